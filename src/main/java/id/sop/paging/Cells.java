package id.sop.paging;

import id.sop.model.Actor;

/** The ids of the table cells in which symbols stand: the whole contract between a template and the drawing. */
public final class Cells {
    /** The narrowest cell, in points, that has room for a symbol and for an arrow on each side of it. */
    public static final double LEAST_WIDTH = 25;

    private Cells() {}

    /** Returns the id of the cell of a step and an actor. */
    public static String step(int step, Actor actor) {
        return "simbol-" + step + "-" + actor.key();
    }

    /** Returns the id of the cell, in the row under a decision that may end the procedure, for the closing capsule. */
    public static String end(int step, Actor actor) {
        return "akhir-" + step + "-" + actor.key();
    }

    /**
     * Returns the id of a cell in a connector row.
     *
     * @param page the page of the flow, from 1
     * @param above whether the row stands above the steps
     * @param row from 0
     */
    public static String connector(int page, boolean above, int row, Actor actor) {
        return "segilima-" + page + "-" + (above ? "atas" : "bawah") + "-" + row + "-" + actor.key();
    }
}
