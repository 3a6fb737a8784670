package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.authoring.Answers;
import id.sop.cli.terminal.ExitCode;
import id.sop.source.Source;
import id.sop.testing.Console;
import id.sop.testing.Seed;
import id.sop.yaml.YamlReader;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the options of {@code sop new} say, the file says exactly that, or there is none and a message says why. */
class NewOptionsTest {
    private static final int ROUNDS = 150;
    private static final String FILE = "hasil.yaml";

    private static final List<String> PIECES = List.of(
            "Surat",
            "a: b",
            ":",
            "#",
            " #x",
            "\"",
            "'",
            "[",
            "{x}",
            ",",
            "&",
            "*",
            "!",
            ">",
            "%",
            "@",
            "`",
            "\\",
            "ya",
            "null",
            "070",
            "1.5",
            "=",
            "~",
            "---",
            "\t",
            "\n",
            "\r\n",
            " ",
            "\u00A0",
            "\u2028",
            "\u0085",
            "\u0007",
            "\uFEFF",
            "\u001B[A",
            "\uD83D\uDE00",
            "- ",
            "-",
            "1. ",
            "?",
            "<",
            "x".repeat(300),
            "");

    @TempDir
    private Path folder;

    private final long seed = Seed.fresh();
    private final Random random = new Random(seed);

    private Console console;

    @BeforeEach
    void prepare() {
        console = new Console(folder);
    }

    private String text(String file) {
        return new String(console.bytes(file), StandardCharsets.UTF_8);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private List<String> told(String option, List<String> arguments) {
        List<String> values = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            values.add(text());
            arguments.add(option + "=" + values.get(values.size() - 1));
        }
        return values;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--actor | '' | --actor: kosong",
                "--actor | ' ' | --actor: kosong",
                "--institution | '\u00A0' | --institution: kosong",
                "--step | '' | --step: kosong",
                "--step | ' | | ' | --step: kosong",
                "--step | 'a|b|c|1 jam|e|1|selesai|h' | --step: 8 bagian",
                "-o | '' | -o: kosong",
                "--office | ' ' | --office: kosong",
                "--office | 'a\nb' | --office: memuat baris baru",
                "-o | 'a\tb.yaml' | -o: memuat baris baru",
            })
    void anOptionThatSaysNothingIsRefused(String option, String value, String complaint) {
        Console.Run run = console.run("new", "Surat", option, value);
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().contains(complaint), run.err());
        assertEquals(List.of(), console.files());
    }

    @Test
    void anActorIsNamedOnceAndNothingIsTooLong() {
        Console.Run twice = console.run("new", "Surat", "--actor", "Camat", "--actor", "CAMAT");
        assertEquals(ExitCode.USAGE, twice.code());
        assertTrue(twice.err().contains("--actor: CAMAT sudah ada di daftar"), twice.err());
        assertEquals(ExitCode.USAGE, console.run("new", "x".repeat(501)).code());
        assertEquals(
                ExitCode.USAGE,
                console.run("new", "Surat", "--institution", "x".repeat(501)).code());
        assertEquals(List.of(), console.files());
        assertEquals("surat-masuk.yaml\n", console.run("new", "Surat\nMasuk").out());
        assertTrue(text("surat-masuk.yaml").contains("\nnama: Surat Masuk\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "5 mnt, 5 menit",
        "1jam, 1 jam",
        "15 Mnt., 15 Menit",
        "maks 2hr kerja, maks 2 hari kerja",
        "3x24 jam, 3 x 24 jam",
        "setengah jam, setengah jam",
        "90 menit, 90 menit",
    })
    void aTimeIsWrittenAsSheetsHaveIt(String told, String written) {
        console.run("new", "Surat", "--force", "--step", "Mengetik surat | Staf | Disposisi | " + told + " | Surat");
        assertTrue(text("surat.yaml").contains("\n    waktu: " + written + "\n"), text("surat.yaml"));
        assertFalse(console.run("validate surat.yaml").out().contains("[MB006]"));
    }

    @Test
    void everyOptionIsReadBackAsItWasSaid() {
        int written = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String name = "N" + text();
            List<String> arguments = new ArrayList<>(List.of("new", "--force", "-o", FILE));
            List<String> institution = told("--institution", arguments);
            List<String> actors = told("--actor", arguments);
            String activity = "K" + text();
            String output = text();
            arguments.add("--step=" + activity + "|||5mnt|" + output);
            arguments.add("--");
            arguments.add(name);
            Console.Run run = console.run(arguments.toArray(String[]::new));
            String where = "seed " + seed + ", round " + round + " " + arguments + "\n" + run.err();
            if (run.code() == ExitCode.USAGE) {
                boolean odd = run.err().contains("kosong;")
                        || run.err().contains("Terlalu panjang")
                        || run.err().contains("sudah ada")
                        || institution.contains("--")
                        || actors.contains("--");
                assertTrue(odd, where);
                continue;
            }
            written++;
            assertEquals(ExitCode.CLEAN, run.code(), where);
            String file = text(FILE);
            Node.Table sop = (Node.Table) new YamlReader(Limits.STANDARD)
                    .read(new Source(FILE, file))
                    .value()
                    .orElseThrow(() -> new AssertionError(where + file));
            assertEquals(List.of(Answers.plain(name)), texts(sop, "nama"), where);
            assertEquals(plain(institution), texts(sop, "instansi"), where);
            if (!actors.isEmpty()) {
                Node.Table columns = (Node.Table) sop.get("pelaksana").orElseThrow();
                assertEquals(
                        plain(actors),
                        columns.entries().stream()
                                .map(entry -> ((Node.Scalar) entry.value()).text())
                                .toList(),
                        where);
            }
            Node.Table step = (Node.Table)
                    ((Node.Listing) sop.get("langkah").orElseThrow()).items().get(0);
            assertEquals(List.of(Answers.plain(activity)), texts(step, "kegiatan"), where);
            assertEquals(List.of("5 menit"), texts(step, "waktu"), where);
            assertEquals(
                    plain(List.of(output)).stream()
                            .filter(text -> !text.isEmpty())
                            .toList(),
                    texts(step, "output"),
                    where);
        }
        assertTrue(written > ROUNDS / 10, "seed " + seed + ": " + written);
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream().map(Answers::plain).toList();
    }

    private static List<String> texts(Node.Table table, String key) {
        Node node = table.get(key).orElseThrow();
        if (node instanceof Node.Listing list) {
            return list.items().stream()
                    .map(item -> ((Node.Scalar) item).text())
                    .toList();
        }
        return node instanceof Node.Scalar scalar ? List.of(scalar.text()) : List.of();
    }
}
