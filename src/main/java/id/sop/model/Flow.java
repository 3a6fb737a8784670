package id.sop.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The graph that follows from the steps: which step leads to which. Steps are named by their number, from 1. */
public final class Flow {
    /** Why the flow takes an exit. */
    public enum Condition {
        /** Nothing is decided. */
        ALWAYS,
        YES,
        NO,
        /** The decision came to an answer that the author named. */
        NAMED
    }

    /**
     * A way out of a step.
     *
     * @param from the step
     * @param index its place among the exits of the step, from 0
     * @param answer the answer with which it is taken; empty where nothing is decided
     * @param written where the author sends it
     * @param to the step it leads to; empty at the end of the procedure and when there is no such step
     * @param at the key of the performer at whom it enters that step, where the author says so
     */
    public record Exit(
            int from, int index, Optional<Answer> answer, Target written, OptionalInt to, Optional<Text> at) {
        /** Returns when it is taken. */
        public Condition condition() {
            return answer.map(Answer::condition).orElse(Condition.ALWAYS);
        }

        /** Tells whether this exit names a step that does not exist. */
        public boolean isDangling() {
            return to.isEmpty() && written instanceof Target.Reference;
        }

        /** Tells whether the procedure is over behind this exit. */
        public boolean isEnd() {
            return to.isEmpty() && !isDangling();
        }
    }

    private final List<List<Exit>> exits;
    private final Map<String, Integer> names;
    private final Parts parts;

    /** The first steps of parts that begin by themselves, because no exit leads there. */
    private final BitSet openings = new BitSet();

    private final Digraph graph;
    private final List<Integer> starts;
    private final BitSet reachable;
    private final BitSet ending;

    private Flow(List<List<Exit>> exits, Map<String, Integer> names, List<Integer> starts, Parts parts) {
        this.exits = List.copyOf(exits);
        this.names = Map.copyOf(names);
        this.parts = parts;
        parts.all().stream().skip(1).filter(this::beginsByItself).forEach(part -> openings.set(part.first()));
        this.graph = new Digraph(IntStream.rangeClosed(0, size())
                .mapToObj(step -> step == 0 ? new int[0] : onward(step, exits(step).stream()))
                .toArray(int[][]::new));
        this.starts = IntStream.rangeClosed(1, size())
                .filter(step -> starts.contains(step) || (openings.get(step) && !goesOn(step - 1)))
                .boxed()
                .toList();
        this.reachable = fromStarts(0);
        this.ending = stepsThatReachTheEnd();
    }

    /** Derives the graph of steps numbered from 1 without gaps. */
    public static Flow of(List<Step> steps) {
        return of(steps, Parts.NONE);
    }

    /** Derives the graph of steps numbered from 1 without gaps that stand in parts. */
    static Flow of(List<Step> steps, Parts parts) {
        Map<String, Integer> names = new HashMap<>();
        for (Step step : parts.areNumberedAnew() ? List.<Step>of() : steps) {
            names.put(String.valueOf(step.number()), step.number());
        }
        for (Step step : steps) {
            step.id().ifPresent(id -> names.putIfAbsent(id.value(), step.number()));
        }
        List<List<Exit>> exits = new ArrayList<>();
        for (Step step : steps) {
            exits.add(exitsOf(step, steps.size(), name -> find(step.number(), name, names, parts)));
        }
        List<Integer> starts = steps.stream()
                .filter(step -> step.number() == 1 || step.starts())
                .map(Step::number)
                .toList();
        return new Flow(exits, names, starts, parts);
    }

    private static List<Exit> exitsOf(Step step, int last, Function<String, Optional<Integer>> names) {
        List<Exit> exits = new ArrayList<>();
        if (step.decision().isEmpty()) {
            step.next().forEach(target -> exits.add(exit(step, exits.size(), Optional.empty(), target, last, names)));
        }
        for (Answer answer : step.decision().map(Decision::answers).orElse(List.of())) {
            for (Target target : answer.targets()) {
                exits.add(exit(step, exits.size(), Optional.of(answer), target, last, names));
            }
        }
        return exits;
    }

    private static Exit exit(
            Step step,
            int index,
            Optional<Answer> answer,
            Target written,
            int last,
            Function<String, Optional<Integer>> names) {
        Target target = written.last();
        OptionalInt to = OptionalInt.empty();
        if (target instanceof Target.Next && step.number() < last) {
            to = OptionalInt.of(step.number() + 1);
        } else if (target instanceof Target.Reference reference) {
            to = names.apply(reference.step().value()).stream()
                    .mapToInt(Integer::intValue)
                    .findFirst();
        } else if (target instanceof Target.Again) {
            to = OptionalInt.of(step.number());
        }
        return new Exit(step.number(), index, answer, target, to, written.entry());
    }

    private static Optional<Integer> find(int from, String written, Map<String, Integer> names, Parts parts) {
        Optional<Integer> numbered = parts.areNumberedAnew() ? parts.find(from, written) : Optional.empty();
        return numbered.or(() -> Optional.ofNullable(names.get(written)));
    }

