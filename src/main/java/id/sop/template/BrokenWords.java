package id.sop.template;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.LineBreaks;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that are wider than their columns (RN003), so that they will be broken without a hyphen. */
final class BrokenWords {
    /** A word of more letters is mostly two that are written as one. */
    private static final int LONGEST_PLAIN = 25;

    @Message.Words("RN003")
    private record WideWord(String word, String column) implements Message {}

    /** A word with nothing in it that joins two: no blank or hyphen could part it rightly. */
    @Message.Words("RN003.kata")
    private record PlainWord(String word, String column) implements Message {}

    /** Words that belong together, such as "Pasal 4": each has room, but not both in one line. */
    @Message.Words("RN003.spasi")
    private record JoinedWords(String word, String column) implements Message {}

    @Message.Words("RN003.kepala")
    private record WideHead(String word, String column) implements Message {}

    private final TextMeasurer widths;
    private final List<Finding> found = new ArrayList<>();

    BrokenWords(TextMeasurer widths) {
        this.widths = widths;
    }

    /** Returns what was found in all texts until now. */
    List<Finding> found() {
        return found;
    }

    /**
     * Looks at the words of a text; the first one that has no room is found.
     *
     * @param column what stands over it
     * @param type its size in points
     * @param bold whether it is a head
     * @param room in points
     */
    void look(Text text, String column, double type, boolean bold, double room) {
        int start = 0;
        for (String word : LineBreaks.pieces(text.value())) {
            int end = start + word.length();
            if (widths.of(text, start, end, bold) * type > room) {
                Message message = isWide(text, start, word.stripTrailing(), bold, type, room)
                        ? wide(word.strip(), column, bold)
                        : new JoinedWords(word.strip(), column);
                found.add(Finding.at(text.span(), message));
                return;
            }
            start = end;
        }
    }

    /** Tells whether a word between two spaces of a piece of a text is too wide. */
    private boolean isWide(Text text, int start, String piece, boolean bold, double type, double room) {
        int from = 0;
        while (from < piece.length()) {
            int space = piece.indexOf(' ', from);
            int end = space < 0 ? piece.length() : space;
            if (widths.of(text, start + from, start + end, bold) * type > room) {
                return true;
            }
            from = end + 1;
        }
        return piece.indexOf(' ') < 0;
    }

    private static Message wide(String word, String column, boolean head) {
        if (head) {
            return new WideHead(word, column);
        }
        boolean plain = word.length() <= LONGEST_PLAIN && word.chars().allMatch(Character::isLetter);
        return plain ? new PlainWord(word, column) : new WideWord(word, column);
    }
}
