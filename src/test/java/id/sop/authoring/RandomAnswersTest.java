package id.sop.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Checker;
import id.sop.check.Reformatter;
import id.sop.source.Source;
import id.sop.wording.Language;
import id.sop.wording.Phrases;
import id.sop.yaml.YamlReader;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is answered, the file says exactly that. */
class RandomAnswersTest {
    private static final int ROUNDS = 300;
    private static final Phrases PHRASES = new Phrases(Language.INDONESIAN);

    private static final List<String> PIECES = List.of(
            "Surat",
            "a: b",
            ":",
            "#",
            " #x",
            "\"",
            "'",
            "[",
            "]",
            "{x}",
            ",",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\\",
            "${x",
            "${nama}",
            "\uD83D\uDE00",
            "é",
            "日本",
            "ya",
            "null",
            "070",
            "1.5",
            "=",
            "~",
            "---",
            "...",
            "\t",
            " ",
            "  ",
            "\u00A0",
            "\u2028",
            "\u0085",
            "\u0007",
            "\uFEFF",
            "\u001B[A",
            "x".repeat(300),
            "- ",
            "1. ",
            "<",
            "?");

    private final Random random;
    private final long seed;

    RandomAnswersTest() {
        seed = Long.getLong("seed", System.nanoTime());
        random = new Random(seed);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Answers at random, and asks no more after some hundred lines. */
    private final class Somebody implements Dialogue {
        private final Deque<String> last = new ArrayDeque<>();
        private int left = 60;

        @Override
        public void say(String line) {
            last.add(line);
        }

        @Override
        public Optional<String> ask(String prompt) {
            if (left-- == 0) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (random.nextInt(6)) {
                        case 0 -> "";
                        case 1 -> String.valueOf(random.nextInt(5));
                        case 2 -> "2 jam";
                        default -> text();
                    });
        }

        @Override
        public Optional<String> askItem(String prompt) {
            return ask(prompt);
        }
    }

    @Test
    void everyAnswerIsReadBackAsItWasGiven() {
        for (int round = 0; round < ROUNDS; round++) {
            NewSop sop = new Interview(new Somebody(), PHRASES, NewSop.called("")).hold();
            String written = NewSopWriter.write(sop, OfficeDefaults.NONE, PHRASES);
            String where = "seed " + seed + ", round " + round + "\n" + written;
            assertReadBack(sop, written, where);
            Optional<Reformatter.Reformatted> formatted =
                    new Reformatter(new Checker()).format("x.yaml", written.getBytes(StandardCharsets.UTF_8));
            formatted.ifPresent(text -> assertReadBack(sop, text.after(), where));
        }
    }

    @Test
    void textsOfAllKindsAreReadBack() {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> actors = List.of(name("a"), name("b"));
            List<NewStep> steps = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                steps.add(new NewStep(
                        Answers.plain(text()),
                        random.nextBoolean() ? List.of() : actors,
                        List.of(name("c"), name("d")),
                        Answers.plain(text()),
                        Answers.plain(text()),
                        random.nextBoolean() ? "" : "1",
                        random.nextBoolean() ? "" : "selesai"));
            }
            NewSop sop = new NewSop(Answers.plain(text()), List.of(name("e")), Map.of(), actors, steps);
            String written = NewSopWriter.write(sop, OfficeDefaults.NONE, PHRASES);
            assertReadBack(sop, written, "seed " + seed + ", round " + round + "\n" + written);
        }
    }

    private String name(String distinct) {
        return Answers.plain(text() + distinct);
    }

    private static void assertReadBack(NewSop sop, String written, String where) {
        var read = new YamlReader(Limits.STANDARD).read(new Source("x.yaml", written));
        assertTrue(read.value().isPresent(), where);
        Node.Table table = (Node.Table) read.value().get();
        assertEquals(sop.name(), scalar(table, "nama"), where);
        assertEquals(sop.institution(), texts(table, "instansi"), where);
        List<String> columns = sop.columns();
        Node.Table actors = (Node.Table) table.get("pelaksana").orElseThrow();
        List<String> keys =
                actors.entries().stream().map(entry -> entry.key().text()).toList();
        if (!columns.isEmpty()) {
            assertEquals(
                    columns,
                    actors.entries().stream()
                            .map(entry -> ((Node.Scalar) entry.value()).text())
                            .toList(),
                    where);
        }
        List<Node> steps = ((Node.Listing) table.get("langkah").orElseThrow()).items();
        assertEquals(Math.max(1, sop.steps().size()), steps.size(), where);
        for (int i = 0; i < sop.steps().size(); i++) {
            NewStep step = sop.steps().get(i);
            Node.Table row = (Node.Table) steps.get(i);
            assertEquals(step.activity(), scalar(row, "kegiatan"), where);
            assertEquals(
                    step.performers(),
                    texts(row, "pelaksana").stream()
                            .map(key -> columns.get(keys.indexOf(key)))
                            .toList(),
                    where);
            assertEquals(step.requirements(), texts(row, "kelengkapan"), where);
            assertEquals(step.time(), scalar(row, "waktu"), where);
            assertEquals(step.output(), scalar(row, "output"), where);
            assertEquals(
                    step.no(),
                    row.get("keputusan")
                            .map(decision -> scalar((Node.Table) decision, "tidak"))
                            .orElse(""),
                    where);
        }
    }

    private static String scalar(Node.Table table, String key) {
        return table.get(key)
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text())
                .orElse("");
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
