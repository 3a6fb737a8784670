package id.sop.importing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Message;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import id.sop.testing.Seed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** What a PDF is read as, and what is said of one that cannot be read. */
class PdfReaderTest {
    private static final double[] XS = {50, 150, 300, 400};
    private static final double[] YS = {60, 100, 180};

    private static Paper sheet() {
        return new Paper()
                .table(XS, YS)
                .text(54, 80, "Kegiatan")
                .text(154, 80, "Camat")
                .text(54, 120, "Menyusun laporan")
                .draw("180 120 60 20 re S")
                .text(50, 40, "SOP PELAPORAN");
    }

    private static List<String> texts(SourcePage page) {
        return page.cells().stream().map(Cell::text).toList();
    }

    private static Message reason(byte[] pdf) {
        return assertThrows(UnreadableDocument.class, () -> new PdfReader().read("a.pdf", pdf))
                .reason();
    }

    @Test
    void aTableHasItsCellsInOrderWithTheirBounds() {
        SourcePage page = sheet().page();
        assertEquals(List.of("Kegiatan", "Camat", "", "Menyusun laporan", "", ""), texts(page));
        Cell first = page.cells().get(0);
        assertEquals(50.25, first.box().x(), 0.3);
        assertEquals(60.25, first.box().y(), 0.3);
        assertEquals(100, first.box().width(), 0.3);
        assertEquals(40, first.box().height(), 0.3);
        assertEquals("50;60 pt", first.place().spot());
        assertEquals("halaman 1", page.name());
        assertEquals(1, page.symbols().size());
        assertEquals(Shape.BOX, page.symbols().get(0).shape());
        assertEquals(180, page.symbols().get(0).box().x(), 0.1);
        assertEquals(
                List.of("SOP PELAPORAN"),
                page.captions().stream().map(caption -> caption.text()).toList());
        assertFalse(page.picture());
    }

    /** The answers of two lines beside one another, each in lines of its own. */
    @Test
    void whatStandsHigherOrLowerBesideATextIsAnotherOne() {
        SourcePage page = new Paper()
                .text(100, 200, "Surat")
                .text(100, 212, "biasa")
                .text(128, 197, "Unda-")
                .text(128, 209, "ngan")
                .text(128, 221, "rapat")
                .page();
        assertEquals(
                Set.of("Surat biasa", "Unda-ngan rapat"),
                page.captions().stream()
                        .map(caption -> caption.text().replace('\n', ' ').replace("- ", "-"))
                        .collect(Collectors.toSet()));
    }

    /** Signatures are set about their middles: what stands below them about another one is that of somebody else. */
    @Test
    void aTextAboutAnotherMiddleIsAnotherOne() {
        SourcePage page = new Paper()
                .text(132, 200, "Siti Aminah")
                .text(139.6, 212, "Penata")
                .text(100, 224, "NIP. 19700101 199503 2 009")
                .text(60, 236, "Malang, 1 Januari 2020")
                .text(67, 248, "Kepala Dinas Sosial")
                .page();
        assertEquals(2, page.captions().size());
        assertTrue(page.captions().get(1).text().startsWith("Malang"));
    }

    /** Below the signatures of three stand those of two, in the gaps of the row above. */
    @Test
    void textsOfTwoColumnsThatMeetWithTheirEndsOnlyAreTwoTexts() {
        SourcePage page = new Paper()
                .text(100, 200, "Siti Aminah")
                .text(100, 212, "NIP. 19700101 199503 2 009")
                .text(200, 224, "Disahkan oleh")
                .text(200, 236, "Kepala Dinas")
                .page();
        assertEquals(
                List.of("Siti Aminah\nNIP. 19700101 199503 2 009", "Disahkan oleh Kepala Dinas"),
                page.captions().stream().map(caption -> caption.text()).toList());
    }

    /** The word of an arrow in the first column of actors may stand in the last column of texts. */
    @Test
    void aWordAtALineIsNoPartOfTheCellBesideIt() {
        SourcePage page = new Paper()
                .table(new double[] {50, 150, 250}, new double[] {60, 200})
                .text(55, 100, "Peraturan")
                .text(130, 160, "Tidak")
                .draw("153 80 m 153 186 l S")
                .draw(Paper.polygon("h f", 151, 185, 153, 190, 155, 185))
                .page();
        assertEquals("Peraturan", page.cells().get(0).text());
        assertEquals(
                List.of("Tidak"),
                page.captions().stream().map(caption -> caption.text()).toList());
    }

    /** Longer answers at two lines that pass through one cell are two texts. */
    @Test
    void answersAtTwoLinesThroughACellWithoutASymbolStandForThemselves() {
        SourcePage page = new Paper()
                .table(new double[] {50, 150, 250}, new double[] {60, 200})
                .text(60, 96, "Tidak memenuhi")
                .draw("54 100 m 240 100 l S")
                .text(60, 156, "Memenuhi syarat")
                .draw("54 160 m 240 160 l S")
                .page();
        assertEquals(
                List.of("Tidak memenuhi", "Memenuhi syarat"),
                page.captions().stream().map(caption -> caption.text()).toList());
    }

