package id.sop.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/**
 * Writes objects under numbers of the caller's choice: streams one by one, all others packed into one object stream (ISO
 * 32000-1, 7.5.7).
 *
 * <p>PDFBox numbers the objects of a document when it saves it as a whole. Here a part of a document gets its numbers
 * without the rest, so that it is written once and copied into many files.
 */
public final class ObjectWriter {
    /** Values of Type that stand inside other objects; every other typed dictionary is an object of its own. */
    private static final Set<COSName> INLINE = Set.of(COSName.MCR, COSName.OBJR);

    private final int first;
    private final IdentityHashMap<COSBase, Integer> references = new IdentityHashMap<>();
    private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final List<COSBase> gathered = new ArrayList<>();
    private final List<COSBase> objects = new ArrayList<>();

    /** Begins with the number of the first object. */
    public ObjectWriter(int first) {
        this.first = first;
    }

    /** Stands for an object that is written elsewhere in the file. */
    static COSBase reference(int number) {
        return new COSObject(COSNull.NULL, new COSObjectKey(number, 0));
    }

    /** Tells that an object is written elsewhere in the file. */
    void elsewhere(COSBase object, int number) {
        numbers.put(object, number);
    }

    /**
     * Numbers some dictionaries, in this order, and all objects that they refer to. Can be called once.
     *
     * @return the numbers of the dictionaries
     */
    public List<Integer> number(List<COSDictionary> roots) {
        roots.forEach(this::assign);
        roots.forEach(this::gatherChildren);
        gathered.stream().filter(this::isObject).forEach(this::assign);
        return roots.stream().map(numbers::get).toList();
    }

    /** Returns the number of an object. */
    int number(COSBase object) {
        return numbers.get(object);
    }

    private void assign(COSBase object) {
        numbers.put(object, first + objects.size());
        objects.add(object);
    }

    /** Counts who refers to what is under an object; chains of bookmarks are too long to recurse along. */
    private void gatherChildren(COSBase root) {
        Deque<COSBase> open = new ArrayDeque<>();
        pushChildren(root, open);
        while (!open.isEmpty()) {
            COSBase object = open.pop();
            if (!numbers.containsKey(object) && references.merge(object, 1, Integer::sum) == 1) {
                gathered.add(object);
                pushChildren(object, open);
            }
        }
    }

    private static void pushChildren(COSBase object, Deque<COSBase> open) {
        List<COSBase> children = new ArrayList<>();
        Iterable<COSBase> values =
                object instanceof COSDictionary dictionary ? dictionary.getValues() : (COSArray) object;
        for (COSBase value : values) {
            COSBase child = resolved(value);
            if (child instanceof COSDictionary || child instanceof COSArray) {
                children.add(child);
            }
        }
        // The one pushed last is taken first.
        for (int i = children.size() - 1; i >= 0; i--) {
            open.push(children.get(i));
        }
    }

    private boolean isObject(COSBase object) {
        COSName type = object instanceof COSDictionary dictionary ? dictionary.getCOSName(COSName.TYPE) : null;
        return object instanceof COSStream || (type != null && !INLINE.contains(type)) || references.get(object) > 1;
    }

    /** Returns the object behind a wrapper of PDFBox; a {@link #reference} stays what it is. */
    private static COSBase resolved(COSBase value) {
        return value instanceof COSObject wrapper && wrapper.getObject() != COSNull.NULL ? wrapper.getObject() : value;
    }

    /** Writes the objects that have been numbered. */
    public ObjectBlock block() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        StringBuilder index = new StringBuilder();
        int inside = 0;
        boolean packs = objects.stream().anyMatch(object -> !(object instanceof COSStream));
        int[] places = new int[objects.size() + (packs ? 1 : 0)];
        for (int i = 0; i < objects.size(); i++) {
            if (objects.get(i) instanceof COSStream stream) {
                places[i] = file.size();
                write(stream, first + i, file);
            } else {
                places[i] = -1 - inside++;
                index.append(first + i).append(' ').append(packed.size()).append(' ');
                writeDirect(objects.get(i), packed);
                packed.write('\n');
            }
        }
        int container = packs ? first + objects.size() : 0;
        if (packs) {
            places[objects.size()] = file.size();
            COSDictionary head = new COSDictionary();
            head.setItem(COSName.TYPE, COSName.OBJ_STM);
            head.setInt(COSName.N, inside);
            head.setInt(COSName.FIRST, index.length());
            byte[] content =
                    (index + packed.toString(StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
            write(head, content, container, file);
        }
        return new ObjectBlock(first, file.toByteArray(), places, container);
    }

    private void write(COSStream stream, int number, OutputStream out) throws IOException {
        byte[] content;
        try (InputStream in = stream.createRawInputStream()) {
            content = in.readAllBytes();
        }
        write(new COSDictionary(stream), content, number, out);
    }

    /**
     * Writes a stream, packed unless it is so already or is meant for the eyes of programs that know no PDF.
     *
     * @param head its dictionary, to which the length and the filter are added
     */
    void write(COSDictionary head, byte[] content, int number, OutputStream out) throws IOException {
        byte[] packed = content;
        if (!head.containsKey(COSName.FILTER) && !COSName.METADATA.equals(head.getCOSName(COSName.TYPE))) {
            packed = deflated(content);
            head.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        }
        head.setInt(COSName.LENGTH, packed.length);
        text(number + " 0 obj\n", out);
        writeDirect(head, out);
        text("\nstream\n", out);
        out.write(packed);
        text("\nendstream\nendobj\n", out);
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 4 + 64);
        Deflater deflater = new Deflater();
        try (OutputStream deflating = new DeflaterOutputStream(out, deflater, 8192)) {
            deflating.write(content);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private void write(COSBase value, OutputStream out) throws IOException {
        COSBase object = resolved(value);
        Integer number = numbers.get(object);
        if (number != null) {
            text(number + " 0 R", out);
        } else if (object instanceof COSObject elsewhere) {
            text(elsewhere.getKey().getNumber() + " 0 R", out);
        } else {
            writeDirect(object, out);
        }
    }

    private void writeDirect(COSBase object, OutputStream out) throws IOException {
        if (object instanceof COSDictionary dictionary) {
            text("<<", out);
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                entry.getKey().writePDF(out);
                out.write(' ');
                write(entry.getValue(), out);
            }
            text(">>", out);
        } else if (object instanceof COSArray array) {
            out.write('[');
            for (int i = 0; i < array.size(); i++) {
                if (i > 0) {
                    out.write(' ');
                }
                write(array.get(i), out);
            }
            out.write(']');
        } else if (object instanceof COSName name) {
            name.writePDF(out);
        } else if (object instanceof COSInteger integer) {
            integer.writePDF(out);
        } else if (object instanceof COSFloat number) {
            number.writePDF(out);
        } else if (object instanceof COSBoolean truth) {
            truth.writePDF(out);
        } else if (object instanceof COSString string) {
            COSWriter.writeString(string, out);
        } else {
            COSNull.NULL.writePDF(out);
        }
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
