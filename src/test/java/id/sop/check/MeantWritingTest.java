package id.sop.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.rule.Settings;
import id.sop.wording.Language;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was meant is said once, with the line to write; a cause has no second message in its train. */
class MeantWritingTest {
    private static final Handbook HANDBOOK = new Handbook(Language.INDONESIAN);

    /** Of a sheet that is not finished, and of another defect. */
    private static final Set<String> BESIDE = Set.of("ID001", "ID002", "MB001", "PL001");

    private static final String HEAD =
            """
            nama: Penyusunan Surat
            pelaksana: {staf: Staf, kasi: Kasi, sekcam: Sekcam, camat: Camat}
            langkah:
              - {kegiatan: Menyusun konsep, pelaksana: staf}
            """;

    private static final String TAIL =
            """
            - {kegiatan: Mengetik konsep, pelaksana: [staf, kasi]}
            - {kegiatan: Mengirim surat, pelaksana: staf}
            """
                    .indent(2);

    private static List<Diagnostic> said(String yaml) {
        return new Checker()
                        .check(
                                "a.yaml",
                                yaml.getBytes(StandardCharsets.UTF_8),
                                Placeholders.NONE,
                                false,
                                Settings.STANDARD)
                        .diagnostics()
                        .stream()
                        .filter(found -> !BESIDE.contains(found.code()))
                        .toList();
    }

    private static String hint(Diagnostic found) {
        return found.code() + " " + HANDBOOK.hint(found).orElse("");
    }

