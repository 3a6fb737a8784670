package id.sop.rule.standard;

import id.sop.model.Step;
import id.sop.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Set<String> ORDERS = Set.of(
            "memerintahkan",
            "memerintah",
            "menugaskan",
            "menginstruksikan",
            "mendisposisi",
            "mendisposisikan",
            "mengarahkan",
            "menunjuk",
            "meminta",
            "menyuruh",
            "menyerahkan",
            "meneruskan",
            "menyampaikan",
            "mengajukan",
            "mengembalikan",
            "memberi perintah",
            "memberi disposisi",
            "memberi arahan",
            "memberikan perintah",
            "memberikan disposisi",
            "memberikan arahan");

    private static final String GIVING = "(memberi|memberikan|membubuhi|membubuhkan|menerakan)( \\p{L}+){0,2}? ";
    private static final Pattern SIGNATURE = Pattern.compile(
            "\\b(menanda ?tangani|mengesahkan|penanda ?tanganan|" + GIVING + "(tanda ?tangan|pengesahan))\\b");
    private static final Pattern INITIALS = Pattern.compile("\\b(memaraf|memparaf|" + GIVING + "paraf)\\b");

    /** Returns what a step does; of several things the weightiest. */
    static Act of(Step step) {
        Optional<Text> activity = step.activity();
        if (activity.isEmpty() || activity.get().open()) {
            return WORK;
        }
        String text = activity.get()
                .value()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        List<String> words = List.of(text.split(" "));
        boolean ordered = ORDERS.contains(words.get(0))
                || (words.size() > 1 && ORDERS.contains(words.get(0) + " " + words.get(1)));
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
