package id.sop.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import id.sop.pdf.Pixels;
import id.sop.pdf.SampleSheet;
import id.sop.pdf.TypesetSheet;
import id.sop.pdf.Typesetter;
import id.sop.pdf.export.PngExport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the finished file holds. */
class SheetFileTest {
    private static PDDocument document;
    private static Drawing drawing;

    @BeforeAll
    static void makeTheFile() throws IOException {
        Typesetter typesetter = new Typesetter();
        try (TypesetSheet sheet = typesetter.typeset(SampleSheet.xhtml(), SampleSheet::load, SampleSheet.cells())) {
            drawing = SampleSheet.drawing(sheet.boxes());
            document = Loader.loadPDF(sheet.finish(drawing, SampleSheet.INFO, Optional.empty()));
        }
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void titleSubjectLanguageAndDatesAreThoseOfTheContent() {
        PDDocumentInformation information = document.getDocumentInformation();
        assertEquals("SOP Perencanaan Kinerja", information.getTitle());
        assertEquals(SampleSheet.INFO.subject(), information.getSubject());
        assertEquals("Kantor Kecamatan Karangploso", information.getAuthor());
        assertEquals(
                Instant.parse("2014-12-20T00:00:00Z"),
                information.getCreationDate().toInstant());
        assertEquals("id-ID", document.getDocumentCatalog().getLanguage());
    }

    @Test
    void theOutlineLeadsToIdentityAndFlow() {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        assertEquals(List.of("Identitas", "Diagram alir"), titles);
    }

    @Test
    void eachFaceIsEmbeddedOnceAsASubset() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded());
                names.add(font.getName());
            }
        }
        assertEquals(2, names.size(), names.toString());
        assertTrue(names.stream().allMatch(name -> name.matches("[A-Z]{6}\\+LiberationSans(-Bold)?")));
    }

    @Test
    void everySymbolIsAFigureAtItsPlaceWithItsDescription() {
        Map<String, PDRectangle> figures = new TreeMap<>();
        collectFigures(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), figures);
        figures.remove("Lambang Kabupaten Malang");

        Map<String, PDRectangle> expected = new TreeMap<>();
        for (int page = 0; page < drawing.pages().size(); page++) {
            float paper = document.getPage(page).getMediaBox().getHeight();
            for (Symbol symbol : drawing.pages().get(page).symbols()) {
                Box box = symbol.box().grown(0.5);
                expected.put(
                        symbol.description(),
                        new PDRectangle((float) box.x(), (float) (paper - box.bottom()), (float) box.width(), (float)
                                box.height()));
            }
        }
        assertEquals(14, expected.size());
        assertEquals(expected.keySet(), figures.keySet());
        expected.forEach((description, box) -> {
            PDRectangle found = figures.get(description);
            assertEquals(box.getLowerLeftX(), found.getLowerLeftX(), 0.01, description);
            assertEquals(box.getUpperRightY(), found.getUpperRightY(), 0.01, description);
        });
    }

    private static void collectFigures(COSDictionary root, Map<String, PDRectangle> figures) {
        List<COSDictionary> elements = new ArrayList<>();
        elements(root, elements);
        for (COSDictionary element : elements) {
            if (COSName.getPDFName("Figure").equals(element.getCOSName(COSName.S))) {
                COSArray box = (COSArray) element.getCOSDictionary(COSName.A).getDictionaryObject(COSName.BBOX);
                figures.put(element.getString(COSName.getPDFName("Alt")), new PDRectangle(box));
                assertTrue(element.containsKey(COSName.K), "a figure has content");
            }
        }
    }

    /** What {@code qpdf --check} looks at. */
    @Test
    void theCrossReferencesListEveryObjectAndTheirOwnStream() throws IOException {
        byte[] pdf = SampleSheet.pdf(new Typesetter(), Optional.empty());
        String tail = new String(pdf, StandardCharsets.ISO_8859_1);
        String place = tail.substring(tail.lastIndexOf("startxref\n") + "startxref\n".length());
        int start = Integer.parseInt(place.substring(0, place.indexOf('\n')));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            Map<COSObjectKey, Long> places = read.getDocument().getXrefTable();
            long highest = places.keySet().stream()
                    .mapToLong(COSObjectKey::getNumber)
                    .max()
                    .orElseThrow();
            assertEquals(start, places.get(new COSObjectKey(highest, 0)));
            assertTrue(tail.startsWith(highest + " 0 obj", start));
            assertTrue(tail.substring(start).contains("/Size " + (highest + 1) + "/"));
            COSStream references = (COSStream) read.getDocument()
                    .getObjectFromPool(new COSObjectKey(highest, 0))
                    .getObject();
            try (InputStream entries = references.createInputStream()) {
                assertEquals((highest + 1) * 8, entries.readAllBytes().length, "eight bytes for every number");
            }
        }
    }

    @Test
    void noPartOfATableIsEmpty() {
        List<COSDictionary> groups = new ArrayList<>();
        elements(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), groups);
        groups.removeIf(element -> !element.getNameAsString(COSName.S, "").matches("THead|TBody|TFoot"));
        assertFalse(groups.isEmpty());
        assertTrue(groups.stream().allMatch(group -> group.containsKey(COSName.K)));
    }

    private static void elements(COSDictionary element, List<COSDictionary> found) {
        found.add(element);
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) {
            elements(kid, found);
        } else if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary kid) {
                    elements(kid, found);
                }
            }
        }
    }

    @Test
    void theTextIsReadInTheOrderOfTheSteps() throws IOException {
        String text = new PDFTextStripper().getText(document);
        int previous = -1;
        for (String activity : List.of(
                "Nomor SOP",
                "SUROTO, SH, MM",
                "Dasar Hukum",
                "Memerintahkan untuk",
                "Membentuk Tim",
                "Menyusun konsep",
                "Menghimpun konsep",
                "Mengetik konsep",
                "Memberi tanda tangan",
                "JUMLAH WAKTU PENYELESAIAN")) {
            int found = text.indexOf(activity);
            assertTrue(found > previous, activity);
            previous = found;
        }
        assertTrue(text.contains("Halaman 3 dari 3"));
        assertFalse(text.contains("#"));
    }

    @Test
    void fiftyPointsAtTheFootOfEachPageAreFree() throws IOException {
        byte[] pdf = SampleSheet.pdf(new Typesetter(), Optional.empty());
        for (byte[] page : PngExport.pages(pdf, 72)) {
            Pixels pixels = new Pixels(page);
            for (int y = pixels.height() - 50; y < pixels.height(); y++) {
                for (int x = 0; x < pixels.width(); x++) {
                    assertTrue(pixels.isWhite(x, y), "ink at " + x + ", " + y);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {36, 50, 60, 72, 75, 96, 150})
    void theFrameOfATableIsSeenOnBothSides(int dpi) throws IOException {
        Pixels page = new Pixels(PngExport.pages(SampleSheet.pdf(new Typesetter(), Optional.empty()), dpi)
                .get(0));
        int height = page.height() / 5;
        int[] ink = IntStream.range(0, page.width())
                .filter(x -> !page.isWhite(x, height))
                .toArray();
        assertEquals(30.4 * dpi / 72, ink[0] + 0.5, 1, "left");
        assertEquals(811.4 * dpi / 72, ink[ink.length - 1] + 0.5, 1, "right");
    }
}