    private boolean beginsByItself(Part part) {
        return exits().stream()
                .noneMatch(
                        exit -> !part.holds(exit.from()) && exit.to().stream().anyMatch(part::holds));
    }

    /**
     * Tells whether a part that begins by itself follows upon the end of a step, the last one of its own part: what comes first
     * on the sheet is done first.
     */
    boolean goesOn(int step) {
        return openings.get(step + 1) && exits(step).stream().anyMatch(Exit::isEnd);
    }

    /** Returns where the work goes after a step by some of its exits. */
    private int[] onward(int step, Stream<Exit> by) {
        return by.flatMapToInt(exit -> exit.isEnd() && goesOn(step) ? IntStream.of(step + 1) : exit.to().stream())
                .toArray();
    }

    /** Returns the number of steps. */
    public int size() {
        return exits.size();
    }

    /** Returns the numbers of the steps with which the procedure may begin: the first one, and others said to be such. */
    public List<Integer> starts() {
        return starts;
    }

    /** Tells whether the procedure, or a part of it that follows upon the end of another one, may begin with a step. */
    public boolean isStart(int step) {
        return starts.contains(step) || openings.get(step);
    }

    /** Returns the steps to which a step leads, exit by exit. */
    int[] next(int step) {
        return graph.next(step);
    }

    /** Returns the ways out of a step, at least one: several behind a decision, or to several at once. */
    public List<Exit> exits(int step) {
        return exits.get(step - 1);
    }

    /** Returns the ways out of all steps, in order. */
    public List<Exit> exits() {
        return exits.stream().flatMap(List::stream).toList();
    }

    /**
     * Returns the step with a number or id, as authors refer to it.
     *
     * @param from the step by which it is written
     */
    public Optional<Integer> find(int from, String numberOrId) {
        return find(from, numberOrId, names, parts);
    }

    /** Tells whether an arrow path leads from a start to this step. */
    public boolean isReachable(int step) {
        return reachable.get(step);
    }

    /** Tells whether the procedure can end after this step; an exit to a missing step is given the benefit of the doubt. */
    public boolean reachesEnd(int step) {
        return ending.get(step);
    }

    /** Tells whether some exit names a step that does not exist, so that parts of the graph are unknown. */
    public boolean hasDanglingExit() {
        return exits().stream().anyMatch(Exit::isDangling);
    }

    /**
     * Returns the steps that may have been performed when a step is performed for the first time: those on a path from a
     * start to it that does not pass through it before. For a step that cannot be reached these are the steps that lead to
     * it.
     */
    public BitSet before(int step) {
        BitSet leading = graph.leadingTo(step);
        if (isReachable(step)) {
            leading.and(fromStarts(step));
        }
        leading.clear(step);
        return leading;
    }

    /** Tells whether an arrow path leads from one step to another one; never from a step to itself. */
    public boolean leads(int from, int to) {
        return from != to && graph.leadingTo(to).get(from);
    }

    /**
     * Returns a shortest path from a start to a step on which none of some other steps is performed; empty when there is
     * none. Where the work is handed to several at once, the steps on all these ways are performed.
     */
    public List<Integer> detour(int step, BitSet avoided) {
        List<Integer> open =
                starts.stream().filter(start -> !avoided.get(start)).toList();
        return Digraph.path(open, step, size(), from -> Arrays.stream(onward(
                        from, exits(from).stream().filter(exit -> from == step || !alsoPerforms(exit, step, avoided))))
                .filter(to -> !avoided.get(to))
                .toArray());
    }

    /** Tells whether the work is handed, at once with an exit, to a step from which it comes to some others before a step. */
    private boolean alsoPerforms(Exit taken, int step, BitSet others) {
        boolean alone =
                taken.answer().filter(answer -> answer.targets().size() == 1).isPresent();
        return !alone
                && exits(taken.from()).stream()
                        .filter(exit ->
                                exit.index() != taken.index() && exit.answer().equals(taken.answer()))
                        .flatMapToInt(exit -> exit.to().stream())
                        .anyMatch(to -> {
                            BitSet performed = graph.closure(to, step);
                            performed.clear(step);
                            return performed.intersects(others);
                        });
    }

    /** Tells whether the flow can come back to a step without passing through another one; 0 bars nothing. */
    public boolean repeats(int step, int barrier) {
        return Arrays.stream(graph.next(step))
                .filter(to -> to != barrier)
                .anyMatch(to -> to == step || graph.closure(to, barrier).get(step));
    }

    private BitSet fromStarts(int barrier) {
        BitSet seen = new BitSet();
        starts.forEach(start -> seen.or(graph.closure(start, barrier)));
        return seen;
    }

    private BitSet stepsThatReachTheEnd() {
        BitSet found = new BitSet();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int step = size(); step >= 1; step--) {
                if (!found.get(step)
                        && (exits(step).stream().anyMatch(exit -> exit.to().isEmpty())
                                || Arrays.stream(graph.next(step)).anyMatch(found::get))) {
                    found.set(step);
                    grown = true;
                }
            }
        }
        return found;
    }
}
