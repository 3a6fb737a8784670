package id.sop.importing.recognition;

import id.sop.importing.draft.Found;
import id.sop.importing.page.Place;
import id.sop.language.ListMarks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Makes values of the text of a cell. */
final class CellTexts {
    /** The kind of marks that a list gets when it is printed. */
    private static final String NUMBERS = "1.";

    private CellTexts() {}

    /** Returns a text on one line, with single spaces. */
    static String line(String text) {
        return Arrays.stream(text.split("\n", -1))
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Returns what stands in a cell: an item for each number, or for each line that begins with a capital; else one text, whose marks are kept. */
    static List<Found<String>> items(String text, Place place) {
        if (text.isBlank()) {
            return List.of();
        }
        List<ListMarks.Mark> marks = ListMarks.ofLines(text);
        if (marks.isEmpty()) {
            marks = ListMarks.of(text);
        }
        List<String> numbered = NumberedLines.items(text);
        if (!marks.isEmpty() && marks.get(0).kind().equals(NUMBERS) && marks.size() >= numbered.size()) {
            return found(ListMarks.items(text, marks), place);
        }
        if (!numbered.isEmpty() && (marks.isEmpty() || marks.get(0).kind().equals(NUMBERS))) {
            return found(numbered, place);
        }
        if (marks.isEmpty() && areItems(text)) {
            return Arrays.stream(text.split("\n", -1))
                    .map(item -> new Found<>(item.strip(), place))
                    .toList();
        }
        String lines = marks.isEmpty() ? line(withoutSoleNumber(text.strip())) : text.strip();
        return List.of(new Found<>(lines, place));
    }

    private static List<Found<String>> found(List<String> items, Place place) {
        return items.stream()
                .map(item -> new Found<>(unended(line(item)), place))
                .toList();
    }

    /** Returns the only item of a list without its number, which a list of one does not have when it is printed. */
    private static String withoutSoleNumber(String text) {
        ListMarks.Mark mark = ListMarks.at(text, 0);
        boolean sole = mark != null && mark.number() == 1 && mark.kind().equals(NUMBERS);
        boolean comma = text.startsWith("1, ") && text.length() > 3 && Character.isUpperCase(text.charAt(3));
        return sole ? text.substring(mark.end()) : comma ? text.substring(3) : text;
    }

    /** Returns an item without the sign that parts it from the next one, where signs of emphasis stand behind that. */
    private static String unended(String item) {
        int end = item.length();
        while (end > 0 && item.charAt(end - 1) == '*') {
            end--;
        }
        if (end == 0 || end == item.length() || ";,".indexOf(item.charAt(end - 1)) < 0) {
            return item;
        }
        String signs = item.substring(end);
        String rest = item.substring(0, end - 1).strip();
        return rest.endsWith(signs)
                ? rest.substring(0, rest.length() - signs.length()).strip()
                : rest + signs;
    }

    /** Tells whether somebody parted the lines of a text and began each with a capital. */
    private static boolean areItems(String text) {
        String[] lines = text.strip().split("\n", -1);
        return lines.length > 1
                && Arrays.stream(lines).allMatch(line -> line.length() > 3 && Character.isUpperCase(line.charAt(0)));
    }

    /** Returns the items of a list: one for each number, else one for each line that somebody began. */
    static List<Found<String>> list(String text, Place place) {
        List<ListMarks.Mark> marks = ListMarks.ofLines(text);
        boolean marked = !marks.isEmpty()
                || !ListMarks.of(text).isEmpty()
                || !NumberedLines.items(text).isEmpty();
        if (marked || text.indexOf('\n') < 0) {
            return items(text, place);
        }
        List<Found<String>> items = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            ListMarks.Mark mark = ListMarks.at(line, 0);
            String item = mark == null || mark.number() == 0
                    ? line.strip()
                    : line.substring(mark.end()).strip();
            if (!item.isEmpty()) {
                items.add(new Found<>(item, place));
            }
        }
        return items;
    }
}
