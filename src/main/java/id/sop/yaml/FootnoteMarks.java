package id.sop.yaml;

import id.sop.language.Emphasis;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks before the notes below a table, such as {@code *)}, by which the steps refer to them: printed as the marks of a list. */
final class FootnoteMarks {
    private static final Pattern MARK =
            Pattern.compile("(\\*{1,4}+\\)?+|\\(\\*{1,4}+\\)|[¹²³]\\)?+)\\s*+(\\S.*)", Pattern.DOTALL);

    private FootnoteMarks() {}

    /**
     * Returns notes with their marks apart, as on lines of one text; the same notes when none has a mark. Those that have none beside
     * others bear an empty one: a list with marks of its own is not numbered.
     */
    static List<Text> split(List<Text> notes) {
        if (notes.stream().anyMatch(note -> note.mark().isPresent())) {
            return notes;
        }
        List<Text> split = new ArrayList<>();
        notes.forEach(note -> split.addAll(lines(note)));
        return split.stream().flatMap(note -> note.mark().stream()).allMatch(String::isEmpty) ? notes : split;
    }

    /** Returns the notes of a step; a single one keeps its mark before its words. */
    static List<Text> splitList(List<Text> notes) {
        return notes.size() > 1 ? split(notes) : notes;
    }

    /** Returns the notes in a text, one for each line with a mark, and one for what stands before the first of these. */
    private static List<Text> lines(Text note) {
        List<Text> notes = new ArrayList<>();
        String value = note.value();
        int start = 0;
        while (start < value.length()) {
            int end = nextMarked(value, start);
            Matcher mark = MARK.matcher(value).region(start, end);
            boolean marked = mark.matches();
            int from = marked ? mark.start(2) : start;
            String text = value.substring(from, end).stripTrailing();
            notes.add(new Text(
                    text,
                    note.open(),
                    note.origin(),
                    Optional.of(marked ? mark.group(1) : ""),
                    Emphasis.within(note.emphasis(), from, from + text.length())));
            start = end;
        }
        return notes;
    }

    /** Returns where the next line with a mark begins, or the end of the text. */
    private static int nextMarked(String value, int start) {
        int end = value.indexOf('\n', start) + 1;
        while (end > 0 && !MARK.matcher(value).region(end, value.length()).matches()) {
            end = value.indexOf('\n', end) + 1;
        }
        return end > 0 ? end : value.length();
    }
}
