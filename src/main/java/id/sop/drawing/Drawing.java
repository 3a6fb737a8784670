package id.sop.drawing;

import id.sop.geometry.Box;
import id.sop.paging.MinimumSizes;
import id.sop.routing.diagram.Crossing;
import id.sop.routing.diagram.TableGrid;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is drawn over the typeset pages of one sheet: marks at fixed places, nothing left to decide.
 *
 * @param pages one for each page of the document, in order; a page without marks has empty lists
 * @param lacking the room that the table ought to have given; while it is not "any", something stands too close
 * @param readable what it ought to give for every text in a symbol to be large enough to be read, and for no word at
 *     an exit to be parted; at least what is lacking
 * @param inRows what it had better give for every word at an exit to stand in the row of its rhombus; at least what is readable
 * @param wanted what it had better give for every word at an exit to stand as it should; at least what is in rows
 * @param hardship how far its words are from standing as they should, and its lines from crossing nowhere: to compare with other
 *     drawings of the same sheet
 * @param effort what finding its lines has taken, in states of searches
 * @param unfinished whether its lines could become better, if that did not take too much work
 */
public record Drawing(
        List<Page> pages,
        MinimumSizes lacking,
        MinimumSizes readable,
        MinimumSizes inRows,
        MinimumSizes wanted,
        double hardship,
        long effort,
        boolean unfinished) {
    /** Copies the list. */
    public Drawing {
        pages = List.copyOf(pages);
    }

    /** A finished drawing that had all the room it needed. */
    public Drawing(List<Page> pages) {
        this(pages, MinimumSizes.ANY, MinimumSizes.ANY, MinimumSizes.ANY, MinimumSizes.ANY, 0, 0, false);
    }

    /** Returns what rows lack that no word may stand in another one than its rhombus; any where all stand in theirs. */
    public MinimumSizes away() {
        Map<String, Double> rows = new HashMap<>(inRows.rows());
        rows.entrySet().removeAll(readable.rows().entrySet());
        return new MinimumSizes(0, rows);
    }

    /**
     * Returns the size of the smallest symbol of a sheet, those of the flow from and to other pages left out, where it is smaller
     * than symbols ought to be.
     */
    public Optional<Box> tooSmall() {
        return pages.stream()
                .flatMap(page -> page.symbols.stream())
                .filter(symbol -> !SymbolSizes.isPentagon(symbol.shape()))
                .map(Symbol::box)
                .min(Comparator.comparingDouble(Drawing::size))
                .filter(box -> size(box) < 1);
    }

    /** Returns how large a symbol is, as a part of what it ought to be in the direction in which it has less. */
    private static double size(Box box) {
        return Math.min(
                (box.width() + SymbolSizes.ROUNDING) / SymbolSizes.LEAST_WIDTH,
                (box.height() + SymbolSizes.ROUNDING) / SymbolSizes.LEAST_HEIGHT);
    }

    /**
     * The marks of one page; coordinates are points from the top left corner of the paper.
     *
     * @param grids the rules of the cells in which the symbols stand, of one table after the other; none on a page without a flow
     */
    public record Page(List<TableGrid> grids, List<Symbol> symbols, List<Arrow> arrows, List<Caption> captions) {
        /** A page on which nothing is drawn. */
        public static final Page EMPTY = new Page(List.of(), List.of(), List.of(), List.of());

        /** Copies the lists. */
        public Page {
            grids = List.copyOf(grids);
            symbols = List.copyOf(symbols);
            arrows = List.copyOf(arrows);
            captions = List.copyOf(captions);
        }

        /** Returns the page with the marks of another table below its own. */
        Page with(Page other) {
            return new Page(
                    together(grids, other.grids),
                    together(symbols, other.symbols),
                    together(arrows, other.arrows),
                    together(captions, other.captions));
        }

        private static <T> List<T> together(List<T> one, List<T> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }

        /** Returns every place where two arrows cross; its indices refer to the arrows. */
        public List<Crossing> crossings() {
            return Crossing.among(arrows.stream().map(Arrow::line).toList());
        }
    }
}
