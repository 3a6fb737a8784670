package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.SheetGeometry;
import id.sop.model.Sop;
import id.sop.pdf.Typesetter;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.FaultLines;
import id.sop.testing.PageMarks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How tightly sheets are set: no lonely rows on a last page, one page where that is wanted and possible. */
@Tag("slow")
class FittedSheetTest {
    private static final double AIRY = 38;
    private static final double TIGHT = 26;
    private static final String SHORT = "Xa";

    /** Three lines of 9 pt in the column of activities, which make a row taller than the lowest. */
    private static final String LONG = "Xa " + "menerima dan mencatat surat dari kantor lain ".repeat(5);

    /** Rows of the flow on each page that has any, the height of the lowest row, and the size of the letters in the rows. */
    private record Look(List<Long> rows, double lowest, double type) {}

    private static Sop sop(int steps, String activity) {
        StringBuilder yaml = new StringBuilder(
                """
                nama: Pengelolaan Surat Masuk
                dasar_hukum: [satu, dua, tiga, empat, lima, enam]
                peringatan: [satu, dua, tiga, empat, lima, enam]
                pelaksana: {staf: Staf, camat: Camat}
                langkah:
                """);
        for (int step = 1; step <= steps; step++) {
            yaml.append("- kegiatan: ").append(activity).append('\n');
            yaml.append("  pelaksana: ")
                    .append(step % 2 == 0 ? "camat" : "staf")
                    .append('\n');
        }
        return Definitions.parse(yaml.toString());
    }

    private static Sheet print(Sop sop) {
        return Definitions.print(sop, Definitions.standard(Paper.A4));
    }

    private static Look look(Sheet sheet, String activity) {
        List<SheetGeometry.Table> tables = sheet.geometry().pages().stream()
                .flatMap(page -> page.tables().stream())
                .toList();
        double type = PageMarks.read(sheet.pdf()).stream()
                .flatMap(page -> page.letters().stream())
                .filter(letter -> letter.text().equals(activity.substring(0, 1)))
                .mapToDouble(PageMarks.Letter::size)
                .min()
                .orElseThrow();
        return new Look(
                tables.stream()
                        .map(table -> table.rows().stream()
                                .filter(row -> row.kind() == SheetGeometry.RowKind.STEP)
                                .count())
                        .toList(),
                tables.stream()
                        .flatMap(table -> table.rows().stream())
                        .filter(row -> row.kind() == SheetGeometry.RowKind.STEP)
                        .mapToDouble(row -> row.box().height())
                        .min()
                        .orElseThrow(),
                type);
    }

    private static void assertLook(int steps, String activity, List<Long> rows, double lowest, double type) {
        Look look = look(print(sop(steps, activity)), activity);
        assertEquals(rows, look.rows());
        assertEquals(lowest, look.lowest(), 0.1);
        assertEquals(type, look.type(), 0.02);
    }

    @Test
    void aSheetIsAiryWhileThatCostsNoPage() {
        assertLook(11, SHORT, List.of(11L), AIRY, 9);
        assertLook(22, SHORT, List.of(11L, 11L), AIRY, 9);
    }

    @Test
    void rowsAreNoLowerThanAPageThatIsSavedAsksFor() {
        assertLook(12, SHORT, List.of(12L), 36, 9);
        assertLook(13, SHORT, List.of(13L), 32, 9);
        assertLook(16, SHORT, List.of(16L), TIGHT, 9);
    }

    @Test
    void whereLowerRowsDoNotDoTheTypeIsSmaller() {
        Look look = look(print(sop(12, LONG)), LONG);
        assertEquals(List.of(12L), look.rows());
        assertEquals(8.5, look.type(), 0.02);
    }

    @Test
    void whereNothingHelpsTheRowsAreSpreadEvenly() {
        assertLook(18, SHORT, List.of(9L, 9L), AIRY, 9);
    }

    @Test
    void noPageOfAnyLengthHoldsOneOrTwoLonelyRows() {
        for (int steps = 3; steps <= 40; steps++) {
            Look look = look(print(sop(steps, SHORT)), SHORT);
            assertTrue(look.rows().stream().allMatch(rows -> rows >= 3), steps + " steps: " + look);
        }
    }

    @Test
    void identityAndFlowStandOnOnePageWhereTheyFitAndTheTemplateWantsIt() {
        Sop sop = sop(2, SHORT);
        assertEquals(
                1,
                Definitions.print(sop, Definitions.asking("satu_halaman: ya")).pages());
        assertEquals(
                2,
                Definitions.print(sop, Definitions.asking("satu_halaman: tidak"))
                        .pages());
        assertEquals(
                2,
                Definitions.print(sop(9, SHORT), Definitions.asking("satu_halaman: ya"))
                        .pages());
    }

    /** The identity takes some 300 pt of the 499 pt of a page, and every row 38 at most and 26 at least. */
    @Test
    void aSheetIsSetTighterToStandOnOnePage() {
        int most = 2;
        while (print(sop(most + 1, SHORT)).pages() == 1) {
            most++;
        }
        assertEquals(TIGHT, look(print(sop(most, SHORT)), SHORT).lowest(), 0.1);
        assertEquals(AIRY, look(print(sop(most + 1, SHORT)), SHORT).lowest(), 0.1);
    }

    @Test
    void aPartThatIsTallerThanAPageIsAFindingAtItsTexts() {
        String words = "peraturan perundang-undangan tentang pemerintahan daerah ".repeat(20);
        String laws = "dasar_hukum:\n" + ("- " + words.strip() + "\n").repeat(12);
        assertEquals(
                List.of("3:3 RN002.identitas «" + words.strip() + "»"),
                faults("nama: Surat\n" + laws
                        + "pelaksana: {staf: Staf}\nlangkah: [{kegiatan: Menulis, pelaksana: staf}]"));
        assertEquals(
                List.of("4:3 RN002 «k»"),
                faults("nama: Surat\npelaksana: {staf: Staf}\nlangkah:\n- kegiatan: " + words.repeat(12)
                        + "\n  pelaksana: staf"));
    }

    @Test
    void aQuestionThatIsTooLongForItsSymbolIsAFinding() {
        String yaml =
                """
                nama: Surat
                pelaksana: {staf: Staf, camat: Camat}
                langkah:
                - {kegiatan: Menulis, pelaksana: staf}
                - {kegiatan: Memeriksa, pelaksana: camat, keputusan: {tidak: 1, tanya: "Apakah semua persyaratan administrasi dan persyaratan teknis permohonan itu sudah lengkap dan benar?"}}
                - {kegiatan: Mengirim, pelaksana: staf}
                """;
        String told =
                "5:72 RN003.tanya «\"Apakah semua persyaratan administrasi dan persyaratan teknis permohonan itu sudah"
                        + " lengkap dan benar?\"»";
        assertTrue(faults(yaml).contains(told), () -> faults(yaml).toString());
        assertEquals(List.of(), faults(yaml.replaceAll("Apakah [^?]*\\?", "Semuanya lengkap?")));
    }

    private static List<String> faults(String yaml) {
        return FaultLines.of(new SheetRenderer(new Typesetter(), Definitions.standard(Paper.A4), Optional.empty())
                .print(Definitions.parse(yaml), Optional.empty(), false)
                .faults());
    }
}
