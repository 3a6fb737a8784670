package id.sop.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Tells what has one cause once, with all its places. */
public final class Repetition {
    private Repetition() {}

    /**
     * Returns findings in which messages that differ in nothing but their places have become one, at the first of these. What
     * an author has accepted at some of the places must have been taken out before.
     */
    public static List<Finding> told(List<Finding> findings) {
        Map<Message, List<Finding>> causes = new LinkedHashMap<>();
        List<Finding> told = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.message() instanceof Message.Repeatable message
                    && finding.edits().isEmpty()) {
                causes.computeIfAbsent(message.at(Places.NONE), cause -> new ArrayList<>())
                        .add(finding);
            } else {
                told.add(finding);
            }
        }
        causes.values().forEach(repeated -> told.add(together(repeated)));
        return told;
    }

    /**
     * Returns what is said of several files, in the order of {@link Diagnostic#ORDER}: of what is found at one place of a file that
     * they share, once for each of them, only the one that weighs most.
     */
    public static <T> List<T> once(List<T> found, Function<T, Diagnostic> what) {
        Map<Diagnostic, T> said = new TreeMap<>(Diagnostic.ORDER);
        for (T one : found) {
            said.merge(what.apply(one), one, (known, other) -> {
                Severity weight = what.apply(known).severity();
                return what.apply(other).severity().compareTo(weight) > 0 ? other : known;
            });
        }
        return List.copyOf(said.values());
    }

    private static Finding together(List<Finding> repeated) {
        Finding first = repeated.get(0);
        if (repeated.size() == 1 || !(first.message() instanceof Message.Repeatable message)) {
            return first;
        }
        List<Places> places = new ArrayList<>();
        for (Finding finding : repeated) {
            if (finding.message() instanceof Message.Repeatable other) {
                places.add(other.places());
            }
        }
        return new Finding(first.span(), message.at(Places.all(places)), first.related());
    }
}
