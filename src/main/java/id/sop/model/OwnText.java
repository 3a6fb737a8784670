package id.sop.model;

import java.util.List;

/**
 * What a step says in a column that the regulation does not know.
 *
 * @param column the key of the column
 * @param texts what stands there; never none
 */
public record OwnText(String column, List<Text> texts) {
    /** Copies the list. */
    public OwnText {
        texts = List.copyOf(texts);
    }
}
