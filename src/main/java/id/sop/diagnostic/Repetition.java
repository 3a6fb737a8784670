package id.sop.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
