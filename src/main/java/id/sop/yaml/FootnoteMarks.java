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

    /** Returns notes with their marks apart when each has one, as on lines of one text; the same notes otherwise. */
    static List<Text> split(List<Text> notes) {
        List<Text> split = new ArrayList<>();
        for (Text note : notes) {
            List<Text> lines = note.mark().isPresent() ? List.of() : marked(note);
            if (lines.isEmpty()) {
                return notes;
            }
            split.addAll(lines);
        }
        return split;
    }

    /** Returns the notes in a text, one for each line with a mark; none when its first line has no mark. */
    private static List<Text> marked(Text note) {
        List<Text> notes = new ArrayList<>();
        String value = note.value();
        int start = 0;
        while (start < value.length()) {
            int end = nextMarked(value, start);
            Matcher mark = MARK.matcher(value).region(start, end);
            if (!mark.matches()) {
                return List.of();
            }
            String text = mark.group(2).stripTrailing();
            notes.add(new Text(
                    text,
                    note.open(),
                    note.origin(),
                    Optional.of(mark.group(1)),
                    Emphasis.within(note.emphasis(), mark.start(2), mark.start(2) + text.length())));
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
