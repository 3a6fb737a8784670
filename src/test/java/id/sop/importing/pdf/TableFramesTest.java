package id.sop.importing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.importing.page.SourcePage;
import org.junit.jupiter.api.Test;

/** Frames of cells, and symbols that touch one another. */
class TableFramesTest {
    private static Paper sheet() {
        return new Paper().table(new double[] {50, 150, 250, 350}, new double[] {60, 80, 160, 240});
    }

    /** Somebody copied a symbol and left the copy right below it, or beside it. */
    @Test
    void twoSymbolsOfOneSizeMayTouch() {
        for (String second : new String[] {"180 114 40 14 re S", "220 100 20 14 re S"}) {
            String first = second.startsWith("180") ? "180 100 40 14 re S " : "200 100 20 14 re S ";
            SourcePage page = sheet().draw(first + second).page();
            assertEquals(2, page.symbols().size(), second);
            assertEquals(9, page.cells().size(), second);
        }
    }

    /** What touches more than one other box, or one of another size, is a cell. */
    @Test
    void framesInRowsAreCells() {
        SourcePage row = new Paper()
                .draw("60 100 40 14 re S 100 100 40 14 re S 140 100 40 14 re S")
                .page();
        assertEquals(0, row.symbols().size());
        assertEquals(3, row.cells().size());
        SourcePage labelled =
                new Paper().draw("60 100 40 14 re S 100 100 80 14 re S").page();
        assertEquals(0, labelled.symbols().size());
        assertEquals(2, labelled.cells().size());
    }
}
