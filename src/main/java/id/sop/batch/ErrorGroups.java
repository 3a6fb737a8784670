package id.sop.batch;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.rule.Settings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Errors of many sheets, each told once: as it is for the first office that has it, with a note (DF010) about how many have.
 * The outcome does not depend on the order in which errors come in. May be shared by threads.
 */
final class ErrorGroups {
    private static final int MOST_NAMED = 5;

    @Message.Words("DF010")
    private record SharedFinding(String code, String place, int count, int all, String offices) implements Message {}

    private final BatchPlan plan;
    private final Map<String, Group> groups = new HashMap<>();

    ErrorGroups(BatchPlan plan) {
        this.plan = plan;
    }

    /** One error, and the offices that have it. */
    private static final class Group {
        private final BitSet offices = new BitSet();
        private final int procedure;
        private Diagnostic first;

        Group(int procedure) {
            this.procedure = procedure;
        }
    }

    synchronized void add(Task task, List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            boolean inRoster = isInRoster(diagnostic);
            String subject = inRoster
                    ? plan.offices()
                            .heading(task.office(), diagnostic.span())
                            .orElseGet(() -> diagnostic.finding().arguments().get(0))
                    : diagnostic.span().source().name() + ":"
                            + diagnostic.span().start();
            String name =
                    String.join("\n", diagnostic.code(), diagnostic.finding().variant(), subject);
            boolean ofAll = inRoster || isShared(diagnostic, task);
            Group group = groups.computeIfAbsent(name, key -> new Group(ofAll ? -1 : task.procedure()));
            if (group.offices.isEmpty() || task.office() < group.offices.nextSetBit(0)) {
                group.first = diagnostic;
            }
            group.offices.set(task.office());
        }
    }

    /** Tells whether an error is about what an office of definitions says of all of them. */
    private boolean isShared(Diagnostic diagnostic, Task task) {
        return plan.procedures()
                .get(task.procedure())
                .definition()
                .shared()
                .isIn(diagnostic.span().source());
    }

    private boolean isInRoster(Diagnostic diagnostic) {
        return diagnostic.span().source() == plan.offices().head().source();
    }

    /** Returns everything that is to be said, in order. */
    synchronized List<Diagnostic> diagnostics() {
        List<Diagnostic> said = new ArrayList<>();
        List<Finding> notes = new ArrayList<>();
        for (Group group : groups.values()) {
            said.add(group.first);
            boolean named = isInRoster(group.first) && group.offices.cardinality() == 1;
            if (!named && !group.first.code().equals("DF004")) {
                notes.add(note(group));
            }
        }
        said.addAll(Settings.STANDARD.weigh(notes));
        said.sort(Diagnostic.ORDER);
        return said;
    }

    private Finding note(Group group) {
        int first = group.offices.nextSetBit(0);
        String codes = group.offices.stream()
                .limit(MOST_NAMED)
                .mapToObj(plan.offices()::code)
                .collect(Collectors.joining(", "));
        int count = group.offices.cardinality();
        Message message = new SharedFinding(
                group.first.code(),
                place(group.first),
                count,
                plan.officesWith(group.procedure),
                count > MOST_NAMED ? codes + ", …" : codes);
        return Finding.at(plan.offices().place(first), message).with(group.first.span());
    }

    /** Returns a place as people write it. */
    static String place(Diagnostic diagnostic) {
        return diagnostic.span().source().name()
                + ":" + diagnostic.span().from().line()
                + ":" + diagnostic.span().from().column();
    }
}
