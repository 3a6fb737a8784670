package id.sop.pdf.file;

import id.sop.pdf.font.FontFace;
import id.sop.source.ContentDigest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Puts a file together: the faces and the painted parts as they are, then what only this file has, and the cross-references.
 *
 * <p>The objects that every part refers to have fixed {@linkplain ObjectNumbers numbers}.
 */
public final class SheetFile {
    private static final byte[] HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1);

    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
    private final CrossReferences crossReferences = new CrossReferences();

    private SheetFile() {}

    /**
     * Writes a sheet.
     *
     * @param parts in the order of their pages
     */
    public static byte[] write(List<PaintedPart> parts, DocumentInfo info, EmbeddedFonts fonts) throws IOException {
        SheetFile sheet = new SheetFile();
        sheet.file.writeBytes(HEADER);
        Set<FontFace> used = EnumSet.noneOf(FontFace.class);
        NavigableSet<Integer> extra = new TreeSet<>();
        for (PaintedPart part : parts) {
            used.addAll(part.faces());
            extra.addAll(part.extra());
        }
        used.forEach(face -> sheet.add(fonts.block(face, extra)));
        parts.forEach(part -> sheet.add(part.block()));
        COSDictionary trailer = sheet.addOwn(parts, info);
        return sheet.finished(trailer);
    }

    /**
     * Writes a file of any objects.
     *
     * @param catalog leads to all that is in it
     */
    public static byte[] write(COSDictionary catalog, DocumentInfo info) throws IOException {
        SheetFile whole = new SheetFile();
        whole.file.writeBytes(HEADER);
        COSDictionary information = DocumentMetadata.information(info);
        ObjectWriter writer = new ObjectWriter(ObjectNumbers.PAGES);
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

    private void add(ObjectBlock block) {
        crossReferences.add(block, file.size());
        file.writeBytes(block.bytes());
    }

    /** Adds what only this file has, and returns the beginning of its trailer. */
    private COSDictionary addOwn(List<PaintedPart> parts, DocumentInfo info) throws IOException {
        COSDictionary document = element("Document");
        document.setString(COSName.LANG, DocumentMetadata.LANGUAGE);
        document.setItem(COSName.K, references(parts.stream().flatMap(part -> part.structure().stream())));
        COSDictionary structure = structure(parts, document);
        document.setItem(COSName.P, structure);

        COSArray kids = references(parts.stream().flatMap(part -> part.pages().stream()));
        COSDictionary pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setInt(COSName.COUNT, kids.size());
        pages.setItem(COSName.KIDS, kids);

        COSDictionary catalog = DocumentMetadata.catalog(info);
        catalog.setItem(COSName.PAGES, pages);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure);
        List<OutlineItem> items =
                parts.stream().flatMap(part -> part.outline().stream()).toList();
        if (!items.isEmpty()) {
            COSDictionary outline = new COSDictionary();
            outline.setItem(COSName.TYPE, COSName.OUTLINES);
            outline.setInt(COSName.COUNT, items.size());
            OutlineItem.hang(items, outline);
            catalog.setItem(COSName.OUTLINES, outline);
        }
        COSDictionary information = DocumentMetadata.information(info);

        ObjectWriter last = new ObjectWriter(crossReferences.next());
        last.elsewhere(pages, ObjectNumbers.PAGES);
        last.elsewhere(document, ObjectNumbers.DOCUMENT);
        last.number(List.of(catalog, information, structure));
        add(last.block());
        ObjectWriter first = new ObjectWriter(ObjectNumbers.PAGES);
        first.elsewhere(structure, last.number(structure));
        first.number(List.of(pages, document));
        add(first.block());

        return trailer(last, catalog, information);
    }

    private static COSDictionary structure(List<PaintedPart> parts, COSDictionary document) {
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.KIDS, references(parts.stream().map(PaintedPart::parents)));
        COSDictionary structure = new COSDictionary();
        structure.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        structure.setItem(COSName.K, document);
        structure.setItem(COSName.PARENT_TREE, parents);
        structure.setInt(
                NEXT_KEY, parts.stream().mapToInt(PaintedPart::nextKey).max().orElse(0));
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

    /** Adds the cross-references, which list their own stream as well, and the end. */
    private byte[] finished(COSDictionary trailer) throws IOException {
        ContentDigest content =
                new ContentDigest.Pieces().add(file.toByteArray()).digest();
        COSString identifier = new COSString(content.shortBytes());
        int number = crossReferences.next();
        int start = file.size();
        trailer.setItem(COSName.TYPE, COSName.XREF);
        trailer.setInt(COSName.SIZE, number + 1);
        trailer.setItem(COSName.W, COSArray.ofCOSIntegers(CrossReferences.WIDTHS));
        trailer.setItem(COSName.ID, new COSArray(List.of(identifier, identifier)));
        new ObjectWriter(number).write(trailer, crossReferences.entries(number, start), number, file);
        file.writeBytes(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }
}
