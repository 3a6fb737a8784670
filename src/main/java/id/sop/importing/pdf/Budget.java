package id.sop.importing.pdf;

import java.io.IOException;

/** What the reading of one document may cost; counted, so that every machine gives up at the same place. */
final class Budget {
    /** The longest SOPs have 20 pages. */
    static final int MOST_PAGES = 400;

    private static final int MOST_OPERATORS = 6_000_000;
    private static final int MOST_GLYPHS = 500_000;
    private static final int MOST_POINTS = 2_000_000;
    private static final int MOST_PICTURES = 50_000;
    private static final int DEEPEST = 24;

    private int operators;
    private int glyphs;
    private int points;
    private int pictures;

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

    void picture() throws Exceeded {
        check(++pictures, MOST_PICTURES, "pictures");
    }

    static void depth(int depth) throws Exceeded {
        check(depth, DEEPEST, "forms in forms");
    }

    static void states(int saved) throws Exceeded {
        check(saved, MOST_GLYPHS, "saved states");
    }

    private static void check(int used, int most, String what) throws Exceeded {
        if (used > most) {
            throw new Exceeded("more than " + most + " " + what);
        }
    }
}
