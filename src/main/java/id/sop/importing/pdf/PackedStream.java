package id.sop.importing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * How many bytes the parts of a document become, found out before the library unpacks them: it does so at every use, and keeps them whole.
 *
 * <p>The names of filters are those that the library understands, after encryption is undone.
 */
final class PackedStream {
    /** What a font refers to lies at most so deep in it. */
    private static final int DEEPEST = 6;

    private static final int LZW_RATIO = 1_366;
    private static final int RUN_LENGTH_RATIO = 64;
    private static final int ASCII85_RATIO = 4;

    private final Budget budget;
    private final IdentityHashMap<COSStream, Long> sizes = new IdentityHashMap<>();

    PackedStream(Budget budget) {
        this.budget = budget;
    }

    /** Counts one use of a part. */
    void use(COSStream stream) throws IOException {
        Long known = sizes.get(stream);
        if (known == null) {
            known = size(stream);
            sizes.put(stream, known);
        }
        budget.unpacked(known);
    }

    /** Counts what draws a page, each part as often as it stands there. */
    void useContents(PDPage page) throws IOException {
        for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext(); ) {
            use(contents.next().getCOSObject());
        }
    }

    /** Counts one use of all parts of a font. */
    void useAll(COSDictionary font) throws IOException {
        useAll(font, DEEPEST, new IdentityHashMap<>());
    }

    private void useAll(COSBase value, int depth, IdentityHashMap<COSBase, Boolean> seen) throws IOException {
        COSBase found = value instanceof COSObject reference ? reference.getObject() : value;
        if (depth == 0 || found == null || seen.put(found, true) != null) {
            return;
        }
        if (found instanceof COSStream stream) {
            use(stream);
        }
        if (found instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                // The forms and pictures of a font are counted where they are drawn.
                if (!COSName.RESOURCES.equals(entry.getKey()) && !COSName.PARENT.equals(entry.getKey())) {
                    useAll(entry.getValue(), depth - 1, seen);
                }
            }
        } else if (found instanceof COSArray array) {
            for (COSBase item : array) {
                if (!(item instanceof COSNumber)) {
                    useAll(item, depth - 1, seen);
                }
            }
        }
    }

    /** Returns the bytes that a part becomes, or more if only a bound is known. */
    private static long size(COSStream stream) throws IOException {
        if (!stream.hasData()) {
            return 0;
        }
        List<COSName> filters = filters(stream.getFilters());
        boolean flate = filters.size() == 1 && ratio(filters.get(0).getName()) == Inflation.DEFLATE_RATIO;
        if (flate) {
            try (InputStream raw = stream.createRawInputStream()) {
                return Inflation.size(raw.readAllBytes());
            }
        }
        double most = stream.getLength();
        for (COSName filter : filters) {
            most *= ratio(filter.getName());
        }
        return (long) Math.min(most, Long.MAX_VALUE / 2.0);
    }

    private static List<COSName> filters(COSBase filters) {
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Returns how many bytes a filter makes of one at most; those of pictures are given up by the library without them. */
    private static int ratio(String filter) {
        return switch (filter) {
            case "FlateDecode", "Fl" -> Inflation.DEFLATE_RATIO;
            case "LZWDecode", "LZW" -> LZW_RATIO;
            case "RunLengthDecode", "RL" -> RUN_LENGTH_RATIO;
            case "ASCII85Decode", "A85" -> ASCII85_RATIO;
            default -> 1;
        };
    }
}
