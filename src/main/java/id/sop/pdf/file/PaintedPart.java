package id.sop.pdf.file;

import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.font.DocumentFonts;
import id.sop.pdf.font.FontFace;
import id.sop.pdf.font.StandardSubset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * A part of a sheet that is painted, as the objects of a file: pages, their contents, their structure and their links. What all
 * files have in common it only refers to, by the {@link ObjectNumbers}.
 *
 * @param pages numbers of the pages
 * @param structure numbers of the structure elements that stand right under the document
 * @param parents number of the leaf of the parent tree, which leads from the content to the structure
 * @param nextKey of the parent tree, above all that the leaf uses
 * @param outline entries that lead to these pages
 * @param faces those of the text
 * @param extra code points of the characters of the text that are not in the {@link StandardSubset}
 */
public record PaintedPart(
        ObjectBlock block,
        List<Integer> pages,
        List<Integer> structure,
        int parents,
        int nextKey,
        List<OutlineItem> outline,
        Set<FontFace> faces,
        Set<Integer> extra) {
    /** Pages leave each other so many keys of the parent tree: one for the page, the others for its links. */
    private static final int KEYS = 1 << 16;

    /**
     * Writes a painted document.
     *
     * @param fonts those of the text
     * @param extra code points of its characters besides the standard ones
     * @param number of the first object
     * @param page number of the first page in the file, from 0
     * @throws TypesettingException if there is something in it that a sheet cannot have
     */
    public static PaintedPart of(PDDocument document, DocumentFonts fonts, Set<Integer> extra, int number, int page)
            throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        for (COSName foreign : List.of(COSName.ACRO_FORM, COSName.NAMES, COSName.DESTS)) {
            if (catalog.containsKey(foreign)) {
                throw new TypesettingException(LayoutFault.Kind.NOT_SHARED, "/" + foreign.getName());
            }
        }
        PDStructureTreeRoot tree = document.getDocumentCatalog().getStructureTreeRoot();
        COSDictionary root = (COSDictionary) tree.getK();
        COSDictionary leaf = leaf(tree, page * KEYS);

        ObjectWriter writer = new ObjectWriter(number);
        writer.elsewhere(document.getPages().getCOSObject(), ObjectNumbers.PAGES);
        writer.elsewhere(root, ObjectNumbers.DOCUMENT);
        Set<FontFace> faces = faces(document, fonts);
        faces.forEach(face -> writer.elsewhere(fonts.font(face).getCOSObject(), ObjectNumbers.face(face)));
        List<COSDictionary> pages = new ArrayList<>();
        for (PDPage sheet : document.getPages()) {
            joinContents(sheet);
            shiftKeys(sheet, page * KEYS);
            pages.add(sheet.getCOSObject());
        }
        List<COSDictionary> elements = dictionaries(root.getDictionaryObject(COSName.K));
        List<COSDictionary> roots = new ArrayList<>(pages);
        roots.add(leaf);
        roots.addAll(elements);
        List<Integer> numbers = writer.number(roots);
        return new PaintedPart(
                writer.block(),
                numbers.subList(0, pages.size()),
                numbers.subList(pages.size() + 1, numbers.size()),
                numbers.get(pages.size()),
                (page + pages.size()) * KEYS,
                OutlineItem.read(document.getDocumentCatalog().getDocumentOutline(), writer),
                faces,
                extra);
    }

    private static Set<FontFace> faces(PDDocument document, DocumentFonts fonts) {
        Set<FontFace> faces = EnumSet.noneOf(FontFace.class);
        for (PDPage page : document.getPages()) {
            COSDictionary used = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (used != null) {
                used.getValues().forEach(font -> fonts.face(font).ifPresent(faces::add));
            }
        }
        return faces;
    }

    /** Makes one stream of all that was painted on a page. */
    private static void joinContents(PDPage page) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        try (InputStream contents = page.getContents()) {
            contents.transferTo(joined);
        }
        COSStream stream = new COSStream();
        try (var out = stream.createRawOutputStream()) {
            joined.writeTo(out);
        }
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
    }

    private static void shiftKeys(PDPage page, int by) throws IOException {
        page.setStructParents(page.getStructParents() + by);
        for (PDAnnotation annotation : page.getAnnotations()) {
            annotation.setStructParent(annotation.getStructParent() + by);
        }
    }

    private static COSDictionary leaf(PDStructureTreeRoot tree, int by) {
        COSArray own = (COSArray) tree.getParentTree().getCOSObject().getDictionaryObject(COSName.NUMS);
        COSArray shifted = new COSArray();
        for (int i = 0; i < own.size(); i++) {
            shifted.add(i % 2 == 0 ? COSInteger.get(own.getInt(i) + by) : own.get(i));
        }
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(
                COSName.LIMITS, COSArray.ofCOSIntegers(List.of(shifted.getInt(0), shifted.getInt(shifted.size() - 2))));
        leaf.setItem(COSName.NUMS, shifted);
        return leaf;
    }

    private static List<COSDictionary> dictionaries(COSBase kids) {
        if (kids instanceof COSDictionary kid) {
            return List.of(kid);
        }
        return kids instanceof COSArray array
                ? IntStream.range(0, array.size())
                        .mapToObj(array::getObject)
                        .filter(COSDictionary.class::isInstance)
                        .map(COSDictionary.class::cast)
                        .toList()
                : List.of();
    }
}
