package id.sop.importing.xlsx;

import id.sop.office.Parts;

/** How much all worksheets of a workbook may hold together; no book of SOPs comes near. */
final class SheetLimits {
    private static final int MOST_CELLS = 200_000;
    private static final int MOST_TEXT = 16 << 20;

    private int cells;
    private int text;

    /** Counts a cell that says something, or is seen. */
    void count(String shown) throws Parts.TooMuch {
        cells++;
        text += shown.length();
        if (cells > MOST_CELLS || text > MOST_TEXT) {
            throw new Parts.TooMuch();
        }
    }
}
