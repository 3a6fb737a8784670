package id.sop.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Who acts when in one step: up to its decision, and then behind each answer.
 *
 * <p>Of somebody who acts more than once, the last parts are those behind the answers that name him ({@code lewat}), one for
 * each answer; the others come before the decision.
 */
final class Course {
    private final Step step;
    private final ToIntFunction<String> columns;
    private final List<Act> acts = new ArrayList<>();
    private final Map<Answer, List<Act>> through = new HashMap<>();
    private final List<Act> behind = new ArrayList<>();
    private final Optional<Act> decider;

    /**
     * Finds the parts of all performers.
     *
     * @param columns of the actors, by key; less than 0 for one without a column
     */
    Course(Step step, ToIntFunction<String> columns) {
        this.step = step;
        this.columns = columns;
        List<Text> keys = step.performers().keys();
        for (int place = 0; place < keys.size(); place++) {
            int column = columns.applyAsInt(keys.get(place).value());
            if (column >= 0) {
                acts.add(new Act(place, column));
            }
        }
        assign();
        decider = step.decision().isEmpty()
                ? Optional.empty()
                : last(named(), behind).or(() -> last(acts, behind));
    }

    /** Returns the parts of the one who is said to decide; none where nobody is. */
    private List<Act> named() {
        int column = namedColumn();
        return acts.stream().filter(act -> act.column() == column).toList();
    }

    private int namedColumn() {
        return step.decision()
                .flatMap(Decision::by)
                .map(by -> columns.applyAsInt(by.value()))
                .orElse(-1);
    }

    private static Optional<Act> last(List<Act> some, List<Act> except) {
        return some.stream().filter(act -> !except.contains(act)).reduce((one, next) -> next);
    }

    /** Gives each answer the parts of those whom it names. */
    private void assign() {
        List<Answer> answers = step.decision().map(Decision::answers).orElse(List.of());
        Map<Integer, Integer> mentions = new HashMap<>();
        answers.forEach(answer -> columnsThrough(answer).forEach(column -> mentions.merge(column, 1, Integer::sum)));
        Map<Integer, List<Act>> open = new HashMap<>();
        mentions.forEach((column, count) -> {
            List<Act> own = acts.stream().filter(act -> act.column() == column).toList();
            int kept = column == namedColumn() ? 1 : 0;
            int first = Math.max(kept, own.size() - count);
            open.put(column, new ArrayList<>(own.subList(Math.min(first, own.size()), own.size())));
        });
        open.values().forEach(behind::addAll);
        for (Answer answer : answers) {
            List<Act> chain = new ArrayList<>();
            for (int column : columnsThrough(answer)) {
                List<Act> left = open.get(column);
                if (!left.isEmpty()) {
                    chain.add(left.size() > 1 ? left.remove(0) : left.get(0));
                }
            }
            through.putIfAbsent(answer, chain);
        }
    }

    private List<Integer> columnsThrough(Answer answer) {
        return answer.through().stream()
                .map(key -> columns.applyAsInt(key.value()))
                .filter(column -> column >= 0)
                .distinct()
                .toList();
    }

    /** Returns the parts of all who have a column, as written. */
    List<Act> acts() {
        return acts;
    }

    /**
     * Returns the part in which the decision is taken: that of the one named by {@code oleh}, else the last one of those that
     * do not come behind an answer.
     */
    Optional<Act> decider() {
        return decider;
    }

    /** Returns the parts from the beginning to the decision, or to the end where nothing is decided. */
    List<Act> toDecision() {
        if (decider.isEmpty() || step.performers().together()) {
            return acts;
        }
        return acts.subList(0, acts.indexOf(decider.get()) + 1).stream()
                .filter(act -> !behind.contains(act))
                .toList();
    }

    /**
     * Returns the parts behind an answer.
     *
     * @param first whether it is the first one, to which those belong who act after the decision and are named by none
     */
    List<Act> behind(Answer answer, boolean first) {
        if (decider.isEmpty() || step.performers().together()) {
            return List.of();
        }
        List<Act> chain = new ArrayList<>(through.getOrDefault(answer, List.of()));
        if (first) {
            acts.subList(acts.indexOf(decider.get()) + 1, acts.size()).stream()
                    .filter(act -> !behind.contains(act))
                    .forEach(chain::add);
        }
        return chain;
    }

    /** Tells whether the one who is said to decide acts more than once before any answer, so that it is open when he does. */
    boolean isOpen() {
        return named().stream().filter(act -> !behind.contains(act)).count() > 1;
    }
}