    /** A signing service puts each page into a form, and that into another. */
    @Test
    void formsInFormsAreReadLikePages() {
        assertEquals(sheet().page(), sheet().wrapped().page());
    }

    @Test
    void aTurnedPageIsReadAsItIsSeen() {
        // Half a turn: the same sheet, painted upside down.
        SourcePage upright = sheet().page();
        Paper overhead = new Paper().draw("-1 0 0 -1 600 400 cm");
        SourcePage turned =
                overhead.table(XS, YS).text(54, 80, "Kegiatan").turned(180).page();
        assertEquals(upright.cells().get(0).box(), turned.cells().get(0).box());
        assertEquals("Kegiatan", turned.cells().get(0).text());
        // A quarter: what ran up on the paper runs to the right.
        Paper quarter = new Paper().draw("0 -1 1 0 0 400 cm");
        SourcePage side =
                quarter.table(XS, YS).text(54, 80, "Kegiatan").turned(90).page();
        assertEquals("Kegiatan", side.cells().get(0).text());
        assertTrue(side.cells().get(0).box().width() > side.cells().get(0).box().height());
    }

    @Test
    void whatIsWhiteOrClippedOrInvisibleIsNotInk() {
        SourcePage page = new Paper()
                .table(XS, YS)
                .text(54, 80, "ada")
                .draw("1 g")
                .text(154, 80, "putih")
                .draw("0 g 3 Tr")
                .text(304, 80, "gaib")
                .draw("0 Tr q 50 60 10 10 re W n")
                .text(54, 150, "terpotong")
                .draw("200 150 40 20 re S Q")
                .draw("1 1 1 RG 320 120 40 20 re S")
                .page();
        assertEquals(List.of("ada", "", "", "", "", ""), texts(page));
        assertEquals(List.of(), page.symbols());
    }

    @Test
    void whiteLettersOnADarkHeadAreRead() {
        SourcePage page = new Paper()
                .draw("0 0 0.5 rg 50 60 350 40 re f 0 g")
                .table(XS, YS)
                .draw("1 g")
                .text(54, 80, "Kegiatan")
                .page();
        assertEquals("Kegiatan", page.cells().get(0).text());
    }

    @Test
    void aPageThatIsAPictureIsToldAsOne() {
        assertTrue(new Paper().draw("500 0 0 300 50 50 cm /Picture Do").page().picture());
        assertFalse(sheet().draw("30 0 0 30 0 0 cm /Picture Do").page().picture());
    }

    /** Scanned sheets in a table of which the head only is text. */
    @Test
    void aFlowChartThatIsAPictureIsToldAsOne() {
        SourcePage page = new Paper()
                .table(XS, YS)
                .text(54, 80, "Kegiatan")
                .draw("240 0 0 75 155 102 cm /Picture Do")
                .page();
        assertTrue(page.picture());
    }

    @Test
    void aDocumentWithAPasswordIsLockedAndOneWithoutAnyOpens() throws UnreadableDocument {
        assertEquals(new Unreadable.Locked("PDF"), reason(sheet().bytes("rahasia")));
        assertEquals(
                texts(sheet().page()),
                texts(new PdfReader().read("a.pdf", sheet().bytes("")).pages().get(0)));
    }

    @Test
    void whatIsNoDocumentIsDamaged() {
        byte[] whole = sheet().bytes();
        assertEquals(new Unreadable.Damaged("PDF"), reason(new byte[0]));
        assertEquals(new Unreadable.Damaged("PDF"), reason("bukan PDF".getBytes(StandardCharsets.UTF_8)));
        assertEquals(new Unreadable.Damaged("PDF"), reason(Arrays.copyOf(whole, 60)));
    }

    @Test
    void moreThanAnySopNeedsIsTooMuch() {
        assertEquals(
                new Unreadable.TooMuch("PDF"),
                reason(new Paper().pages(Budget.MOST_PAGES + 1).bytes()));
        assertEquals(
                new Unreadable.TooMuch("PDF"),
                reason(new Paper().draw("q ".repeat(600_000)).bytes()));
    }

    /** A megabyte that becomes a gigabyte. */
    @Test
    void whatUnpacksToTooMuchIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write("%PDF-1.7\n1 0 obj\n<</Filter /FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        DeflaterOutputStream deflater = new DeflaterOutputStream(packed);
        byte[] nothing = new byte[1 << 20];
        for (int i = 0; i < 110; i++) {
            deflater.write(nothing);
        }
        deflater.finish();
        packed.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        assertEquals(new Unreadable.TooMuch("PDF"), reason(packed.toByteArray()));
    }

    /** Whatever happens to a file, it is read or told to be unreadable. */
    @Test
    void changedBytesNeverLeadToAnotherException() {
        byte[] whole = sheet().wrapped().bytes();
        Random random = new Random(Seed.or(13));
        for (int round = 0; round < 150; round++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 6; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                new PdfReader().read("a.pdf", changed);
            } catch (UnreadableDocument e) {
                assertTrue(e.reason() instanceof Unreadable);
            }
        }
    }
}
