package id.sop.importing.recognition;

import id.sop.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lines that the end of a page cuts where no pentagons stand: one runs down out of the last row of a page, and one at the same place
 * runs down into the first row of the next page.
 */
final class CutLines {
    /** In points: two pieces of a line are no farther beside one another. */
    private static final double BESIDE = 6;

    /** In points: so far beside one another are they when the only line that runs over to the next page is a slanting one. */
    private static final double ASLANT = 40;

    /** In points: a line that ends no farther inside the outermost row of a page runs out of it. */
    private static final double INSIDE = 12;

    private final List<StepRow> steps;
    private final List<Link> links = new ArrayList<>();
    private final List<Piece> rest;

    /**
     * A piece of a line.
     *
     * @param page the index of its page
     * @param node the symbol from or to which it leads; -1 for none
     */
    record Piece(int page, LooseLine line, int node) {}

    CutLines(List<StepRow> steps, List<Piece> loose) {
        this.steps = steps;
        this.rest = new ArrayList<>(loose);
        for (Piece upper : loose) {
            lower(upper)
                    .filter(lower -> apart(upper, lower) <= BESIDE)
                    .findFirst()
                    .ifPresent(lower -> join(upper, lower));
        }
        for (Piece upper : loose) {
            List<Piece> lower = lower(upper).toList();
            boolean sole = lower.size() == 1
                    && rest.stream()
                                    .filter(other -> lower(other).findAny().isPresent() && other.page() == upper.page())
                                    .count()
                            == 1;
            if (sole && apart(upper, lower.get(0)) <= ASLANT) {
                join(upper, lower.get(0));
            }
        }
    }

    /** Returns what may be the other piece of a line that runs out of its page. */
    private Stream<Piece> lower(Piece upper) {
        return !rest.contains(upper) || !leaves(upper)
                ? Stream.empty()
                : List.copyOf(rest).stream().filter(lower -> lower.page() == upper.page() + 1 && enters(lower));
    }

    private static double apart(Piece upper, Piece lower) {
        return Math.abs(lower.line().end().x() - upper.line().end().x());
    }

    /** Returns the lines that were joined. */
    List<Link> links() {
        return links;
    }

    /** Returns the pieces that were not. */
    List<Piece> rest() {
        return rest;
    }

    private void join(Piece upper, Piece lower) {
        List<Point> path = List.of(upper.line().end(), lower.line().end());
        links.add(new Link(
                upper.node(),
                lower.node(),
                Link.Tie.ARROW,
                false,
                path,
                Link.Ground.NEAR,
                0,
                "",
                upper.line().place()));
        rest.remove(upper);
        rest.remove(lower);
    }

    private boolean leaves(Piece piece) {
        Optional<Double> edge = rows(piece.page()).map(BodyRow::bottom).reduce(Math::max);
        return piece.node() >= 0
                && !piece.line().headed()
                && edge.filter(bottom -> piece.line().end().y() > bottom - INSIDE)
                        .isPresent();
    }

    private boolean enters(Piece piece) {
        Optional<Double> edge = rows(piece.page()).map(BodyRow::top).reduce(Math::min);
        return piece.node() >= 0
                && piece.line().headed()
                && !piece.line().headedOutside()
                && edge.filter(top -> piece.line().end().y() < top + INSIDE).isPresent();
    }

    private Stream<BodyRow> rows(int page) {
        return steps.stream()
                .flatMap(step -> step.pieces().stream())
                .map(StepRow.Piece::row)
                .filter(row -> row.page() == page);
    }
}
