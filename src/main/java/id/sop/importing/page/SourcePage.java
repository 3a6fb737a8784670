package id.sop.importing.page;

import java.util.List;
import java.util.Objects;

/**
 * A page of a PDF, a worksheet, or a piece of a text or document, as a reader gives it.
 *
 * <p>All places are in points with y downwards. Where a format has no certain sizes (tables in text, the rows of documents) every
 * column is {@value #COLUMN} and every row {@value #ROW} points, and places inside a cell are in proportion.
 *
 * @param name how a person finds it, in Indonesian: {@code halaman 2}, {@code lembar COVER}
 * @param cells the cells of all tables on it, in the order of reading; an empty one is among them where the format tells its bounds
 * @param picture whether a picture takes much of it, as on a scanned page
 */
public record SourcePage(
        String name,
        List<Cell> cells,
        List<Symbol> symbols,
        List<Stroke> strokes,
        List<Caption> captions,
        boolean picture) {
    /** The nominal width of a column where the format has no certain one, in points. */
    public static final double COLUMN = 72;

    /** The nominal height of a row where the format has no certain one, in points. */
    public static final double ROW = 36;

    /** Takes copies of all lists. */
    public SourcePage {
        Objects.requireNonNull(name);
        cells = List.copyOf(cells);
        symbols = List.copyOf(symbols);
        strokes = List.copyOf(strokes);
        captions = List.copyOf(captions);
    }
}
