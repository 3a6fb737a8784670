package id.sop.importing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines the writer ended, and which only had no more room. */
class TypingTest {
    /** Returns what is read in a cell from 50 to 150 of lines 9 points apart. */
    private static String cell(String... lines) {
        Paper paper = new Paper().table(new double[] {50, 150, 300}, new double[] {60, 160});
        for (int i = 0; i < lines.length; i++) {
            int indent = lines[i].length() - lines[i].stripLeading().length();
            paper.text(53 + 4 * indent, 70 + 9 * i, lines[i].strip());
        }
        return paper.page().cells().get(0).text();
    }

    @Test
    void fullLinesGoOnAndShortOnesEnd() {
        assertEquals("Menyusun draf laporan kinerja triwulan", cell("Menyusun draf laporan", "kinerja triwulan"));
        assertEquals("Nota dinas\nDraf SK", cell("Nota dinas", "Draf SK"));
        assertEquals("Lampiran nama pelaksana SK\nDraf SK", cell("Lampiran nama pelaksana", "SK", "Draf SK"));
    }

    @Test
    void itemsOfListsBeginNewLinesAndWhatHangsUnderThemGoesOn() {
        assertEquals("1. Jadwal\n2. Rencana kinerja", cell("1. Jadwal", "2. Rencana kinerja"));
        assertEquals("1. Rencana Kerja Tahunan\n2. Surat", cell("1. Rencana", "   Kerja Tahunan", "2. Surat"));
        assertEquals("- Disposisi surat masuk\n- Draf", cell("- Disposisi surat masuk", "- Draf"));
    }

    @Test
    void aNumberInASentenceIsNoItem() {
        assertEquals(
                "Rumus yang dipakai di sini: 1. jumlah hadir", cell("Rumus yang dipakai di sini:", "1. jumlah hadir"));
    }

    @Test
    void wordsStayWholeOverLines() {
        assertEquals("Penanganan gejala rata-rata", cell("Penanganan gejala rata-", "rata"));
        assertEquals("https://sop.contoh.go.id/lembar", cell("https://sop.contoh.go.id/", "lembar"));
    }

    /** Word cuts a word that is wider than its cell, and says so nowhere. */
    @Test
    void aWordThatWasCutAtTheEdgeOfItsCellIsWholeIfItStandsWholeElsewhere() {
        Paper paper = new Paper()
                .table(new double[] {50, 100, 300}, new double[] {60, 160})
                .text(54, 70, "Sub")
                .text(54, 79, "Koordinato")
                .text(54, 88, "r Umum");
        assertEquals("Sub Koordinato r Umum", paper.page().cells().get(0).text().replace('\n', ' '));
        paper.text(110, 70, "Menunjuk koordinator umum");
        assertEquals("Sub Koordinator Umum", paper.page().cells().get(0).text().replace('\n', ' '));
    }

    /** No word is a consonant alone, as a digit or a vowel that counts may be. */
    @Test
    void aConsonantAloneOnItsLineIsTheEndOfTheWordAbove() {
        assertEquals("Kelompok Masyarakat", cell("Kelompok", "Masyaraka", "t").replace('\n', ' '));
        assertEquals("Rencana i", cell("Rencana", "i").replace('\n', ' '));
    }

    @Test
    void twoColumnsOfAListAreReadOneAfterTheOther() {
        Paper paper = new Paper()
                .table(new double[] {50, 300}, new double[] {60, 160})
                .text(53, 70, "1. Komputer")
                .text(180, 70, "3. Pencetak")
                .text(53, 79, "2. Kamera")
                .text(180, 79, "4. Cap");
        assertEquals(
                "1. Komputer\n2. Kamera\n3. Pencetak\n4. Cap",
                paper.page().cells().get(0).text());
    }

    @Test
    void lettersPrintedTwiceAreThereOnceAndTurnedOnesAreRead() {
        Paper paper = new Paper()
                .table(new double[] {50, 150, 300}, new double[] {60, 160})
                .text(54, 80, "Cell")
                .text(54.3, 80, "Cell")
                .draw("BT /R 8 Tf 0 -1 -1 0 170 150 Tm (Pelaksana) Tj ET");
        assertEquals(
                List.of("Cell", "Pelaksana"),
                paper.page().cells().stream().map(cell -> cell.text()).toList());
    }

    private static String emphasised(String... fontsAndWords) {
        Paper paper = new Paper().table(new double[] {50, 300}, new double[] {60, 160});
        double x = 54;
        for (int i = 0; i < fontsAndWords.length; i += 2) {
            paper.text(fontsAndWords[i], x, 80, fontsAndWords[i + 1]);
            x += 60;
        }
        return paper.page().cells().get(0).text();
    }

    @Test
    void wordsThatStandOutAreMarkedButNoWholeTextAndNoHeading() {
        assertEquals("Membuka *file* penawaran", emphasised("R", "Membuka", "I", "file", "R", "penawaran"));
        assertEquals("Wajib **segera** dikirim", emphasised("R", "Wajib", "B", "segera", "R", "dikirim"));
        assertEquals("Output", emphasised("I", "Output"));
        assertEquals("Nama SOP : Pelaporan", emphasised("R", "Nama SOP :", "B", "Pelaporan"));
        assertEquals("Dasar hukum: Undang-Undang", emphasised("B", "Dasar hukum:", "R", "Undang-Undang"));
    }

    @Test
    void asterisksStayAsterisks() {
        assertEquals("Dokumen pendukung *) sah", emphasised("R", "Dokumen pendukung *) sah"));
        assertEquals("bukan \\*miring\\* sama sekali", emphasised("R", "bukan *miring* sama sekali"));
    }
}
