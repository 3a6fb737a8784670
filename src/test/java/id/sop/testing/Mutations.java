package id.sop.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes that hands, editors and broken cables make to texts; what comes out follows from the random numbers alone. */
public final class Mutations {
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

    private Mutations() {}

    /** Returns the bytes of a file with one to four changes. */
    public static byte[] file(byte[] original, Random random) {
        byte[] bytes = original;
        for (int times = random.nextInt(4); times >= 0; times--) {
            bytes = mutated(bytes, random);
        }
        return bytes;
    }

    /** Returns a text of one line with one to four characters or words changed. */
    public static String line(String original, Random random) {
        String text = original;
        for (int times = random.nextInt(4); times >= 0; times--) {
            text = switch (random.nextInt(5)) {
                case 0 -> withTokensSwapped(text, random);
                case 1 -> cutShort(text, random);
                case 2 -> withCharacterRemoved(text, random);
                case 3 -> text + " " + original;
                default -> withJunk(text, random);
            };
        }
        return text;
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        if (random.nextInt(5) == 0) {
            return withFlippedByte(bytes, random);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String changed =
                switch (random.nextInt(8)) {
                    case 0 -> withLineRemoved(text, random);
                    case 1 -> withLineTwice(text, random);
                    case 2 -> withTokensSwapped(text, random);
                    case 3 -> cutShort(text, random);
                    case 4 -> withLineShifted(text, random);
                    case 5 -> withLinesSwapped(text, random);
                    case 6 -> withPieceRepeated(text, random);
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
        List<String> lines = lines(text);
        lines.remove(random.nextInt(lines.size()));
        return String.join("", lines);
    }

    private static String withLineTwice(String text, Random random) {
        List<String> lines = lines(text);
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

    private static String withLineShifted(String text, Random random) {
        List<String> lines = lines(text);
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        lines.set(at, random.nextBoolean() ? " ".repeat(1 + random.nextInt(4)) + line : line.replaceFirst("^ +", ""));
        return String.join("", lines);
    }

    private static String withLinesSwapped(String text, Random random) {
        List<String> lines = lines(text);
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("", lines);
    }

    private static String withPieceRepeated(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(40));
        return text.substring(0, from) + text.substring(from, to).repeat(2 + random.nextInt(30)) + text.substring(to);
    }

    private static String withCharacterRemoved(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        return at == text.length() ? text : text.substring(0, at) + text.substring(at + 1);
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
    }

    private static String cutShort(String text, Random random) {
        return text.substring(0, random.nextInt(text.length() + 1));
    }

    private static String withJunk(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + JUNK.get(random.nextInt(JUNK.size())) + text.substring(at);
    }
}
