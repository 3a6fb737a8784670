package id.sop.diagnostic;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.rule.Catalogue;
import id.sop.rule.Speech;
import id.sop.source.Source;
import id.sop.wording.Language;
import id.sop.wording.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HandbookTest {
    private static final Handbook INDONESIAN = new Handbook(Language.INDONESIAN);
    private static final Handbook ENGLISH = new Handbook(Language.ENGLISH);

    /** The variants of loose messages; codes that always say the same are left out. Records are held by {@link MessagesTest}. */
    private static final Map<String, Set<String>> VARIANTS = Map.ofEntries(
            Map.entry(
                    "DF001",
                    Set.of(
                            "baris",
                            "bom",
                            "bukan-xlsx",
                            "kolom",
                            "kosong",
                            "kutip-sisa",
                            "kutip-tengah",
                            "kutip-terbuka",
                            "lebar",
                            "rusak",
                            "tanpa-baris",
                            "xls")),
            Map.entry("DF002", Set.of("ganda", "kode-mirip", "kosong", "tanpa-kode")),
            Map.entry("DF003", Set.of("mirip")),
            Map.entry("DF004", Set.of("mirip")),
            Map.entry("DF005", Set.of("kosong")),
            Map.entry("DF007", Set.of("isian", "isian-mirip")),
            Map.entry("DF008", Set.of("folder", "panjang")),
            Map.entry(
                    "DF009", Set.of("angka-panjang", "bukan-angka", "format", "galat", "kendali", "panjang", "rumus")),
            Map.entry("RN002", Set.of("identitas")),
            Map.entry("RN003", Set.of("simbol", "panah")),
            Map.entry(
                    "RN004",
                    Set.of(
                            "alamat",
                            "alt",
                            "atribut",
                            "banyak",
                            "berat",
                            "berkas",
                            "entitas",
                            "fon",
                            "gambar",
                            "gambar-besar",
                            "gambar-format",
                            "gambar-lebar",
                            "gambar-rumit",
                            "gambar-tinta",
                            "gambar-unsur",
                            "gaya",
                            "halaman",
                            "hasil",
                            "henti",
                            "hilang",
                            "huruf",
                            "jenis",
                            "kembar",
                            "kosong",
                            "lebar",
                            "menyerah",
                            "nilai",
                            "penanda",
                            "sarang",
                            "sifat",
                            "svg",
                            "tautan",
                            "terlarang",
                            "tulisan",
                            "tulisan-lain",
                            "unsur",
                            "xhtml")),
            Map.entry(
                    "RN006",
                    Set.of("tidak-ada", "luar", "format", "tinta", "besar", "berkas-besar", "lebar", "rumit", "unsur")),
            Map.entry("RN007", Set.of("nama")),
            Map.entry(
                    "RN008",
                    Set.of("isi", "kaki", "kaki-tepi", "kepala", "nomor", "sel", "sempit", "tepi", "unsur", "urutan")),
            Map.entry(
                    "YM001",
                    Set.of(
                            "tab",
                            "awal",
                            "titik-dua",
                            "strip",
                            "garis-miring",
                            "sesudah-kutip",
                            "kutip",
                            "kurung",
                            "tanpa-titik-dua",
                            "lekuk")),
            Map.entry("YM002", Set.of("saran")),
            Map.entry("YM003", Set.of("kosong", "berkas-kosong")),
            Map.entry(
                    "YM004",
                    Set.of(
                            "teks",
                            "teks-daftar",
                            "pemetaan",
                            "daftar",
                            "bukan-pemetaan",
                            "butir",
                            "butir-kosong",
                            "butir-langkah",
                            "bukan-sop",
                            "pilihan",
                            "dua-kali",
                            "bertentangan",
                            "kode",
                            "tetap",
                            "angka",
                            "butir-pasangan",
                            "luar",
                            "tidak-ada",
                            "lingkaran")),
            Map.entry("YM006", Set.of("jangkar", "alias", "gabung", "tag", "dokumen")),
            Map.entry("YM007", Set.of("kosong")),
            Map.entry("YM008", Set.of("kendali", "tak-tampak")),
            Map.entry("YM009", Set.of("ukuran", "kedalaman", "langkah", "pelaksana")),
            Map.entry("YM011", Set.of("angka", "kata-alur")));

    /** Variants of what is found only while configurations are laid over one another, as "code.variant". */
    private static final Set<String> FOUND_IN_LAYERS =
            Set.of("YM004.butir-pasangan", "YM004.luar", "YM004.tidak-ada", "YM004.lingkaran");

    static Stream<String> codes() {
        return Catalogue.codes().stream();
    }

    static Stream<String> looseCodes() {
        return codes().filter(code -> !MessagesTest.isMoved(code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aPageNamesTheSameInBothLanguages(String code) {
        assertEquals(placeholders(INDONESIAN, code), placeholders(ENGLISH, code));
    }

    @ParameterizedTest
    @MethodSource("looseCodes")
    void aPageSaysInBothLanguagesWhatItsCodeCanSay(String code) {
        Set<String> variants = VARIANTS.getOrDefault(code, Set.of());
        assertAll(Stream.of(INDONESIAN, ENGLISH).map(handbook -> () -> {
            Set<String> written = handbook.page(code).fields().keySet().stream()
                    .filter(key -> key.contains("."))
                    .map(key -> key.substring(key.indexOf('.') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(variants), written, handbook.language().code());
        }));
    }

    private static Map<String, Set<String>> placeholders(Handbook handbook, String code) {
        Map<String, Set<String>> placeholders = new TreeMap<>();
        handbook.page(code)
                .fields()
                .forEach((key, words) -> placeholders.put(key, new Sentence(words).names()));
        return placeholders;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void messagesAndHintsAreClausesInLowerCaseWithoutAFullStop(String code) {
        for (Handbook handbook : List.of(INDONESIAN, ENGLISH)) {
            Map<String, String> fields = handbook.page(code).fields();
            assertTrue(fields.containsKey("title") && fields.containsKey("hint"), code);
            fields.forEach((key, words) -> {
                assertFalse(words.isBlank(), code + "." + key);
                assertFalse(words.endsWith("."), () -> code + "." + key + ": " + words);
                boolean capital = Character.isUpperCase(words.codePointAt(0)) && !words.startsWith("YAML");
                assertTrue(
                        key.equals("title") || !capital || words.startsWith("SOP ") || words.startsWith("NIP "),
                        () -> code + "." + key + ": " + words);
            });
        }
    }

    @Test
    void everyVariantIsReallySpokenAndNoOther() {
        Set<String> spoken = Speech.all().stream()
                .filter(diagnostic -> diagnostic.finding().message() instanceof Loose
                        && !diagnostic.finding().variant().isEmpty())
                .map(diagnostic ->
                        diagnostic.code() + "." + diagnostic.finding().variant())
                .collect(Collectors.toCollection(TreeSet::new));
        spoken.addAll(FOUND_IN_LAYERS);
        // What is said about rosters is spoken by fixtures of their own, and the rest when a sheet is printed.
        VARIANTS.keySet().stream()
                .filter(code -> code.startsWith("DF") || code.startsWith("RN"))
                .forEach(code -> VARIANTS.get(code).forEach(variant -> spoken.add(code + "." + variant)));
        Set<String> known = VARIANTS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(variant -> entry.getKey() + "." + variant))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, spoken);
    }

    @Test
    void everyPlaceholderHasItsArgument() {
        for (Diagnostic diagnostic : Speech.all()) {
            for (Handbook handbook : List.of(INDONESIAN, ENGLISH)) {
                String said =
                        handbook.message(diagnostic) + handbook.hint(diagnostic).orElse("");
                assertFalse(Pattern.compile("``|\\(\\)|: $").matcher(said).find(), said);
            }
        }
    }

    @Message.Words("MB010")
    private record Unused(String output, int step) implements Message {}

    @Message.Words("MB010.salah")
    private record Misspelt(String output, int step) implements Message {}

    private static Diagnostic diagnostic(Message message) {
        return new Diagnostic(Severity.WARNING, Finding.at(new Source("a.yaml", "x").span(0, 1), message));
    }

    @Test
    void whatTheAuthorWroteIsPutOnOneLineAndCutWhereNobodyReadsOn() {
        assertEquals(
                "output `Laporan kinerja` dari langkah 2 tidak menjadi kelengkapan langkah lain",
                INDONESIAN.message(diagnostic(new Unused("Laporan\n  kinerja", 2))));
        String message = INDONESIAN.message(diagnostic(new Unused("\uD83D\uDE00".repeat(500), 2)));
        assertTrue(message.startsWith("output `" + "\uD83D\uDE00".repeat(400) + "…` dari"), message);
    }

    @Test
    void aMessageWithoutItsLineIsNotSaidInOtherWords() {
        Diagnostic misspelt = diagnostic(new Misspelt("Laporan", 2));
        assertThrows(IllegalStateException.class, () -> INDONESIAN.message(misspelt));
        assertTrue(INDONESIAN.hint(misspelt).isPresent());
    }
}
