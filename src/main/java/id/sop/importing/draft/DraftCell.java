package id.sop.importing.draft;

import java.util.List;
import java.util.OptionalInt;

/**
 * What stands in a cell of a row.
 *
 * @param items an item each where they have marks or numbers of their own, else a single text
 * @param until the index of the last step that has the same merged cell, counted through all parts; empty for a cell of one row
 */
public record DraftCell(List<Found<String>> items, OptionalInt until) {
    /** Copies the list. */
    public DraftCell {
        items = List.copyOf(items);
    }
}
