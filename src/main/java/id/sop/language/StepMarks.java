package id.sop.language;

import java.util.List;
import java.util.Set;

/** What people write before the text of an activity: a number, and where the procedure begins or ends, "Selesai: Mengarsipkan surat". */
final class StepMarks {
    private static final Set<String> TERMINALS = Set.of("mulai", "selesai", "start", "finish", "end", "stop");

    private StepMarks() {}

    /** Returns the words behind such marks; none when there is nothing else, as in a row that only says "Selesai". */
    static List<Word> behind(String text) {
        List<Word> words =
                Word.split(text).stream().dropWhile(StepMarks::isNumber).toList();
        boolean terminal = !words.isEmpty() && TERMINALS.contains(words.get(0).lower());
        boolean alone = words.size() == 1
                || (words.size() > 1 && words.get(1).gap().chars().anyMatch(c -> ":.;-\u2013()".indexOf(c) >= 0));
        return terminal && alone ? words.subList(1, words.size()) : words;
    }

    /** "1.", "a." and the like. */
    private static boolean isNumber(Word word) {
        return word.text().length() == 1 || word.text().chars().allMatch(Character::isDigit);
    }
}
