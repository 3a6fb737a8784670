package id.sop.importing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.importing.page.SourcePage;
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
        assertEquals("https://sistem.contoh.go.id/", cell("https://sistem.contoh.go.i", "d/"));
        assertEquals("https://sistem.contoh.go.id/", cell("https://sistem.contoh.go.id", "/"));
        assertEquals("https://sistem.contoh.go.id/a", cell("https://sistem.contoh.", "go.id/a"));
        assertEquals("https://sop.contoh.go.id/ atau aplikasi", cell("https://sop.contoh.go.id/", "atau aplikasi"));
        assertEquals("https://sistem.contoh.go.id dan/atau", cell("https://sistem.contoh.go.id", "dan/atau"));
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

    /** Returns what is read in a cell with a column of numbers: x, baseline and words of each piece. */
    private static String numbered(Object... pieces) {
        Paper paper = new Paper().table(new double[] {50, 300}, new double[] {60, 200});
        for (int i = 0; i < pieces.length; i += 2) {
            String words = (String) pieces[i + 1];
            paper.text(Character.isDigit(words.charAt(0)) ? 54 : 70, (Integer) pieces[i], words);
        }
        return paper.page().cells().get(0).text().replace("\n ", " ");
    }

    /** Worksheets centre what stands in their cells, so that a number stands beside the middle of its item. */
    @Test
    void aNumberBesideTheMiddleOfItsItemBeginsIt() {
        String two = "Peraturan tentang tata cara penyusunan standar operasional";
        String three = "Peraturan tentang tata kerja dari seluruh kantor wilayah";
        assertEquals(
                "1. Undang-Undang\n2. " + two + " prosedur di daerah\n3. Keputusan",
                numbered(
                        70,
                        "1.",
                        70,
                        "Undang-Undang",
                        80,
                        two,
                        84,
                        "2.",
                        88,
                        "prosedur di daerah",
                        98,
                        "3.",
                        98,
                        "Keputusan"));
        assertEquals(
                "1. " + two + " prosedur\n2. " + three + " " + three + " dan perwakilannya",
                numbered(70, two, 74, "1.", 78, "prosedur", 88, three, 96, "2.", 96, three, 104, "dan perwakilannya"));
    }

    /** A number that stands at the top of its cell, with its words at the foot, has no item around it. */
    @Test
    void aNumberBetweenItemsTakesNothingOfTheOneAboveIt() {
        String read = numbered(70, "1.", 70, "Undang-Undang", 78, "Peraturan", 86, "2.", 94, "Keputusan");
        assertEquals("1. Undang-Undang Peraturan\n2. Keputusan", read);
    }

    /** In Helvetica of 8 points the first line is 86.7 points wide. */
    @Test
    void anUnderlineFromEdgeToEdgeOfItsCellIsNoRule() {
        SourcePage page = new Paper()
                .table(new double[] {52, 142, 300}, new double[] {60, 160})
                .text(54, 90, "https://sistem.contoh.go.")
                .draw(Paper.area(54, 90.8, 86.7, 0.5))
                .text(54, 99, "id/a")
                .draw(Paper.area(54, 99.8, 12.8, 0.5))
                .page();
        assertEquals(2, page.cells().size());
        assertEquals("https://sistem.contoh.go.id/a", page.cells().get(0).text());
    }
}
