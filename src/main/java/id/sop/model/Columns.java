package id.sop.model;

import id.sop.source.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of a sheet beside those of the number, the activity and the actors, from left to right.
 *
 * @param all each of them with another key; those before the actors come first
 * @param heads what is printed over the activities and the actors, by their keys, where that is not the template's own word
 */
public record Columns(List<Column> all, Map<String, Text> heads) {
    /** The keys of the columns of PermenPAN-RB 35/2012. */
    public static final List<String> STANDARD_KEYS = List.of(Keys.REQUIREMENTS, Keys.TIME, Keys.OUTPUT, Keys.NOTE);

    /** What a sheet has where nobody decided otherwise. */
    public static final Columns STANDARD = new Columns(STANDARD_KEYS.stream()
            .map(key -> new Column(key, Optional.empty(), Column.Place.BEHIND, Origin.NONE))
            .toList());

    /** The keys of those columns over which "Mutu Baku" is printed. */
    private static final Set<String> STANDARDS = Set.of(Keys.REQUIREMENTS, Keys.TIME, Keys.OUTPUT);

    /** Copies the list and the heads. */
    public Columns {
        heads = Map.copyOf(heads);
        all = all.stream().sorted(Comparator.comparing(Column::place)).toList();
    }

    /** Makes columns under the template's own words for the activities and the actors. */
    public Columns(List<Column> all) {
        this(all, Map.of());
    }

    /** Returns those at a place, from left to right. */
    public List<Column> at(Column.Place place) {
        return all.stream().filter(column -> column.place() == place).toList();
    }

    /** Returns how many stand before the actors. */
    public int before() {
        return (int) all.stream().filter(Column::isBefore).count();
    }

    /** Tells whether a column is one of the mutu baku. */
    public static boolean isStandardOfQuality(Column column) {
        return STANDARDS.contains(column.key());
    }

    /** Tells whether there is a column for the values of a key. */
    public boolean has(String key) {
        return all.stream().anyMatch(column -> column.key().equals(key));
    }

    /** Returns the columns that the regulation does not know. */
    public Stream<Column> own() {
        return all.stream().filter(column -> !STANDARD_KEYS.contains(column.key()));
    }
}
