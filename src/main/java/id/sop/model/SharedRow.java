package id.sop.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways on which the performers of a step act of whom only one does, each on a way of his own ({@code salah_satu}): the first
 * one where the first way comes in. Ways are counted by the numbers of the steps from which they come, and behind a decision in
 * the order of its answers; what comes back from below is no way of its own. A way that says at whom it enters ({@code di}) leads
 * to him, and the others to those who are left.
 */
public final class SharedRow {
    private final Sop sop;
    private final int step;

    /** Finds the ways into a step. */
    public SharedRow(Sop sop, int step) {
        this.sop = sop;
        this.step = step;
    }

    /** Returns those parts to which no way leads. */
    public List<Act> left() {
        List<Act> acts = unsaid();
        List<Act> said = said(entering()).toList();
        return acts.stream()
                .skip(ways().mapToInt(this::width).sum())
                .filter(act -> !said.contains(act))
                .toList();
    }

    /** Returns how many ways lead to the step. */
    public int count() {
        return (int) said(entering()).count() + ways().mapToInt(this::width).sum();
    }

    /** Returns the parts to which a way into the step leads; none where all parts have ways of their own already. */
    public List<Act> entered(Flow.Exit exit) {
        Optional<Act> said = sop.enteredAct(exit);
        if (said.isPresent()) {
            return List.of(said.get());
        }
        List<Act> acts = unsaid();
        int first =
                ways().takeWhile(way -> !way.equals(exit)).mapToInt(this::width).sum();
        boolean returns = ways().noneMatch(exit::equals);
        return returns || first >= acts.size()
                ? List.of()
                : acts.subList(first, Math.min(first + width(exit), acts.size()));
    }

    private Stream<Flow.Exit> ways() {
        return entering()
                .filter(exit -> exit.from() < step && sop.enteredAct(exit).isEmpty());
    }

    /** Returns the parts to which ways lead that say so. */
    private Stream<Act> said(Stream<Flow.Exit> ways) {
        return ways.map(sop::enteredAct).flatMap(Optional::stream).distinct();
    }

    /** Returns those to whom no way from above says that it leads: what comes back to one takes nobody's way. */
    private List<Act> unsaid() {
        List<Act> said = said(entering().filter(exit -> exit.from() < step)).toList();
        return sop.acts(step).stream().filter(act -> !said.contains(act)).toList();
    }

    private Stream<Flow.Exit> entering() {
        return sop.flow().exits().stream().filter(exit -> exit.to().stream().anyMatch(to -> to == step));
    }

    /** Where several ways come from one step whose performers have ways of their own, each of them goes on. */
    private int width(Flow.Exit exit) {
        return sop.step(exit.from()).performers().isEither()
                ? Math.max(1, sop.acts(exit.from()).size())
                : 1;
    }
}
