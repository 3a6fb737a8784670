package id.sop.rule.standard;

import id.sop.language.PlainWords;
import id.sop.language.WordEdges;
import id.sop.language.WordList;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a step does to its documents, as far as its kegiatan tells. */
enum Act {
    /** Somebody is told to do something, or the document changes hands: it stays as it is. */
    ORDER,
    /** The document is initialled. */
    INITIAL,
    /** The document is signed or ratified. */
    SIGN,
    /** The document is checked, and the check decides how the flow goes on. */
    DECIDE,
    /** Anything else. */
    WORK;

    private static final Set<String> ORDERS = Set.copyOf(WordList.lines(Act.class, "orders.txt"));

    private static final String GIVING = "(memberi|memberikan|membubuhi|membubuhkan|menerakan)( \\p{L}+){0,2}? ";
    private static final Pattern SIGNATURE =
            Pattern.compile(WordEdges.BEGIN + "(menanda ?tangani|mengesahkan|penanda ?tanganan|" + GIVING
                    + "(tanda ?tangan|pengesahan))" + WordEdges.END);
    private static final Pattern INITIALS =
            Pattern.compile(WordEdges.BEGIN + "(memaraf|memparaf|" + GIVING + "paraf)" + WordEdges.END);

    /** Returns what a step does; of several things the weightiest. */
    static Act of(Step step) {
        Optional<Text> activity = step.activity();
        if (activity.isEmpty() || activity.get().open()) {
            return WORK;
        }
        List<String> words = PlainWords.of(activity.get().value());
        String text = String.join(" ", words);
        boolean ordered = IntStream.rangeClosed(1, Math.min(2, words.size()))
                .mapToObj(length -> String.join(" ", words.subList(0, length)))
                .anyMatch(ORDERS::contains);
        if (step.decision().isPresent()) {
            return DECIDE;
        }
        if (ordered) {
            return ORDER;
        }
        if (SIGNATURE.matcher(text).find()) {
            return SIGN;
        }
        return INITIALS.matcher(text).find() ? INITIAL : WORK;
    }
}
