package id.sop.importing.draft;

import id.sop.model.Column;
import java.util.Optional;

/**
 * A column beside those of the number, the activity and the actors.
 *
 * @param key of the YAML format, or one made of its head where the regulation does not know the column
 * @param head as it is written; empty where it is the usual one of its key
 * @param place between which of the other columns
 */
public record DraftColumn(String key, Optional<Found<String>> head, Column.Place place) {}
