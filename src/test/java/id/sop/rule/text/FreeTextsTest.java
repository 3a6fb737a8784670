package id.sop.rule.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import id.sop.source.Edits;
import id.sop.testing.Sops;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules of free texts find in each place of a file, and the file that their mending leaves. */
class FreeTextsTest {
    private static final String STEP = "langkah:\n  - kegiatan: Memeriksa\n";

    private static Sop sop(String yaml) {
        return Sops.decode(yaml).value().orElseThrow();
    }

    private static String mended(Rule rule, String yaml) {
        Sop sop = sop(yaml);
        return Edits.apply(
                sop.origin().span().source(),
                rule.check(sop).flatMap(finding -> finding.edits().stream()).toList());
    }

    private static List<String> found(Rule rule, String yaml) {
        return rule.check(sop(yaml))
                .map(finding -> finding.span().text().strip() + " " + variant(finding) + finding.arguments())
                .toList();
    }

    private static String variant(Finding finding) {
        return finding.variant().isEmpty() ? "" : finding.variant() + " ";
    }

    @Test
    void aListInOneTextBecomesAListBelowItsKey() {
        assertEquals(
                "nama: A\ndasar_hukum:\n  - UU 25\n  - PP 96\n",
                mended(new HandNumberedList(), "nama: A\ndasar_hukum: 1. UU 25 2. PP 96\n"));
        assertEquals(
                "nama: A\ndasar_hukum:\n  - UU 25\n  - PP 96\n",
                mended(new HandNumberedList(), "nama: A\ndasar_hukum:\n  1. UU 25\n  2. PP 96\n"));
        assertEquals(
                "langkah:\n  - kegiatan: Memeriksa\n    output:\n      - KTP\n      - KK\n",
                mended(new HandNumberedList(), STEP + "    output:   1. KTP 2. KK\n"));
        assertEquals(
                "langkah:\n  - output:\n      - KTP\n      - KK\n",
                mended(new HandNumberedList(), "langkah:\n  - output: a. KTP b. KK\n"));
    }

    @Test
    void aListInAnItemBecomesItemsInItsPlace() {
        assertEquals(
                "nama: A\ndasar_hukum:\n  - UU 1\n  - UU 25\n  - PP 96\n  - UU 2\n",
                mended(new HandNumberedList(), "nama: A\ndasar_hukum:\n  - UU 1\n  - (1) UU 25 (2) PP 96\n  - UU 2\n"));
    }

    @Test
    void linesEndAsTheOthersOfTheFile() {
        assertEquals(
                "nama: A\r\ndasar_hukum:\r\n  - UU\r\n  - PP\r\n",
                mended(new HandNumberedList(), "nama: A\r\ndasar_hukum: 1. UU 2. PP\r\n"));
        assertEquals(
                "nama: A\rdasar_hukum:\r  - UU\r  - PP\r",
                mended(new HandNumberedList(), "nama: A\rdasar_hukum: 1. UU 2. PP\r"));
    }

    @Test
    void anItemThatYamlWouldReadOtherwiseIsQuoted() {
        assertEquals(
                "nama: A\ndasar_hukum:\n  - \"(UU)\"\n  - \"PP: 96\"\n",
                mended(new HandNumberedList(), "nama: A\ndasar_hukum:\n  - '1. (UU) 2. PP: 96'\n"));
    }

    @Test
    void whatStandsInBracesOrHoldsAPlaceholderIsLeftToItsAuthor() {
        for (String yaml : List.of(
                "langkah:\n  - {output: 1. KTP 2. KK}\n",
                "nama: A\ndasar_hukum: [1. KTP 2. KK]\n",
                "nama: A\n\"dasar_hukum\": 1. KTP 2. KK\n",
                "nama: A\ndasar_hukum: 1. KTP 2. ${kk}\n")) {
            assertEquals(yaml, mended(new HandNumberedList(), yaml));
            assertEquals(1, new HandNumberedList().check(sop(yaml)).count(), yaml);
        }
    }

