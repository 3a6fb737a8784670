package id.sop.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Diagnostic;
import id.sop.rule.Settings;
import id.sop.testing.Definitions;
import id.sop.testing.Seed;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class CorrectorTest {
    private static final Checker CHECKER = new Checker();
    private static final Corrector CORRECTOR = new Corrector(CHECKER);

    private static final String ODD =
            """
            # Lembar asli: 19610219.198103.1.007 😀
            nama:   "Pelaporan 😀 Kinerja"   # jangan diubah
            tanggal_efektif: '20  desember 2014'
            disahkan_oleh: { nama: "Suroto, SH", nip: 196102191981031007 }   # NIP

            pelaksana: {camat: Camat}
            langkah:
              - kegiatan:   Menyusun 😀 laporan
                pelaksana: camat
                waktu: "1 jam 30 mnt"   # 90 menit
              # sela
              - {kegiatan: Mengirim 😀 laporan, pelaksana: camat, waktu: 1.5 hari}
            jumlah_waktu:  2 hari # dihitung tangan
            """;

    private static final String PROPER = ODD.replace("20  desember", "20 Desember")
            .replace("nip: 196102191981031007", "nip: 19610219 198103 1 007")
            .replace("\"1 jam 30 mnt\"", "\"1 jam 30 menit\"")
            .replace("waktu: 1.5 hari", "waktu: \"1,5 hari\"");

    private static Correction correct(String text, boolean unsafe) {
        return correct(text, Settings.STANDARD, unsafe);
    }

    private static Correction correct(String text, Settings settings, boolean unsafe) {
        return CORRECTOR.correct("uji.yaml", text.getBytes(StandardCharsets.UTF_8), settings, unsafe);
    }

    @Test
    void nothingButTheOddPlacesChanges() {
        Correction correction = correct(ODD, false);
        assertEquals(PROPER, correction.after());
        assertEquals(ODD, correction.before());
        assertEquals(4, correction.count());
        assertEquals(
                PROPER.replace("jumlah_waktu:  2 hari #", "jumlah_waktu:  1,5 hari 1 jam 30 menit #"),
                correct(ODD, true).after());
    }

    @Test
    void lineEndingsAndTheByteOrderMarkSurvive() {
        assertEquals(
                PROPER.replace("\n", "\r\n"),
                correct(ODD.replace("\n", "\r\n"), false).after());
        assertEquals("\uFEFF" + PROPER, correct("\uFEFF" + ODD, false).after());
        assertEquals("---\n" + PROPER, correct("---\n" + ODD, false).after());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nama: [", "- waktu: 90 menit\n", "\u0001nama: A\nlangkah: [{waktu: 90 menit}]\n"})
    void whatCannotBeReadStaysAsItIs(String text) {
        assertFalse(correct(text, true).isChange());
    }

    @Test
    void bytesThatAreNoTextStayAsTheyAre() {
        byte[] bytes = "nama: A\nlangkah: [{waktu: 90 menit}] # \u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertFalse(
                CORRECTOR.correct("uji.yaml", bytes, Settings.STANDARD, true).isChange());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jumlah_waktu: 5 jam\njumlah_waktu: 6 jam\n",
                "jumlah_waktu: 5 jam\nabaikan: {MB015: dihitung per hari kerja}\n",
            })
    void aTotalIsLeftToItsAuthorWhereTheFormIsFaultyOrThereIsAReason(String rest) {
        String yaml =
                "nama: A\npelaksana: {b: B}\nlangkah: [{kegiatan: C, pelaksana: b, waktu: 1 jam 30 mnt}]\n" + rest;
        Correction correction = correct(yaml, true);
        assertEquals(yaml.replace("1 jam 30 mnt", "1 jam 30 menit"), correction.after());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lanjut: 7", "lanjut: [2, 3]", "lanjut: 3", "selesai: ya"})
    void noTotalIsWrittenWhileTheFlowIsWrong(String next) {
        String yaml =
                """
                nama: Rapat
                pelaksana: {a: Camat, b: Staf}
                langkah:
                  - {kegiatan: Memerintahkan rapat, pelaksana: a, kelengkapan: Agenda, waktu: 1 jam, output: Disposisi, %s}
                  - {kegiatan: Membuat undangan, pelaksana: b, kelengkapan: Disposisi, waktu: 1 jam, output: Undangan}
                  - {kegiatan: Memimpin rapat, pelaksana: a, kelengkapan: Disposisi, waktu: 1 jam, output: Notulen}
                """
                        .formatted(next);
        assertEquals(yaml, correct(yaml, true).after());
        String sound = yaml.replace(", " + next, "");
        assertEquals(sound + "jumlah_waktu: 3 jam\n", correct(sound, true).after());
    }

    @Test
    void answersInOneTextAreKeptWithTheStepsTheyLeadTo() {
        String yaml =
                """
                nama: Pengaduan
                pelaksana: {a: Camat}
                langkah:
                  - {kegiatan: Menerima pengaduan, pelaksana: a}
                  - kegiatan: Memilah pengaduan
                    pelaksana: a
                    keputusan: %s
                  - {kegiatan: Menjawab pengaduan, pelaksana: a, lanjut: selesai}
                  - {kegiatan: Meneruskan pengaduan, pelaksana: a}
                """;
        for (String written : List.of(
                "Ringan ke 3, Berat ke 4", "Ringan = 3; Berat = 4", "jika Ringan langkah 3, jika Berat langkah 4")) {
            assertEquals(
                    yaml.formatted("{pilihan: {Ringan: 3, Berat: 4}}"),
                    correct(yaml.formatted(written), true).after());
        }
        assertEquals(
                yaml.formatted("{ya: 3, tidak: 4}"),
                correct(yaml.formatted("Ya ke 3, Tidak ke 4"), true).after());
        for (String written : List.of("Ringan ke 3, Berat ke 9", "Ringan, Sedang, Berat", "dua, atau 3 langkah lagi")) {
            assertEquals(
                    yaml.formatted(written),
                    correct(yaml.formatted(written), true).after());
        }
    }

    @Test
    void aTotalIsLeftAloneWhereTheOfficeHasSwitchedTheRuleOff() {
        String yaml = "nama: A\nlangkah: [{kegiatan: C, waktu: 3 jam}]\npelaksana: {b: B}\njumlah_waktu: 2 jam\n";
        String sound = yaml.replace("kegiatan: C", "kegiatan: C, pelaksana: b");
        Settings settings = CHECKER.configuration(
                        "sop.yaml", "aturan: {MB015: mati}\n".getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow()
                .settings();
        assertTrue(correct(sound, true).isChange());
        assertFalse(correct(sound, settings, true).isChange());
    }

    @Test
    void aCorrectionThatWouldAddAFindingIsDroppedAndTheOthersStay() {
        String yaml =
                """
                nama: A
                pelaksana: {b: B}
                langkah:
                  - kegiatan: C
                    pelaksana: b
                    waktu: 1 jam 30 mnt
                  - kegiatan: D
                    pelaksana: b
                    waktu: 900000 menit
                    abaikan: {MB004 900000 menit: lamanya pelatihan}
                """;
        Correction correction = correct(yaml, false);
        assertEquals(yaml.replace("waktu: 1 jam 30 mnt", "waktu: 1 jam 30 menit"), correction.after());
        assertEquals(1, correction.count());
    }

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("src/test/resources/rules", "sop-definitions")) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(".yaml")
                                && !file.toString().endsWith("sop.yaml"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void correctingTwiceIsCorrectingOnceAndAddsNoFinding(Path path) throws IOException {
        String file = path.toString();
        byte[] bytes = Files.readAllBytes(path);
        for (boolean unsafe : new boolean[] {false, true}) {
            Correction once = CORRECTOR.correct(file, bytes, Settings.STANDARD, unsafe);
            if (once.isChange()) {
                Correction twice = correct(once.after(), unsafe);
                assertEquals(once.after(), twice.after());
                assertFalse(twice.isChange());
                if (isReadable(once.before())) {
                    assertNothingNew(file, counts(once.before()), once.after());
                } else {
                    // What could not be read hid what was in it.
                    assertTrue(isReadable(once.after()), once.after());
                }
            }
        }
    }

    private static boolean isReadable(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return CHECKER.check("uji.yaml", bytes, Placeholders.NONE, false, Settings.STANDARD)
                .sop()
                .isPresent();
    }

    private static Map<String, Long> counts(String text) {
        return CHECKER
                .check("uji.yaml", text.getBytes(StandardCharsets.UTF_8), Placeholders.NONE, false, Settings.STANDARD)
                .diagnostics()
                .stream()
                .map(Diagnostic::code)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static void assertNothingNew(String name, Map<String, Long> before, String after) {
        counts(after).forEach((code, count) -> assertTrue(count <= before.getOrDefault(code, 0L), name + ": " + code));
    }

    static Stream<Path> definitions() {
        return Definitions.all().stream();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void theShippedDefinitionsNeedNoSafeCorrection(Path definition) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("sop-definitions").resolve(definition));
        Correction correction = CORRECTOR.correct(definition.toString(), bytes, Settings.STANDARD, false);
        assertEquals(correction.before(), correction.after());
    }

    @Test
    void anySpacingLeadsToTheSameText() {
        for (long seed : Seed.each(300)) {
            Random random = new Random(seed);
            String end = random.nextBoolean() ? "\n" : "\r\n";
            String yaml = "nama: A" + end + "tanggal_efektif: 5" + spaces(random, 1) + "mei" + spaces(random, 1)
                    + "2014"
                    + spaces(random, 0) + end + "disahkan_oleh:" + end + "  nip:" + spaces(random, 1)
                    + digits(random, "196102191981031007") + spaces(random, 0) + end + "langkah:" + end + "- waktu:"
                    + spaces(random, 1) + "90" + spaces(random, 1) + "mnt" + spaces(random, 1) + "# 90 mnt" + end;
            Correction correction = correct(yaml, false);
            String after = correction.after();
            assertTrue(after.contains("tanggal_efektif: 5 Mei 2014"), "seed " + seed + ": " + after);
            assertTrue(after.matches("(?s).*nip: +19610219 198103 1 007 *\\R.*"), "seed " + seed + ": " + after);
            assertTrue(after.matches("(?s).*waktu: +90 +menit +# 90 mnt\\R"), "seed " + seed + ": " + after);
            assertEquals(yaml.lines().count(), after.lines().count(), "seed " + seed);
            assertFalse(correct(after, false).isChange(), "seed " + seed);
        }
    }

    private static String spaces(Random random, int least) {
        return " ".repeat(least + random.nextInt(4));
    }

    private static String digits(Random random, String digits) {
        StringBuilder text = new StringBuilder(digits.substring(0, 1));
        for (int i = 1; i < digits.length(); i++) {
            text.append(random.nextInt(4) == 0 ? spaces(random, 1) : "").append(digits.charAt(i));
        }
        return text.toString();
    }
}
