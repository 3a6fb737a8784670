package id.sop.lsp.text;

import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.ValueSpec;
import java.util.List;
import java.util.Optional;

/**
 * What the format knows of a place: what may stand there, and behind which key of which mapping.
 *
 * @param value what may stand there; nothing when the format does not know the place
 * @param mapping the mapping that has the nearest key of the format
 * @param key that key; nothing at the top
 */
public record Shape(Optional<ValueSpec> value, MappingSpec mapping, Optional<MappingSpec.Key> key) {
    /** Follows a path through the format. */
    public static Shape of(MappingSpec file, List<String> path) {
        Shape shape = new Shape(Optional.of(new ValueSpec.Table(file)), file, Optional.empty());
        for (String part : path) {
            shape = part.equals(Cursor.ITEM) ? shape.item() : shape.behind(part);
        }
        return shape;
    }

    /** Returns the mapping that may stand there. */
    public Optional<MappingSpec> table() {
        return value.flatMap(spec -> ValueSpec.alternative(spec, ValueSpec.Table.class))
                .map(ValueSpec.Table::mapping);
    }

    /** Returns the mapping with keys that are no part of the format which may stand there. */
    public Optional<ValueSpec.Entries> entries() {
        return value.flatMap(spec -> ValueSpec.alternative(spec, ValueSpec.Entries.class));
    }

    /** Returns the mapping that may stand in each item of a list there. */
    public Optional<MappingSpec> items() {
        return item().table();
    }

    /** Returns the words among which a value may be chosen. */
    public List<String> words() {
        return value.flatMap(spec -> ValueSpec.alternative(spec, ValueSpec.Words.class))
                .map(ValueSpec.Words::words)
                .orElse(List.of());
    }

    private Shape item() {
        Optional<ValueSpec> item = value.flatMap(spec -> ValueSpec.alternative(spec, ValueSpec.Listing.class))
                .map(ValueSpec.Listing::item);
        return new Shape(item, mapping, key);
    }

    private Shape behind(String name) {
        Optional<MappingSpec> here = table();
        Optional<MappingSpec.Key> known = here.flatMap(table -> table.key(name));
        if (known.isPresent()) {
            return new Shape(Optional.of(known.get().value()), here.get(), known);
        }
        return new Shape(entries().map(ValueSpec.Entries::value), mapping, key);
    }
}
