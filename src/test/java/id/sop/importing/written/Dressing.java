package id.sop.importing.written;

import java.util.Random;

/**
 * What an office does its own way.
 *
 * @param lines how arrows are drawn
 * @param cover whether the identity block stands on a sheet of its own
 * @param labelsAbove whether the labels of the identity block stand above their values
 * @param itemRows whether each item of its lists has a row of its own, with the number in a cell of its own
 * @param headOnEachPage whether the head of the table stands on each page, and not only on the first one
 * @param counted whether a row below the head counts the columns
 * @param lowNote whether the head of the remarks stands in the second row of the head only
 * @param activity the head of the activities
 * @param plainShapes whether symbols are common rectangles and rhombuses, and not those for flow charts
 * @param homePlates whether a pentagon is an arrow on its side
 * @param framedWords whether there is a frame around answers
 * @param rowsAStep how many rows a step takes, merged but in the columns of the actors
 * @param columnsAnActor how many columns an actor takes
 * @param margin whether the first row and column of a worksheet are empty
 * @param capitals whether answers are written in capitals
 * @param anchoring where the shapes of a document are tied to
 * @param older whether a document is drawn in the older language, VML
 * @param exactRows whether the rows of a document have exact heights
 */
record Dressing(
        Lines lines,
        boolean cover,
        boolean labelsAbove,
        boolean itemRows,
        boolean headOnEachPage,
        boolean counted,
        boolean lowNote,
        String activity,
        boolean plainShapes,
        boolean homePlates,
        boolean framedWords,
        int rowsAStep,
        int columnsAnActor,
        boolean margin,
        boolean capitals,
        Anchoring anchoring,
        boolean older,
        boolean exactRows) {
    /** How arrows are drawn. */
    enum Lines {
        /** Connectors that are tied to symbols; in documents, which cannot, they only end there. */
        TIED,
        /** Connectors that only end at symbols. */
        LOOSE,
        /** A line for each stretch, the last one with a head. */
        PIECES
    }

    /** Where the shapes of a document are tied to. */
    enum Anchoring {
        /** The cell in which they stand. */
        OWN_CELL,
        /** The first cell of their row. */
        FIRST_CELL,
        /** The first cell of their row, but across the page they are placed from its edge. */
        PAGE
    }

    /** The usual sheet. */
    static final Dressing USUAL = new Dressing(
            Lines.TIED,
            false,
            false,
            false,
            false,
            false,
            false,
            "Kegiatan",
            false,
            false,
            false,
            1,
            1,
            false,
            false,
            Anchoring.OWN_CELL,
            false,
            true);

    /** Draws one by lot. */
    static Dressing random(Random random) {
        String[] activities = {"Kegiatan", "Aktivitas", "Uraian Prosedur", "KEGIATAN"};
        return new Dressing(
                Lines.values()[random.nextInt(3)],
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(4) == 0,
                activities[random.nextInt(activities.length)],
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                1 + random.nextInt(3),
                1 + random.nextInt(2),
                random.nextBoolean(),
                random.nextInt(3) == 0,
                Anchoring.values()[random.nextInt(3)],
                random.nextInt(3) == 0,
                random.nextBoolean());
    }
}
