package id.sop.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
public final class Course {
    private final Step step;
    private final ToIntFunction<String> columns;
    private final List<Act> acts = new ArrayList<>();
    private final Map<Object, List<Act>> through = new HashMap<>();
    private final List<Act> behind = new ArrayList<>();
    private final Optional<Act> decider;
    private final Map<Act, Optional<Text>> questions = new LinkedHashMap<>();

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
        decider.ifPresent(
                act -> questions.put(act, step.decision().orElseThrow().question()));
        answers().stream().flatMap(answer -> answer.before().stream()).forEach(earlier -> last(
                        through.get(earlier), List.of())
                .ifPresent(act -> questions.putIfAbsent(act, earlier.question())));
    }

    private List<Answer> answers() {
        return step.decision().map(Decision::answers).orElse(List.of());
    }

    /** Returns the parts of the one who is said to decide; none where nobody is. */
    private List<Act> named() {
        int column = namedColumn();
        return acts.stream().filter(act -> act.column() == column).toList();
    }

    /** Returns the column of somebody who does not only act behind others; less than 0 where nobody is bound to. */
    private int firstColumn() {
        return step.decision().isPresent() || acts.isEmpty()
                ? namedColumn()
                : acts.get(0).column();
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
        Map<Object, List<Integer>> ways = new LinkedHashMap<>();
        for (Answer answer : answers()) {
            answer.before().forEach(earlier -> ways.putIfAbsent(earlier, columnsThrough(earlier.through())));
            ways.putIfAbsent(answer, columnsThrough(answer.through()));
        }
        for (Target target : step.decision().isEmpty() ? step.next() : List.<Target>of()) {
            if (target instanceof Target.Through others) {
                ways.putIfAbsent(others, columnsThrough(others.through()));
            }
        }
        Map<Integer, Integer> mentions = new HashMap<>();
        ways.values().forEach(columns -> columns.forEach(column -> mentions.merge(column, 1, Integer::sum)));
        Map<Integer, List<Act>> open = new HashMap<>();
        mentions.forEach((column, count) -> {
            List<Act> own = acts.stream().filter(act -> act.column() == column).toList();
            int kept = column == firstColumn() ? 1 : 0;
            int first = Math.max(kept, own.size() - count);
            open.put(column, new ArrayList<>(own.subList(Math.min(first, own.size()), own.size())));
        });
        open.values().forEach(behind::addAll);
        ways.forEach((answer, itsColumns) -> {
            List<Act> chain = new ArrayList<>();
            for (int column : itsColumns) {
                List<Act> left = open.get(column);
                if (!left.isEmpty()) {
                    chain.add(left.size() > 1 ? left.remove(0) : left.get(0));
                }
            }
            through.put(answer, chain);
        });
    }

    private List<Integer> columnsThrough(List<Text> keys) {
        return keys.stream()
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
        if (step.performers().together()) {
            return acts;
        }
        if (decider.isEmpty()) {
            return acts.stream().filter(act -> !behind.contains(act)).toList();
        }
        return acts.subList(0, acts.indexOf(decider.get()) + 1).stream()
                .filter(act -> !behind.contains(act))
                .toList();
    }

    /** Tells whether something is decided in a part: in that of the decider, or in that of another one behind his answer. */
    public boolean decides(Act act) {
        return questions.containsKey(act);
    }

    /** Returns the text in the rhombus of a part in which something is decided. */
    public Optional<Text> question(Act act) {
        return questions.getOrDefault(act, Optional.empty());
    }

    /**
     * Returns what follows upon the decision up to an exit, answer by answer: more than one where others decide behind the first
     * answer; none where nobody with a column decides. Where nothing is decided, but the work is handed to several at once, some of
     * whom act in the row, that is the only piece.
     */
    public List<Leg> legs(Flow.Exit exit) {
        if (exit.answer().isEmpty() && !step.performers().together()) {
            return last(acts, behind).stream()
                    .flatMap(from -> Optional.ofNullable(through.get(step.next().get(exit.index()))).stream()
                            .map(others -> new Leg(from, Flow.Condition.ALWAYS, Optional.empty(), others)))
                    .toList();
        }
        List<Leg> legs = new ArrayList<>();
        if (decider.isEmpty() || exit.answer().isEmpty()) {
            return legs;
        }
        Answer answer = exit.answer().get();
        Act from = decider.get();
        for (EarlierAnswer earlier : answer.before()) {
            List<Act> between = through.get(earlier);
            legs.add(new Leg(from, earlier.condition(), earlier.label(), between));
            from = last(between, List.of()).orElse(from);
        }
        legs.add(new Leg(from, answer.condition(), answer.label(), behind(answer)));
        return legs;
    }

    /** Returns the part in which an exit enters its own step again; empty where it is entered from the beginning. */
    public Optional<Act> enteredAgain(Flow.Exit exit) {
        return exit.written() instanceof Target.Again again
                ? questions.keySet().stream()
                        .filter(act ->
                                act.column() == columns.applyAsInt(again.actor().value()))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Returns the part at which the flow enters the step when it is said to enter at somebody: his first but the one with which the
     * step begins, if he has another.
     */
    Optional<Act> entered(Text actor) {
        List<Act> own = acts.stream()
                .filter(act -> act.column() == columns.applyAsInt(actor.value()))
                .toList();
        Optional<Act> usual = toDecision().stream().findFirst();
        return own.stream()
                .filter(act -> !usual.equals(Optional.of(act)))
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    /** Tells whether nobody acts between the last decision and an exit, or nothing is decided. */
    boolean isLeftAtOnce(Flow.Exit exit) {
        List<Leg> legs = legs(exit);
        return legs.isEmpty() || legs.get(legs.size() - 1).acts().isEmpty();
    }

    /** Returns the parts behind an answer; the first has those who act after the decision and are named by none. */
    private List<Act> behind(Answer answer) {
        if (step.performers().together()) {
            return List.of();
        }
        List<Act> chain = new ArrayList<>(through.get(answer));
        if (answer.equals(answers().get(0))) {
            acts.subList(acts.indexOf(decider.get()) + 1, acts.size()).stream()
                    .filter(act -> !behind.contains(act))
                    .forEach(chain::add);
        }
        return chain;
    }

    /** Tells whether the one who is said to decide acts more than once before any answer, so that it is open when he does. */
    public boolean isOpen() {
        return named().stream().filter(act -> !behind.contains(act)).count() > 1;
    }
}
