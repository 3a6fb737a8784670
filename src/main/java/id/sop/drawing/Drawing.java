package id.sop.drawing;

import java.util.List;

/**
 * Everything that is drawn over the typeset pages of one sheet: marks at fixed places, nothing left to decide.
 *
 * @param pages one for each page of the document, in order; a page without marks has empty lists
 */
public record Drawing(List<Page> pages) {
    /** Copies the list. */
    public Drawing {
        pages = List.copyOf(pages);
    }

    /** The marks of one page; coordinates are points from the top left corner of the paper. */
    public record Page(List<Symbol> symbols, List<Arrow> arrows, List<Caption> captions) {
        /** Copies the lists. */
        public Page {
            symbols = List.copyOf(symbols);
            arrows = List.copyOf(arrows);
            captions = List.copyOf(captions);
        }
    }
}
