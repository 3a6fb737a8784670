package id.sop.importing.pdf;

import java.io.IOException;

/** What the reading of one document may cost; counted, so that every machine gives up at the same place. */
final class Budget {
    /** The longest SOPs have 20 pages. */
    static final int MOST_PAGES = 400;

    private static final int MOST_OPERATORS = 6_000_000;
    private static final int MOST_GLYPHS = 500_000;
    private static final int MOST_POINTS = 2_000_000;

    /** Of paths that are seen, on all pages and on one; the fullest of 348 signed pages has 635. */
    private static final int MOST_MARKS = 60_000;

    private static final int MOST_MARKS_OF_PAGE = 8_000;
    private static final int MOST_PICTURES = 50_000;
    private static final int MOST_GROUPS = 2_000;
    private static final long MOST_PAINTED = 400_000_000;
    private static final int MOST_FORMS = 50_000;
    private static final int DEEPEST = 24;

    /** In bytes, each part counted as often as it is unpacked. */
    private static final long MOST_UNPACKED = 256L << 20;

    private int operators;
    private int glyphs;
    private int points;
    private int marks;
    private int marksBefore;
    private int pictures;
    private int groups;
    private long painted;
    private int forms;
    private long unpacked;

    /** Says that a document is more than any SOP needs. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;

        Exceeded(String what) {
            super(what);
        }
    }

    void operator() throws Exceeded {
        check(++operators, MOST_OPERATORS, "operators");
    }

    void glyph() throws Exceeded {
        check(++glyphs, MOST_GLYPHS, "glyphs");
    }

    void point() throws Exceeded {
        check(++points, MOST_POINTS, "points");
    }

    /** Begins the next page. */
    void page() {
        marksBefore = marks;
    }

    /** Counts the pieces of a path that are seen; what they are is told by comparing those of a page with one another. */
    void marks(int seen) throws Exceeded {
        marks += seen;
        check(marks, MOST_MARKS, "paths");
        check(marks - marksBefore, MOST_MARKS_OF_PAGE, "paths on a page");
    }

    void picture() throws Exceeded {
        check(++pictures, MOST_PICTURES, "pictures");
    }

    /** Counts what is painted on a sheet of its own before it comes onto the page. */
    void group() throws Exceeded {
        check(++groups, MOST_GROUPS, "groups");
    }

    /** Counts pixels of pictures that are painted. */
    void painted(long pixels) throws Exceeded {
        painted += pixels;
        check(painted, MOST_PAINTED, "pixels");
    }

    void form() throws Exceeded {
        check(++forms, MOST_FORMS, "forms");
    }

    void unpacked(long bytes) throws Exceeded {
        unpacked += bytes;
        check(bytes, Inflation.MOST_OF_ONE, "bytes of one part");
        check(unpacked, MOST_UNPACKED, "bytes of all parts");
    }

    static void depth(int depth) throws Exceeded {
        check(depth, DEEPEST, "forms in forms");
    }

    static void states(int saved) throws Exceeded {
        check(saved, MOST_GLYPHS, "saved states");
    }

    /** Refuses what is too much. */
    static void check(long used, long most, String what) throws Exceeded {
        // Nobody waits any more for a reader that took too long (ResourceLimit).
        if (used > most || Thread.currentThread().isInterrupted()) {
            throw new Exceeded("more than " + most + " " + what);
        }
    }
}
