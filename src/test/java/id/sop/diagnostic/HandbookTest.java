package id.sop.diagnostic;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.rule.Catalogue;
import id.sop.rule.Settings;
import id.sop.rule.Speech;
import id.sop.source.Source;
import id.sop.time.Reading;
import id.sop.wording.Language;
import id.sop.wording.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /** The variants that code can produce; codes that always say the same are left out. */
    private static final Map<String, Set<String>> VARIANTS = Map.ofEntries(
            Map.entry("AL001", Set.of("tanpa-id", "saran", "dari", "dari-saran")),
            Map.entry("AL008", Set.of("selesai")),
            Map.entry("AL009", Set.of("sama", "tertukar")),
            Map.entry("AL010", Set.of("akhir")),
            Map.entry("AL012", Set.of("selesai")),
            Map.entry("AL013", Set.of("urutan")),
            Map.entry("ID001", Set.of("semua")),
            Map.entry("ID007", Set.of("efektif")),
            Map.entry("ID010", Set.of("tanda")),
            Map.entry("ID011", Set.of("lahir", "usia", "pengangkatan", "kelamin")),
            Map.entry("ID019", Set.of("nomor", "tahun")),
            Map.entry("ID021", Set.of("kemudian")),
            Map.entry("ID026", Set.of("jenis", "pejabat")),
            Map.entry("ID027", Set.of("teknis")),
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
            Map.entry("KG002", Set.of("koma")),
            Map.entry("KG003", Set.of("saran", "benda", "perintah")),
            Map.entry("KG005", Set.of("saran")),
            Map.entry("KG011", Set.of("baku")),
            Map.entry("MB002", unreadableTimes()),
            Map.entry("MB003", Set.of("jumlah-tunggal")),
            Map.entry("MB004", Set.of("nol", "setahun")),
            Map.entry("MB007", Set.of("tanpa-waktu")),
            Map.entry("MB008", Set.of("tanpa-waktu")),
            Map.entry("MB009", Set.of("tanpa-output", "keadaan", "mirip", "berderet")),
            Map.entry("MB014", Set.of("paraf", "tanda-tangan")),
            Map.entry("MB015", Set.of("kurang", "lebih", "rentang")),
            Map.entry("MB020", Set.of("sendiri", "pengulangan", "cabang", "sebagian", "perbaikan")),
            Map.entry("PL003", Set.of("saran", "oleh")),
            Map.entry("PL004", Set.of("hampir")),
            Map.entry("RG001", Set.of("ruas-kosong")),
            Map.entry("RG006", Set.of("pangkat")),
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
            Map.entry("YM010", Set.of("kode", "kode-saran", "alasan", "tetap")),
            Map.entry("YM011", Set.of("angka", "kata-alur")));

    /** Variants of what is found only while configurations are laid over one another, as "code.variant". */
    private static final Set<String> FOUND_IN_LAYERS =
            Set.of("YM004.butir-pasangan", "YM004.luar", "YM004.tidak-ada", "YM004.lingkaran");

    private static Set<String> unreadableTimes() {
        return Arrays.stream(Reading.Reason.values())
                .map(reason -> reason == Reading.Reason.MISSING_UNIT
                        ? "tanpa-satuan"
                        : reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    static Stream<String> codes() {
        return new Catalogue(Settings.STANDARD).entries().stream().map(Catalogue.Entry::code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aPageSaysInBothLanguagesWhatItsCodeCanSay(String code) {
        Set<String> variants = VARIANTS.getOrDefault(code, Set.of());
        assertAll(Stream.of(INDONESIAN, ENGLISH).map(handbook -> () -> {
            Set<String> written = handbook.page(code).fields().keySet().stream()
                    .filter(key -> key.contains("."))
                    .map(key -> key.substring(key.indexOf('.') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(variants), written, handbook.language().code());
        }));
        assertEquals(placeholders(INDONESIAN, code), placeholders(ENGLISH, code));
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
            assertTrue(
                    fields.containsKey("title") && fields.containsKey("message") && fields.containsKey("hint"), code);
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
                .filter(diagnostic -> !diagnostic.finding().variant().isEmpty())
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

    @Test
    void whatTheAuthorWroteIsPutOnOneLineAndCutWhereNobodyReadsOn() {
        Source source = new Source("a.yaml", "x");
        Finding finding = Finding.at(source.span(0, 1), "Laporan\n  kinerja", 2);
        assertEquals(
                "kelengkapan `Laporan kinerja` pada langkah 2 tidak dihasilkan langkah sebelumnya dan tidak berasal dari luar",
                INDONESIAN.message(new Diagnostic(Severity.WARNING, finding.coded("MB009"))));
        Finding endless = Finding.at(source.span(0, 1), "\uD83D\uDE00".repeat(500), 2);
        String message = INDONESIAN.message(new Diagnostic(Severity.WARNING, endless.coded("MB009")));
        assertTrue(message.startsWith("kelengkapan `" + "\uD83D\uDE00".repeat(400) + "…` pada"), message);
    }

    @Test
    void aMessageWithoutItsVariantFallsBackOnTheUsualOne() {
        Finding finding = Finding.at(new Source("a.yaml", "x").span(0, 1), "arsip", "3", "susun", "")
                .as("saran");
        assertEquals("langkah `arsip` tidak ada", INDONESIAN.message(new Diagnostic(Severity.ERROR, finding.coded("AL001"))));
    }
}
