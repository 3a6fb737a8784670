package id.sop.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Language;
import id.sop.pipeline.Checker;
import id.sop.source.Position;
import id.sop.source.Span;
import id.sop.yaml.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a file, the checker answers with diagnostics that can be printed and that point into the file. */
final class MutationTest {
    private static final long SEED = Long.getLong("mutation.seed", 35_2012);
    private static final int MUTATIONS = 5_000;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+|[^\\s\\p{L}\\p{N}_]");
    private static final List<String> JUNK = List.of(
            ":",
            "- ",
            "\t",
            "&a ",
            "*a",
            "<<",
            "!!int ",
            "!!binary ",
            "---\n",
            "...\n",
            "%",
            "@",
            "|\n",
            ">-\n",
            "? ",
            "[",
            "}",
            "\"",
            "'",
            "\\",
            "${",
            "}",
            "${x}",
            "#",
            "\u0000",
            "\u200b",
            "\ufeff",
            "\uffff",
            "\u0085",
            "\u2028",
            "\r",
            "\uD83D\uDE00",
            "~",
            "null",
            "lanjut",
            "selesai",
            "luar",
            "999999999999");

    private final Checker checker = new Checker();
    private final List<Handbook> handbooks = List.of(new Handbook(Language.INDONESIAN), new Handbook(Language.ENGLISH));

    @Test
    void noMutationEscapesAsAnException() {
        Random random = new Random(SEED);
        List<byte[]> seeds = Fixture.all().stream().map(Fixture::bytes).toList();
        assertFalse(seeds.isEmpty());
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = seeds.get(random.nextInt(seeds.size()));
            for (int times = random.nextInt(3); times >= 0; times--) {
                bytes = mutated(bytes, random);
            }
            boolean complete = random.nextBoolean();
            int number = i;
            byte[] mutant = bytes;
            try {
                List<Diagnostic> said = checker.check(
                                "mutan.yaml", mutant, Placeholders.NONE, complete, Settings.STANDARD)
                        .diagnostics();
                said.forEach(this::assertPrintable);
                checker.configuration("sop.yaml", mutant).diagnostics().forEach(this::assertPrintable);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        "mutation " + number + " of seed " + SEED + ": "
                                + Base64.getEncoder().encodeToString(mutant),
                        e);
            }
        }
    }

    private void assertPrintable(Diagnostic diagnostic) {
        assertInside(diagnostic.span());
        diagnostic.finding().related().forEach(MutationTest::assertInside);
        for (Handbook handbook : handbooks) {
            assertFalse(handbook.message(diagnostic).isBlank());
            assertFalse(handbook.message(diagnostic).contains("\n"));
            assertTrue(handbook.hint(diagnostic)
                    .filter(hint -> hint.isBlank() || hint.endsWith(": "))
                    .isEmpty());
            if (!diagnostic.finding().related().isEmpty()) {
                assertFalse(handbook.related(diagnostic).isBlank());
            }
            String variant = diagnostic.finding().variant();
            boolean known = variant.isEmpty()
                    || handbook.page(diagnostic.code()).fields().keySet().stream()
                            .anyMatch(key -> key.endsWith("." + variant));
            assertTrue(known, () -> diagnostic.code() + "." + variant);
        }
    }

    private static void assertInside(Span span) {
        Position from = span.from();
        assertTrue(0 <= span.start()
                && span.start() <= span.end()
                && span.end() <= span.source().length());
        assertTrue(1 <= from.line() && from.line() <= span.source().lines());
        int width = span.source()
                .line(from.line())
                .codePointCount(0, span.source().line(from.line()).length());
        assertTrue(1 <= from.column() && from.column() <= width + 2, () -> from + " of a line of " + width);
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        if (random.nextInt(5) == 0) {
            return withFlippedByte(bytes, random);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String changed =
                switch (random.nextInt(5)) {
                    case 0 -> withLineRemoved(text, random);
                    case 1 -> withLineTwice(text, random);
                    case 2 -> withTokensSwapped(text, random);
                    case 3 -> cutShort(text, random);
                    default -> withJunk(text, random);
                };
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withFlippedByte(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static String withLineRemoved(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        lines.remove(random.nextInt(lines.size()));
        return String.join("", lines);
    }

    private static String withLineTwice(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        lines.add(random.nextInt(lines.size() + 1), lines.get(random.nextInt(lines.size())));
        return String.join("", lines);
    }

    private static String withTokensSwapped(String text, Random random) {
        Matcher matcher = TOKEN.matcher(text);
        List<MatchResult> tokens = matcher.results().toList();
        if (tokens.size() < 2) {
            return text;
        }
        int at = random.nextInt(tokens.size() - 1);
        MatchResult first = tokens.get(at);
        MatchResult second = tokens.get(at + 1 + random.nextInt(tokens.size() - 1 - at));
        return text.substring(0, first.start())
                + second.group()
                + text.substring(first.end(), second.start())
                + first.group()
                + text.substring(second.end());
    }

    private static String cutShort(String text, Random random) {
        return text.substring(0, random.nextInt(text.length() + 1));
    }

    private static String withJunk(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + JUNK.get(random.nextInt(JUNK.size())) + text.substring(at);
    }
}
