package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Finding;
import id.sop.drawing.SheetGeometry;
import id.sop.geometry.Box;
import id.sop.geometry.Segment;
import id.sop.pdf.Typesetter;
import id.sop.pdf.export.PrintedPage;
import id.sop.template.Paper;
import id.sop.template.Template;
import id.sop.testing.Definitions;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words in the rows of parts use the room beside the arrows, and begin at one place. */
class PartRowsOnPaperTest {
    private static final Template TEMPLATE = Definitions.standard(Paper.A4);

    private static final String LONG = " Penyelenggaraan Musyawarah Perencanaan Pembangunan Tingkat Kecamatan";

    private static final double ALIKE = 0.5;

    /** Makes parts of steps, each step by its actor's number: "012 34" are two parts. */
    private static Sheet sheet(String parts, boolean totals) {
        StringBuilder yaml = new StringBuilder("nama: Musrenbang\npelaksana: {");
        IntStream.range(0, 8).forEach(i -> yaml.append("a" + i + ": Unit " + (i + 1) + ", "));
        yaml.append("}\nbagian:\n");
        char letter = 'A';
        for (String part : List.of(parts.split(" ", -1))) {
            yaml.append("  - judul: " + letter + "." + LONG + "\n    langkah:\n");
            part.chars()
                    .forEach(actor -> yaml.append("      - {kegiatan: Menyusun usulan, pelaksana: a" + (char) actor
                            + ", kelengkapan: Berkas, waktu: 1 jam, output: Berkas}\n"));
            yaml.append(totals ? "    jumlah_waktu: " + part.length() + " jam\n" : "");
            letter++;
        }
        return Definitions.print(Definitions.parse(yaml.toString()), TEMPLATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"012 345 67", "010 032 301 107", "000 000 070", "567 21 04"})
    void noArrowStrikesThemAndAllBeginAtOnePlace(String parts) {
        Sheet sheet = sheet(parts, true);
        List<PrintedPage> pages = PrintedPage.of(sheet.pdf());
        int rows = parts.split(" ").length;
        List<PrintedPage.Word> headings = words(pages, "[A-D]\\." + ".*").toList();
        List<PrintedPage.Word> totals =
                words(pages, "(Jumlah waktu [A-D]|JUMLAH WAKTU).*").toList();
        assertEquals(rows, headings.size());
        assertEquals(rows + 1, totals.size());
        for (List<PrintedPage.Word> alike : List.of(headings, totals)) {
            alike.forEach(
                    word -> assertEquals(alike.get(0).box().x(), word.box().x(), ALIKE, word.text()));
        }
        for (int page = 0; page < pages.size(); page++) {
            List<Box> lines = sheet.drawing().pages().get(page).arrows().stream()
                    .flatMap(arrow -> arrow.line().segments().stream())
                    .map(Segment::bounds)
                    .toList();
            for (PrintedPage.Word word : pages.get(page).words()) {
                boolean ofPart = (word.text() + " ").matches("([A-D]\\.|Jumlah waktu|.*(Musyawarah|Kecamatan)).*");
                assertTrue(
                        !ofPart || lines.stream().noneMatch(line -> touches(line, word.box())),
                        () -> "an arrow through " + word.text());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"012 345", "671 076"})
    void theyStandInOneLineWhereThatIsFree(String parts) {
        List<PrintedPage> pages = PrintedPage.of(sheet(parts, false).pdf());
        long whole = words(pages, "[A-D]\\." + LONG).count();
        assertEquals(parts.split(" ").length, whole);
    }

    /** A part stands in a row of the table of all columns, and above one of its own, whatever follows. */
    @Test
    void theHeadingOfAPartWithoutColumnsIsARowBesideOneWithItsOwnTable() {
        Sheet sheet = Definitions.print(
                Definitions.parse(
                        """
                        nama: Musrenbang
                        pelaksana: {a: Camat, b: Kasi, c: Staf}
                        bagian:
                          - {judul: A. Persiapan, langkah: [{kegiatan: Menyusun jadwal, pelaksana: a}]}
                          - {judul: B. Usulan, pelaksana: [a, b], langkah: [{kegiatan: Menyusun usulan, pelaksana: b}]}
                          - {judul: C. Rapat, langkah: [{kegiatan: Membahas usulan, pelaksana: c}]}
                          - {judul: D. Laporan, langkah: [{kegiatan: Menyusun laporan, pelaksana: a}]}
                        """),
                TEMPLATE);
        List<Integer> headings = sheet.geometry().pages().stream()
                .flatMap(page -> page.tables().stream())
                .map(table -> (int) table.rows().stream()
                        .filter(row -> row.kind() == SheetGeometry.RowKind.PART)
                        .count())
                .toList();
        assertEquals(List.of(1, 0, 2), headings);
        List<PrintedPage> pages = PrintedPage.of(sheet.pdf());
        assertEquals(4, words(pages, "[A-D]\\. [A-Z][a-z]+").count());
    }

    @Test
    void whatIsSaidOfAStepCallsItAsTheSheetDoes() {
        List<Finding> faults = new SheetRenderer(new Typesetter(), TEMPLATE, Optional.empty())
                .print(
                        Definitions.parse("nama: Rapat\npelaksana: {a: Camat}\nbagian:\n"
                                + "  - {judul: A. Satu, langkah: [{kegiatan: Menyusun, pelaksana: a}]}\n"
                                + "  - {judul: B. Dua, nomor: ulang, langkah: [{kegiatan: Menulis "
                                + "surat ".repeat(3300) + ", pelaksana: a}]}\n"),
                        Optional.empty(),
                        false)
                .faults();
        assertEquals(
                List.of("RN002 [B.1]"),
                faults.stream()
                        .map(fault -> fault.code() + " " + fault.arguments())
                        .toList());
    }

    private static Stream<PrintedPage.Word> words(List<PrintedPage> pages, String pattern) {
        return pages.stream()
                .flatMap(page -> page.words().stream())
                .filter(word -> word.text().strip().matches(pattern));
    }

    private static boolean touches(Box line, Box word) {
        return line.x() < word.right()
                && word.x() < line.right() + 0.1
                && line.y() < word.bottom()
                && word.y() < line.bottom() + 0.1;
    }
}
