package id.sop.pdf;

import id.sop.pdf.file.DocumentInfo;
import id.sop.pdf.file.DocumentMetadata;
import id.sop.pdf.file.ObjectWriter;
import id.sop.pdf.file.SheetFile;
import id.sop.pdf.font.FontFace;
import id.sop.pdf.font.FontPool;
import id.sop.pdf.layout.SheetAddress;
import id.sop.pdf.paint.PageNumbers;
import id.sop.source.ContentDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Joins finished sheets behind a cover and a table of contents.
 *
 * <p>The front matter is numbered i, ii, iii, the sheets 1, 2, 3; every page but the cover gets its number in its upper
 * right corner. The whole is PDF/A-2a and PDF/UA-1 as its parts are. All of it is in memory while it is made.
 */
public final class Binder {
    private final FontPool fonts = new FontPool();

    /**
     * A sheet to be bound.
     *
     * @param title what the outline calls it
     * @param pdf its file
     */
    public record Part(String title, Supplier<byte[]> pdf) {}

    /** Returns the address by which the table of contents refers to a sheet, from 0. */
    public static String address(int part) {
        return SheetAddress.of(part);
    }

    /**
     * Returns the file.
     *
     * @param front cover and table of contents, whose links are {@linkplain #address addresses}
     */
    public byte[] bind(byte[] front, List<Part> parts, DocumentInfo info) {
        try (PDDocument document = Loader.loadPDF(front)) {
            int frontPages = document.getNumberOfPages();
            List<Integer> firsts = new ArrayList<>();
            PDFMergerUtility merger = new PDFMergerUtility();
            for (Part part : parts) {
                firsts.add(document.getNumberOfPages());
                try (PDDocument sheet = Loader.loadPDF(part.pdf().get())) {
                    gatherOutline(sheet, part.title());
                    merger.appendDocument(document, sheet);
                }
            }
            link(document, frontPages, firsts);
            number(document, frontPages);
            share(document);
            return SheetFile.write(catalog(document, info), info);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the outline of a sheet under one entry with its title. */
    private static void gatherOutline(PDDocument sheet, String title) {
        PDOutlineItem whole = new PDOutlineItem();
        whole.setTitle(title);
        whole.setDestination(sheet.getPage(0));
        PDDocumentOutline own = sheet.getDocumentCatalog().getDocumentOutline();
        List<PDOutlineItem> items = new ArrayList<>();
        if (own != null) {
            own.children().forEach(items::add);
        }
        for (PDOutlineItem item : items) {
            for (COSName tie : List.of(COSName.PARENT, COSName.PREV, COSName.NEXT)) {
                item.getCOSObject().removeItem(tie);
            }
            whole.addLast(item);
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        outline.addLast(whole);
        sheet.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** Lets the addresses in the front matter lead to the first pages of the sheets. */
    private static void link(PDDocument document, int frontPages, List<Integer> firsts) throws IOException {
        for (int i = 0; i < frontPages; i++) {
            for (PDAnnotation annotation : document.getPage(i).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    OptionalInt part = part(link);
                    if (part.isPresent()) {
                        PDPageFitDestination destination = new PDPageFitDestination();
                        destination.setPage(document.getPage(firsts.get(part.getAsInt())));
                        PDActionGoTo action = new PDActionGoTo();
                        action.setDestination(destination);
                        link.setAction(action);
                    }
                }
            }
        }
    }

    private static OptionalInt part(PDAnnotationLink link) {
        return link.getAction() instanceof PDActionURI action
                ? SheetAddress.sheet(action.getURI())
                : OptionalInt.empty();
    }

    private void number(PDDocument document, int frontPages) throws IOException {
        PDPageLabels labels = new PDPageLabels(document);
        PDPageLabelRange roman = new PDPageLabelRange();
        roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
        labels.setLabelItem(0, roman);
        if (document.getNumberOfPages() > frontPages) {
            PDPageLabelRange arabic = new PDPageLabelRange();
            arabic.setStyle(PDPageLabelRange.STYLE_DECIMAL);
            labels.setLabelItem(frontPages, arabic);
        }
        document.getDocumentCatalog().setPageLabels(labels);
        String[] numbers = labels.getLabelsByPageIndices();
        PDFont font = fonts.load(FontFace.REGULAR, document);
        for (int i = 1; i < document.getNumberOfPages(); i++) {
            PageNumbers.paint(document, document.getPage(i), numbers[i], font);
        }
        font.subset();
    }

    /** Lets pages use the same font or picture where theirs are alike to the byte, as those of the sheets mostly are. */
    private static void share(PDDocument document) throws IOException {
        Map<ContentDigest, COSDictionary> kept = new HashMap<>();
        IdentityHashMap<COSDictionary, COSDictionary> shared = new IdentityHashMap<>();
        for (PDPage page : document.getPages()) {
            for (COSName kind : List.of(COSName.FONT, COSName.XOBJECT)) {
                COSDictionary named = page.getResources().getCOSObject().getCOSDictionary(kind);
                for (COSName name : named == null ? List.<COSName>of() : List.copyOf(named.keySet())) {
                    COSDictionary resource = named.getCOSDictionary(name);
                    if (!shared.containsKey(resource)) {
                        shared.put(resource, kept.computeIfAbsent(content(resource), key -> resource));
                    }
                    named.setItem(name, shared.get(resource));
                }
            }
        }
    }

    /** Stands for a resource and all that it refers to. */
    private static ContentDigest content(COSDictionary resource) throws IOException {
        ObjectWriter writer = new ObjectWriter(1);
        writer.number(List.of(resource));
        return ContentDigest.of(writer.block().bytes());
    }

    private static COSDictionary catalog(PDDocument document, DocumentInfo info) throws IOException {
        COSDictionary catalog = DocumentMetadata.catalog(info);
        COSDictionary merged = document.getDocumentCatalog().getCOSObject();
        for (COSName part : List.of(COSName.PAGES, COSName.STRUCT_TREE_ROOT, COSName.OUTLINES, COSName.PAGE_LABELS)) {
            catalog.setItem(part, merged.getDictionaryObject(part));
        }
        return catalog;
    }
}
