package id.sop.yaml.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of a step that say in words where the flow goes: {@code Tidak -> langkah 1}, {@code kembali ke langkah 1}. */
final class AnswerLines {
    /** More answers than this stand below no step. */
    private static final int MOST_LINES = 5;

    /** In characters; a longer line is a sentence about something else. */
    private static final int LONGEST = 120;

    private static final String TO =
            "(?:->|=>|→|>|maka|kembali|diteruskan|lanjut|langsung|menuju|ke|pada|dari|langkah|nomor|no\\.?|kegiatan|[,:])";

    private static final Pattern ANSWER =
            Pattern.compile("^(?:(?:jika|bila|kalau|apabila) )?((?:tidak |belum )?[a-z]++)((?: ?" + TO
                    + ")++) ?([0-9]{1,3}|selesai)\\.?");

    private static final Pattern TARGET = Pattern.compile(
            "^(?:->|=>|→|>|kembali|diteruskan|lanjut|langsung|menuju|ke) ?(?:" + TO + " ?)*+([0-9]{1,3})\\.?");

    private static final Pattern SEPARATOR = Pattern.compile("[,;/] ?(?=(?:jika |bila |kalau )?(?:ya|tidak|belum)\\b)");

    private AnswerLines() {}

    /** Returns a text in which such lines are one key. */
    static Optional<Candidates.Candidate> keyed(Lines lines, int index, KeyWords words) {
        int first = index;
        int above = lines.above(first);
        for (int n = 0; n < MOST_LINES && above >= 0 && isOne(lines, above); n++) {
            first = above;
            above = lines.above(first);
        }
        Row before = Row.of(above < 0 ? "" : lines.get(above));
        Row row = Row.of(lines.get(first));
        if (!isOne(lines, first)
                || (before.indent().isEmpty() && before.dash().isEmpty())
                || !words.isKey(before.key())) {
            return Optional.empty();
        }
        Map<String, String> answers = new LinkedHashMap<>();
        List<Integer> further = new ArrayList<>();
        for (int i = first; i < lines.count() && i < first + MOST_LINES && isOne(lines, i); i++) {
            answers(lines, i).forEach(answers::putIfAbsent);
            further.add(i);
        }
        String key = answers.isEmpty() ? target(row.rest(), step(lines, first, words)) : decision(answers);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Lines text = lines.copy();
        further.forEach(line -> text.set(line, ""));
        text.set(first, " ".repeat(before.column()) + key);
        Slipped message = new Slipped.BracesWithoutKey(row.rest(), key);
        int start = row.column();
        Slip slip = new Slip(first, start, start + row.rest().length(), text.get(first), message, false);
        return Optional.of(new Candidates.Candidate(slip, text));
    }

    private static boolean isOne(Lines lines, int index) {
        Row row = Row.of(lines.get(index));
        return StrayLines.isPlain(row)
                && row.rest().length() <= LONGEST
                && (!answers(lines, index).isEmpty() || !target(row.rest(), 0).isEmpty());
    }

    /** Returns the answers of a line with where they lead; none when a part of it is something else. */
    private static Map<String, String> answers(Lines lines, int index) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String part : SEPARATOR.split(plain(Row.of(lines.get(index)).rest()), 0)) {
            Matcher answer = ANSWER.matcher(part);
            if (!answer.matches() || Pattern.matches(TO, answer.group(1))) {
                return Map.of();
            }
            answers.put(answer.group(1), answer.group(3));
        }
        return answers;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s++", " ").strip();
    }

    /** Returns the number of the step that a line belongs to. */
    private static int step(Lines lines, int index, KeyWords words) {
        int steps = 0;
        for (int i = 0; i < index; i++) {
            Row row = Row.of(lines.get(i));
            steps += !row.dash().isEmpty() && words.beginsStep(row.key()) ? 1 : 0;
        }
        return steps;
    }

    /**
     * Returns the key for a line that says where the flow goes on; going back is a decision.
     *
     * @param from the step that goes there
     */
    private static String target(String text, int from) {
        Matcher target = TARGET.matcher(plain(text));
        if (!target.matches()) {
            return "";
        }
        String step = target.group(1);
        boolean back = plain(text).startsWith("kembali") || Integer.parseInt(step) <= from;
        return back ? "keputusan: {tidak: " + step + "}" : "lanjut: " + step;
    }

    private static String decision(Map<String, String> answers) {
        if (answers.size() == 1) {
            Map.Entry<String, String> only = answers.entrySet().iterator().next();
            boolean denied = only.getKey().startsWith("tidak") || only.getKey().startsWith("belum");
            return "keputusan: {" + (denied ? "tidak" : "ya") + ": " + only.getValue() + "}";
        }
        boolean usual = answers.keySet().stream().allMatch(answer -> answer.equals("ya") || answer.equals("tidak"));
        String pairs = answers.entrySet().stream()
                .map(answer -> (usual ? answer.getKey() : capital(answer.getKey())) + ": " + answer.getValue())
                .collect(Collectors.joining(", "));
        return "keputusan: " + (usual ? "{" + pairs + "}" : "{pilihan: {" + pairs + "}}");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
