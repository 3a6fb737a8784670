package id.sop.pdf;

import id.sop.source.ContentDigest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/**
 * Puts a file together: the faces and the plates as they are, then what only this file has, and the cross-references.
 *
 * <p>Two objects have fixed numbers, since every plate refers to them.
 */
final class SheetFile {
    /** Number of the node above all pages. */
    static final int PAGES = 1;
    /** Number of the structure element above all others. */
    static final int DOCUMENT = 2;
    /** Number of the first object of the first face; 3 is the object stream of both. */
    static final int FACES = 4;

    private static final byte[] HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1);

    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
    private static final COSName NEXT = COSName.getPDFName("Next");
    private static final COSName PREVIOUS = COSName.getPDFName("Prev");
    private static final COSName ELEMENT = COSName.getPDFName("SE");

    /** Bytes of an entry of the cross-references: its type, a place or a number, an index. */
    private static final List<Integer> WIDTHS = List.of(1, 4, 3);

    private static final byte FREE = 0;
    private static final byte PLACED = 1;
    private static final byte PACKED = 2;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private SheetFile() {}

    /** Returns the number that the first object of the first plate has. */
    static int firstNumber() {
        return EmbeddedFaces.end();
    }

    /**
     * Writes a file.
     *
     * @param plates in the order of their pages
     */
    static byte[] write(List<Plate> plates, DocumentInfo info, EmbeddedFaces faces) throws IOException {
        SheetFile sheet = new SheetFile();
        sheet.file.writeBytes(HEADER);
        Set<Face> used = EnumSet.noneOf(Face.class);
        NavigableSet<Integer> rare = new TreeSet<>();
        for (Plate plate : plates) {
            used.addAll(plate.faces());
            rare.addAll(plate.rare());
        }
        used.forEach(face -> sheet.add(faces.block(face, rare)));
        plates.forEach(plate -> sheet.add(plate.block()));
        COSDictionary trailer = sheet.addOwn(plates, info);
        return sheet.finished(trailer);
    }

    /**
     * Writes a file.
     *
     * @param catalog leads to all that is in it
     */
    static byte[] write(COSDictionary catalog, DocumentInfo info) throws IOException {
        SheetFile whole = new SheetFile();
        whole.file.writeBytes(HEADER);
        COSDictionary information = FileIdentity.information(info);
        ObjectWriter writer = new ObjectWriter(PAGES);
        writer.number(List.of(catalog, information));
        whole.add(writer.block());
        return whole.finished(trailer(writer, catalog, information));
    }

    private static COSDictionary trailer(ObjectWriter writer, COSDictionary catalog, COSDictionary information) {
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, ObjectWriter.reference(writer.number(catalog)));
        trailer.setItem(COSName.INFO, ObjectWriter.reference(writer.number(information)));
        return trailer;
    }

    private void add(Block block) {
        blocks.add(block);
        starts.add(file.size());
        file.writeBytes(block.bytes());
    }

    private int next() {
        return blocks.stream().mapToInt(Block::next).max().orElse(firstNumber());
    }

    /** Adds what only this file has, and returns the beginning of its trailer. */
    private COSDictionary addOwn(List<Plate> plates, DocumentInfo info) throws IOException {
        COSDictionary document = element("Document");
        document.setString(COSName.LANG, FileIdentity.LANGUAGE);
        document.setItem(COSName.K, references(plates.stream().flatMap(plate -> plate.structure().stream())));
        COSDictionary structure = structure(plates, document);
        document.setItem(COSName.P, structure);

        COSArray kids = references(plates.stream().flatMap(plate -> plate.pages().stream()));
        COSDictionary pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setInt(COSName.COUNT, kids.size());
        pages.setItem(COSName.KIDS, kids);

        COSDictionary catalog = FileIdentity.catalog(info);
        catalog.setItem(COSName.PAGES, pages);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure);
        List<Plate.Bookmark> bookmarks =
                plates.stream().flatMap(plate -> plate.bookmarks().stream()).toList();
        if (!bookmarks.isEmpty()) {
            COSDictionary outline = new COSDictionary();
            outline.setItem(COSName.TYPE, COSName.OUTLINES);
            outline.setInt(COSName.COUNT, bookmarks.size());
            hang(bookmarks, outline);
            catalog.setItem(COSName.OUTLINES, outline);
        }
        COSDictionary information = FileIdentity.information(info);

        ObjectWriter last = new ObjectWriter(next());
        last.elsewhere(pages, PAGES);
        last.elsewhere(document, DOCUMENT);
        last.number(List.of(catalog, information, structure));
        add(last.block());
        ObjectWriter first = new ObjectWriter(PAGES);
        first.elsewhere(structure, last.number(structure));
        first.number(List.of(pages, document));
        add(first.block());

        return trailer(last, catalog, information);
    }

    private static COSDictionary structure(List<Plate> plates, COSDictionary document) {
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.KIDS, references(plates.stream().map(Plate::parents)));
        COSDictionary structure = new COSDictionary();
        structure.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        structure.setItem(COSName.K, document);
        structure.setItem(COSName.PARENT_TREE, parents);
        structure.setInt(
                NEXT_KEY, plates.stream().mapToInt(Plate::nextKey).max().orElse(0));
        return structure;
    }

    private static COSDictionary element(String type) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(type));
        return element;
    }

    private static COSArray references(Stream<Integer> numbers) {
        COSArray references = new COSArray();
        numbers.map(ObjectWriter::reference).forEach(references::add);
        return references;
    }

    /** Hangs entries under an entry of the outline, or under its root. */
    private static void hang(List<Plate.Bookmark> bookmarks, COSDictionary parent) {
        COSDictionary previous = null;
        for (Plate.Bookmark bookmark : bookmarks) {
            COSDictionary item = new COSDictionary();
            item.setString(COSName.TITLE, bookmark.title());
            item.setItem(COSName.PARENT, parent);
            item.setItem(COSName.DEST, destination(bookmark));
            if (bookmark.element() != 0) {
                item.setItem(ELEMENT, ObjectWriter.reference(bookmark.element()));
            }
            if (!bookmark.inner().isEmpty()) {
                // Negative: it is closed at first.
                item.setInt(COSName.COUNT, -bookmark.inner().size());
                hang(bookmark.inner(), item);
            }
            if (previous == null) {
                parent.setItem(COSName.FIRST, item);
            } else {
                previous.setItem(NEXT, item);
                item.setItem(PREVIOUS, previous);
            }
            parent.setItem(COSName.LAST, item);
            previous = item;
        }
    }

    private static COSArray destination(Plate.Bookmark bookmark) {
        COSArray destination = new COSArray();
        destination.add(ObjectWriter.reference(bookmark.page()));
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSNull.NULL);
        destination.add(COSInteger.get(bookmark.top()));
        destination.add(COSNull.NULL);
        return destination;
    }

    /** Adds the cross-references, which list their own stream as well, and the end. */
    private byte[] finished(COSDictionary trailer) throws IOException {
        ContentDigest content = new ContentDigest.Pieces().add(file.toByteArray()).digest();
        COSString identifier = new COSString(content.shortBytes());
        int number = next();
        int start = file.size();
        trailer.setItem(COSName.TYPE, COSName.XREF);
        trailer.setInt(COSName.SIZE, number + 1);
        trailer.setItem(COSName.W, COSArray.ofCOSIntegers(WIDTHS));
        trailer.setItem(COSName.ID, new COSArray(List.of(identifier, identifier)));
        new ObjectWriter(number).write(trailer, crossReferences(number, start), number, file);
        file.writeBytes(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    private byte[] crossReferences(int own, int ownStart) {
        int width = WIDTHS.stream().mapToInt(Integer::intValue).sum();
        ByteBuffer entries = ByteBuffer.allocate((own + 1) * width);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            for (int object = 0; object < block.places().length; object++) {
                int place = block.places()[object];
                entries.position((block.first() + object) * width);
                if (place >= 0) {
                    entries.put(PLACED).putInt(starts.get(i) + place);
                } else {
                    int index = -1 - place;
                    entries.put(PACKED).putInt(block.container());
                    entries.put((byte) (index >> Short.SIZE)).putShort((short) index);
                }
            }
        }
        entries.position(own * width);
        entries.put(PLACED).putInt(ownStart);
        // Numbers that no object has form a chain that ends where it begins, at 0.
        int nextFree = 0;
        for (int number = own; number >= 0; number--) {
            if (entries.get(number * width) == FREE) {
                entries.position(number * width);
                entries.put(FREE).putInt(nextFree).put((byte) 0).putShort(number == 0 ? (short) 0xFFFF : 0);
                nextFree = number;
            }
        }
        return entries.array();
    }
}
