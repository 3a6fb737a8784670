package id.sop.importing.written;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/** The edges of columns or rows that cells need, in whole pixels, so that programs keep them. */
final class Lattice {
    static final double PIXEL = 0.75;

    private final TreeSet<Long> edges = new TreeSet<>();

    private Lattice(DoubleStream needed) {
        needed.forEach(edge -> edges.add(pixels(edge)));
    }

    /**
     * Returns the columns that cells need.
     *
     * @param others edges that are there besides
     * @param margin of an empty column before all others, in points; none where it is 0
     */
    static Lattice across(List<OfficeSheet.Cell> cells, List<Double> others, double margin) {
        return new Lattice(DoubleStream.concat(
                DoubleStream.concat(DoubleStream.of(-margin, 0), others.stream().mapToDouble(edge -> edge)),
                cells.stream()
                        .flatMapToDouble(cell ->
                                DoubleStream.of(cell.box().x(), cell.box().right()))));
    }

    /** Returns the rows that cells need. */
    static Lattice down(List<OfficeSheet.Cell> cells, List<Double> others, double margin) {
        double top = cells.stream().mapToDouble(cell -> cell.box().y()).min().orElse(0);
        return new Lattice(DoubleStream.concat(
                DoubleStream.concat(
                        DoubleStream.of(top - margin, top), others.stream().mapToDouble(edge -> edge)),
                cells.stream()
                        .flatMapToDouble(cell ->
                                DoubleStream.of(cell.box().y(), cell.box().bottom()))));
    }

    /** Sums of parts of a column differ from its edge by what their last digits say. */
    private static long pixels(double edge) {
        return (long) Math.floor(edge / PIXEL + 0.5 + 1e-6);
    }

    /** Returns how many columns or rows there are. */
    int count() {
        return edges.size() - 1;
    }

    /** Returns the column or row that begins at an edge. */
    int at(double edge) {
        return edges.headSet(pixels(edge)).size();
    }

    /** Returns the column or row in which a place is; the outermost for one outside. */
    int holding(double place) {
        int upTo = edges.headSet((long) Math.floor(place / PIXEL), true).size() - 1;
        return Math.max(0, Math.min(count() - 1, upTo));
    }

    /** Returns where a column or row begins, in points. */
    double start(int index) {
        return edges.stream().skip(index).findFirst().orElseThrow() * PIXEL;
    }

    /** Returns how wide a column or how high a row is, in points. */
    double size(int index) {
        return start(index + 1) - start(index);
    }
}
