package id.sop.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Checker;
import id.sop.check.Corrector;
import id.sop.testing.Effort;
import id.sop.testing.HangGuard;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * A long text takes no longer by its kind: each field is filled with each kind of text. What grew with the square of the length
 * would take many times as long, and as much memory; so the bounds need not be narrow.
 */
@Tag("slow")
@HangGuard
final class LongTextTest {
    private static final int MOST_MILLIS = 1_000;

    /** Four times what any field needs. Splitting the text anew for each mention in it needs more. */
    private static final long MOST_BYTES = 450_000_000;

    private static final int LENGTH = 20_000;

    private static final List<String> KINDS = List.of(
            "\u200B",
            "a\u200B",
            " ",
            "\u00A0",
            "-",
            "a-",
            "a- ",
            ",",
            "a,",
            "; ",
            ".",
            "1",
            "1.",
            "1/",
            "/",
            "(",
            "()",
            ") ",
            "[",
            "{",
            "\u201C",
            "a\u0301",
            "\u0301",
            "日",
            "日 ",
            "👩\u200D👩\u200D👧",
            "👍",
            "SOP ",
            "Aa ",
            "no. ",
            "Kecamatan ",
            "dan ",
            "1 jam ",
            "± ",
            "atau ",
            "me",
            "memeriksa ",
            "X",
            "tentang ",
            "nomor 1 tahun 2000 ",
            "$",
            "${",
            "${a}",
            "*",
            "_",
            "`",
            ":",
            "= ",
            "# ",
            "\t",
            "\uFEFF",
            "\u202E",
            "’",
            "–");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("nama", "nama: \"%s\"\n"),
            Map.entry("nomor", "nomor: \"%s\"\n"),
            Map.entry("instansi", "instansi: [KECAMATAN X, \"%s\"]\n"),
            Map.entry("tanggal", "tanggal_efektif: \"%s\"\n"),
            Map.entry("hukum", "dasar_hukum: [\"%s\"]\n"),
            Map.entry("pejabat", "disahkan_oleh: {jabatan: \"%s\"}\n"),
            Map.entry("nip", "disahkan_oleh: {jabatan: Camat, nip: \"%s\"}\n"),
            Map.entry("peringatan", "peringatan: \"%s\"\n"),
            Map.entry("keterkaitan", "keterkaitan: \"%s\"\n"),
            Map.entry("jumlah", "jumlah_waktu: \"%s\"\n"),
            Map.entry("kegiatan", "  kegiatan: \"%s\"\n"),
            Map.entry("aktor", "  pelaksana: \"%s\"\n"),
            Map.entry("kelengkapan", "  kelengkapan: \"%s\"\n"),
            Map.entry("waktu", "  waktu: \"%s\"\n"),
            Map.entry("output", "  output: \"%s\"\n"),
            Map.entry("keterangan", "  keterangan: \"%s\"\n"),
            Map.entry("label_ya", "  keputusan: {tidak: 1, label_ya: \"%s\"}\n"),
            Map.entry("kunci", "\"%s\": x\n"),
            Map.entry("abaikan", "abaikan: {MB010: \"%s\"}\n"));

    /** What is done for the first time takes longer for reasons of its own. */
    @BeforeAll
    static void warmUp() throws Exception {
        cost(file("nama", FIELDS.get("nama"), "Aa "));
    }

    @TestFactory
    Stream<DynamicTest> aLongTextIsAnsweredSoonWhateverItIs() {
        return FIELDS.entrySet().stream()
                .map(field -> DynamicTest.dynamicTest(field.getKey(), () -> {
                    List<String> slow = new ArrayList<>();
                    for (String kind : KINDS) {
                        byte[] file = file(field.getKey(), field.getValue(), kind);
                        Effort.Cost cost = cost(file);
                        if (cost.millis() > MOST_MILLIS || cost.bytes() > MOST_BYTES) {
                            slow.add(kind + ": " + cost);
                        }
                    }
                    assertEquals(List.of(), slow);
                }));
    }

    private static Effort.Cost cost(byte[] file) throws Exception {
        assertTrue(file.length <= Checker.mostBytes());
        return Effort.of(() -> {
            Checker checker = new Checker();
            checker.check("panjang.yaml", file, Placeholders.NONE, false, Settings.STANDARD);
            return new Corrector(checker).correct("panjang.yaml", file, Settings.STANDARD, true);
        });
    }

    private static byte[] file(String name, String field, String kind) {
        String piece = kind.replace("\\", "\\\\").replace("\t", "\\t");
        int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
        String text = "a " + piece.repeat((LENGTH - 2) / bytes);
        boolean inStep = field.startsWith("  ");
        String head = (name.equals("nama") ? "" : "nama: Laporan\n") + (inStep ? "" : field.formatted(text));
        return (head + "pelaksana: {staf: Staf}\nlangkah:\n- id: x\n"
                        + (name.equals("kegiatan") ? "" : "  kegiatan: Menyusun\n")
                        + (name.equals("aktor") ? "" : "  pelaksana: staf\n")
                        + (inStep ? field.formatted(text) : ""))
                .getBytes(StandardCharsets.UTF_8);
    }
}