    @Test
    void marksBeforeTheItemsOfAListAreTakenAway() {
        assertEquals(
                "nama: A\ndasar_hukum:\n  - UU\n  - \"PP\"\n  - 'Perda'\n",
                mended(new HandNumberedList(), "nama: A\ndasar_hukum:\n  - 1. UU\n  - \"2. PP\"\n  - '3.  Perda'\n"));
        assertEquals(
                "nama: A\ndasar_hukum:\n  - KTP\n",
                mended(new HandNumberedList(), "nama: A\ndasar_hukum:\n  - • KTP\n"));
        assertEquals(
                "nama: A\ndasar_hukum:\n  - \"\\x31. UU\"\n  - PP\n",
                mended(new HandNumberedList(), "nama: A\ndasar_hukum:\n  - \"\\x31. UU\"\n  - 2. PP\n"));
    }

    @Test
    void aListIsToldOnceAtItsFirstMark() {
        assertEquals(
                List.of("1. UU butir [1., UU]"),
                found(new HandNumberedList(), "nama: A\ndasar_hukum:\n  - 1. UU\n  - 2. PP\n"));
        assertEquals(
                List.of("2. PP butir [2., PP]"),
                found(new HandNumberedList(), "nama: A\ndasar_hukum:\n  - UU\n  - 2. PP\n"));
        assertEquals(
                List.of("1. UU tunggal [1., UU]"), found(new HandNumberedList(), "nama: A\ndasar_hukum:\n  - 1. UU\n"));
        assertEquals(
                List.of(), found(new HandNumberedList(), "nama: A\ndasar_hukum:\n  - 2. UU\n"), "a heading, perhaps");
        assertEquals(
                List.of(),
                found(new HandNumberedList(), "nama: A\ndasar_hukum:\n  - 5. UU\n  - 7. PP\n"),
                "numbers of something else");
        assertEquals(
                List.of("1. KTP 2. KK [1. KTP, 2]"),
                found(new HandNumberedList(), "nama: A\ndasar_hukum:\n  - 1. KTP 2. KK\n  - 2. Foto\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nama: X",
                "pengesahan: {jabatan: X}",
                "pengesahan: {nama: X}",
                "pengesahan: {pangkat: X}",
                "pelaksana: {a: X}",
                "langkah: [{kegiatan: X}]",
                "langkah: [{kegiatan: A, keputusan: {tidak: 1, label_ya: X}}]",
                "langkah: [{kegiatan: A, keputusan: {tidak: 1, label_tidak: X}}]",
                "langkah: [{kegiatan: A, keputusan: {tidak: 1, tanya: X}}]",
                "langkah: [{kelengkapan: X}]",
                "langkah: [{output: X}]",
                "langkah: [{keterangan: X}]",
                "instansi: X",
                "dasar_hukum: X",
                "peringatan: X",
            })
    void everyFreeTextOfTheSheetIsLookedAt(String place) {
        assertEquals(
                List.of("“Izin” [“Izin”, Izin]"), found(new WordQuotes(), place.replace("X", "“Izin”") + "\n"), place);
        String sheet = (place.startsWith("nama") ? "" : "nama: A\n") + place + "\n";
        assertEquals(
                1,
                new HandNumberedList()
                        .check(sop(sheet.replace("X", "1) A 2) B")))
                        .count(),
                place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“Izin”              | \"Izin\"",
                "„Izin“              | \"Izin\"",
                "«Izin»              | \"Izin\"",
                "“Izin\"             | \"Izin\"",
                "‘Jum’at’            | ‘Jum’at’",
                "“Salat Jum’at”      | \"Salat Jum’at\"",
                "“Izin” dan “Surat”  | “Izin” dan “Surat”",
                "Izin ”A”            | Izin ”A”",
                "“Izin               | “Izin",
                "“”                  | “”",
                "'“Izin”'            | '“Izin”'",
            })
    void theMarksOfAWordProcessorAroundATextBecomeThoseOfYaml(String written, String mended) {
        assertEquals("nama: " + mended + "\n", mended(new WordQuotes(), "nama: " + written + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Memeriksa # 3 rangkap    | \"Memeriksa # 3 rangkap\"",
                "Memeriksa  #3 rangkap    | \"Memeriksa  #3 rangkap\"",
                "Memeriksa #3             | \"Memeriksa #3\"",
                "Memeriksa  # catatan     | Memeriksa  # catatan",
                "Memeriksa  ## catatan    | Memeriksa  ## catatan",
                "Memeriksa #              | Memeriksa #",
                "'Memeriksa' # 3          | 'Memeriksa' # 3",
            })
    void aPartThatYamlTookForARemarkComesBack(String written, String mended) {
        assertEquals("nama: " + mended + "\n", mended(new VanishedText(), "nama: " + written + "\n"));
    }
}
