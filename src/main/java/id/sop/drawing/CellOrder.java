package id.sop.drawing;

import id.sop.geometry.Box;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the cells of a typeset sheet make the tables that a drawing needs: each on one page, its rows one below the other, the
 * cells of a row from left to right.
 */
public record CellOrder(Blueprint blueprint, ElementLocator places) {
    /** Neighbours may overlap by so much, in points: their edges are rounded. */
    private static final double SLACK = 0.5;

    /** Returns the id of a cell that the document lacks. */
    public Optional<String> missing() {
        return rows().flatMap(List::stream)
                .filter(id -> places.find(id).isEmpty())
                .findFirst();
    }

    /** Returns the id of a cell on another page than the first one of its table. All cells must be there. */
    public Optional<String> stray() {
        return blueprint.pages().stream()
                .flatMap(page -> page.rows().stream()
                        .flatMap(List::stream)
                        .filter(id -> page(id) != page(page.rows().get(0).get(0))))
                .findFirst();
    }

    /** Returns the id of a cell that does not stand to the right of the one before it, in the same row. */
    public Optional<String> besideNone() {
        return rows().flatMap(row -> Stream.iterate(1, i -> i < row.size(), i -> i + 1)
                        .filter(i -> !isBeside(box(row.get(i - 1)), box(row.get(i))))
                        .map(row::get))
                .findFirst();
    }

    private static boolean isBeside(Box cell, Box next) {
        return next.x() >= cell.right() - SLACK && Math.abs(next.y() - cell.y()) < SLACK;
    }

    /** Returns the id of the first cell of a row that does not stand below the row before it. */
    public Optional<String> belowNone() {
        return blueprint.pages().stream()
                .map(page -> page.rows().stream()
                        .filter(row -> !row.isEmpty())
                        .map(row -> row.get(0))
                        .distinct()
                        .toList())
                .flatMap(column -> Stream.iterate(1, i -> i < column.size(), i -> i + 1)
                        .filter(i ->
                                box(column.get(i)).y() < box(column.get(i - 1)).bottom() - SLACK)
                        .map(column::get))
                .findFirst();
    }

    private Stream<List<String>> rows() {
        return blueprint.pages().stream().flatMap(page -> page.rows().stream());
    }

    private int page(String id) {
        return places.place(id).page();
    }

    private Box box(String id) {
        return places.place(id).box();
    }
}
