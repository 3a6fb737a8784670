package id.sop.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.rule.Settings;
import id.sop.source.Edit;
import id.sop.wording.Language;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the first entry of a mapping while it is none yet: without a space behind its colon, or half written. */
class TightKeysTest {
    private static final Checker CHECKER = new Checker();
    private static final Handbook HANDBOOK = new Handbook(Language.INDONESIAN);

    private static final String HEAD =
            """
            nama: Surat
            pelaksana:
              loket: Petugas
            langkah:
              - kegiatan: Menerima berkas
                pelaksana: loket
                waktu: 5 menit
                output: Berkas
            """;

    private static final String STEP = HEAD + "  - kegiatan: Memeriksa berkas\n    pelaksana: loket\n    ";

    private static List<Diagnostic> found(String text) {
        return CHECKER
                .check("a.yaml", text.getBytes(StandardCharsets.UTF_8), Placeholders.NONE, false, Settings.STANDARD)
                .diagnostics()
                .stream()
                .filter(found -> found.code().equals("YM001") || found.code().equals("YM004"))
                .toList();
    }

    private static String mended(String text, List<Diagnostic> found) {
        StringBuilder after = new StringBuilder(text);
        found.stream()
                .flatMap(one -> one.finding().mending().stream())
                .distinct()
                .sorted(Comparator.comparing((Edit edit) -> edit.span().start()).reversed())
                .forEach(edit -> after.replace(edit.span().start(), edit.span().end(), edit.replacement()));
        return after.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nama:Surat",
                "nama:Surat\n",
                "\n# catatan\nnama:Surat\ninstansi:KECAMATAN\n",
                "nama: Surat\npelaksana:\n  loket:Petugas Loket",
                "nama: Surat\npelaksana:\n  loket:Petugas Loket\n  kasi:Kepala Seksi\n",
                "nama: Surat\r\npelaksana:\r\n  loket:Petugas Loket\r\n  kasi:Kepala Seksi\r\n",
                "nama: Surat\ndisahkan_oleh:\n  jabatan:CAMAT\n",
                "nama: Surat\nlangkah:\n  - kegiatan:Menerima berkas\n",
                HEAD + "  - kegiatan:Memeriksa berkas\n    pelaksana:loket\n",
                HEAD + "disahkan_oleh:\n  nama:Siti\n  jabatan:CAMAT 😀\n",
                STEP + "keputusan:\n      ya:lanjut\n",
            })
    void aKeyWithoutASpaceIsToldAndMended(String text) {
        List<Diagnostic> found = found(text);
        assertTrue(
                !found.isEmpty()
                        && found.stream().allMatch(one -> HANDBOOK.message(one).endsWith("tidak ada spasi")),
                found::toString);
        String after = mended(text, found);
        assertEquals(List.of(), found(after), after);
        assertEquals(text.replaceAll("(?<=[a-z]:)(?=[A-Za-z])", " "), after);
    }

    @ParameterizedTest
    @CsvSource({"y, ya", "ya, ya", "t, tidak", "tidak, tidak", "ol, oleh", "pil, pilihan"})
    void aKeyOfADecisionMayBeHalfWritten(String typed, String key) {
        List<Diagnostic> found = found(STEP + "keputusan:\n      " + typed + "\n");
        assertEquals(1, found.size(), found::toString);
        String said =
                HANDBOOK.message(found.get(0)) + HANDBOOK.hint(found.get(0)).orElse("");
        assertTrue(said.contains(key) && found.get(0).code().equals("YM001"), said);
    }

    /** On the line of its key a word is an answer, and an address is no pair. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                STEP + "keputusan: ya\n",
                STEP + "keputusan:\n      Apakah lengkap?\n",
                "nama: Surat\npelaksana: loket:Petugas\n",
                "nama: Surat\npelaksana:\n  https://contoh.go.id\n",
                "nama: Surat\nlangkah:\n  - https://contoh.go.id\n",
                "nama: Surat\nlangkah:\n  - Catatan:periksa\n",
                "nama: Surat\ndisahkan_oleh: jabatan:CAMAT\n",
            })
    void otherTextsStayWhatTheyAre(String text) {
        assertTrue(found(text).stream().noneMatch(one -> one.code().equals("YM001")), () -> "" + found(text));
    }

    /** A bracket that is only opened is told where it stands, not where the file ends. */
    @ParameterizedTest
    @ValueSource(strings = {"pelaksana: [", "pelaksana: [loket,", "pelaksana: {bersama: [", "keputusan: {"})
    void anOpenBracketIsToldInItsLine(String typed) {
        String text = HEAD + "  - kegiatan: Memeriksa berkas\n    " + typed + "\n";
        List<Diagnostic> found = found(text);
        assertEquals(1, found.size(), found::toString);
        assertEquals(10, found.get(0).span().from().line());
        assertTrue(HANDBOOK.message(found.get(0)).contains("tidak tertutup"), found::toString);
    }
}