    private static List<String> hints(String yaml) {
        return said(yaml).stream().map(MeantWritingTest::hint).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "sekcam | {ya: 3}, {tidak: 1} | YM001 tulis `keputusan: {ya: 3, tidak: 1}`",
                "sekcam | {ya: 3} {tidak: 1} | YM001 tulis `keputusan: {ya: 3, tidak: 1}`",
                "[kasi, camat] | {oleh: kasi, tidak: 1}, {oleh: camat, tidak: 1}"
                        + " | YM001 tulis `keputusan: [{oleh: kasi, tidak: 1}, {oleh: camat, tidak: 1}]`",
                "sekcam | {tanya: \"a, {b}\"}, {tidak: 1} | YM001 tulis `keputusan: {tanya: \"a, {b}\", tidak: 1}`",
                "sekcam | {sekcam: {tidak: 1}} | YM002 yang memutuskan disebut pada `oleh`: `keputusan: {oleh: sekcam, tidak: 1}`",
                "sekcam | {Sekcam: {ya: 3, tidak: 1}} | YM002 yang memutuskan disebut pada `oleh`:"
                        + " `keputusan: {oleh: sekcam, ya: 3, tidak: 1}`",
                "[kasi, camat] | {kasi: {tidak: 1}, camat: {tidak: 1}} | YM002 yang memutuskan disebut pada `oleh`:"
                        + " `keputusan: [{oleh: kasi, tidak: 1}, {oleh: camat, tidak: 1}]`",
                "[kasi, camat] | [{kasi: {tidak: 1}}, {camat: {tidak: 1}}] | YM002 yang memutuskan disebut pada `oleh`:"
                        + " `keputusan: [{oleh: kasi, tidak: 1}, {oleh: camat, tidak: 1}]`",
                "camat | {camat: {tidak: 1}, tanya: \"Sah?\"} | YM002 yang memutuskan disebut pada `oleh`:"
                        + " `keputusan: {oleh: camat, tidak: 1, tanya: \"Sah?\"}`",
                "sekcam | Biasa ke 3, Rahasia ke langkah 4 | YM004 tulis `keputusan: {pilihan: {Biasa: 3, Rahasia: 4}}`",
                "sekcam | Ya -> 3; Tidak -> 1 | YM004 tulis `keputusan: {ya: 3, tidak: 1}`",
                "sekcam | {pilihan: {Biasa: 3; Rahasia: 4}} | YM001 pisahkan dengan koma: `{Biasa: 3, Rahasia: 4}`",
                "[sekcam, camat] | {oleh: sekcam, ya: [{lewat: camat, lanjut: 3}, 4], tidak: 1} | YM004 tulis"
                        + " `ya: {lewat: camat, lanjut: [3, 4]}`; bila yang lain tidak menunggunya, tulis perbuatannya sebagai"
                        + " langkah sendiri dan sebut langkah itu di antara tujuan",
                "sekcam | {tidak: Staf dan Kasi} | AL001 bila diteruskan kepada semuanya sekaligus, tulis daftar langkah yang"
                        + " dituju: `[1, {lanjut: 3, di: kasi}]`; bila kepada salah satu, tulis langkahnya saja"
            })
    void decisions(String performers, String decision, String hint) {
        boolean text = Character.isLetter(decision.charAt(0));
        String step = text
                ? "  - kegiatan: Memeriksa konsep\n    pelaksana: " + performers + "\n    keputusan: " + decision + "\n"
                : "  - {kegiatan: Memeriksa konsep, pelaksana: " + performers + ", keputusan: " + decision + "}\n";
        assertEquals(List.of(hint), hints(HEAD + step + TAIL));
    }

    @ParameterizedTest
    @CsvSource({"200B", "200D", "FEFF", "00AD", "2060"})
    void whatIsNotSeenInAKeyMakesItNoOtherKey(String hex) {
        String unseen = Character.toString(Integer.parseInt(hex, 16));
        String yaml =
                (HEAD + TAIL).replace("langkah:", "lang" + unseen + "kah:").replace("{staf:", "{st" + unseen + "af:");
        assertEquals(
                hex.equals("00AD") ? List.of() : List.of("YM008", "YM008"),
                said(yaml).stream().map(Diagnostic::code).toList());
    }

    @Test
    void aWordThatNoSymbolHasRoomForIsToldAtItsPlace() {
        String word = "a".repeat(61);
        String step = "  - {kegiatan: Memeriksa, pelaksana: camat, keputusan: {pilihan: {%s: 3, Tidak: 1}}}\n";
        assertEquals(
                List.of("YM009"),
                said(HEAD + step.formatted(word) + TAIL).stream()
                        .map(Diagnostic::code)
                        .toList());
        assertEquals(List.of(), said(HEAD + step.formatted(word.substring(1)) + TAIL));
        assertEquals(List.of(), said(HEAD + step.formatted("a".repeat(40) + "/" + "b".repeat(40)) + TAIL));
    }

    @Test
    void theNumberOfAStepIsNoColumn() {
        String numbered = (HEAD + TAIL).replace("{kegiatan", "{no: 1, kegiatan");
        assertEquals(
                Set.of(
                        "YM002 hapus: langkah dinomori dengan sendirinya menurut urutannya; yang dirujuk dengan nama diberi `id`"),
                Set.copyOf(hints(numbered)));
    }

    @Test
    void answersThatAreNotIndentedBelongToTheirKey() {
        String step =
                """
                - kegiatan: Memilah konsep
                  pelaksana: camat
                  keputusan:
                    pilihan:
                    Biasa: 3
                    Rahasia: 4
                """;
        List<Diagnostic> said = said(HEAD + step.indent(2) + TAIL);
        assertEquals(1, said.size(), said::toString);
        assertEquals("Biasa", said.get(0).span().text());
    }

    @Test
    void headsOverKeysAreToldWithWhatStandsUnderThem() {
        String yaml = HEAD.replace("nama: Penyusunan Surat", "identitas: {nama: Penyusunan Surat, nomor: 000.8/1/2024}")
                + TAIL.replace("pelaksana: staf}", "pelaksana: staf, mutu baku: {waktu: 1 jam, output: Surat}}");
        assertEquals(
                List.of(
                        "YM002 hapus baris `identitas:` dan kurangi lekukan isinya: `nama`, `nomor` ditulis sejajar dengan"
                                + " kunci yang lain",
                        "YM002 hapus baris `mutu baku:` dan kurangi lekukan isinya: `waktu`, `output` ditulis sejajar dengan"
                                + " kunci yang lain"),
                hints(yaml));
    }

    @Test
    void anotherWordIsNoSlip() {
        String yaml = "Kecamatan: Karangploso\n" + HEAD + TAIL;
        assertEquals(
                List.of("kantor"),
                said(yaml).stream().map(found -> found.finding().variant()).toList());
    }
}
