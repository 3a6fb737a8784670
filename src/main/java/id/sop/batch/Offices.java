package id.sop.batch;

import id.sop.roster.Roster;
import id.sop.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The offices of a batch, and what is to be filled in for each: values of the command line win over those of the office's own
 * file, these over the roster's, these over those for all. An empty cell says nothing, but it says that something is missing.
 */
public final class Offices {
    private final Roster roster;
    private final Map<String, String> common;
    private final Map<String, Map<String, String>> overrides;
    private final Map<String, String> fixed;
    private final Map<String, Integer> columns = new HashMap<>();

    /**
     * Collects offices.
     *
     * @param common values for all offices that say nothing else
     * @param overrides values of single offices by kode
     * @param fixed values that nothing wins over
     */
    public Offices(
            Roster roster,
            Map<String, String> common,
            Map<String, Map<String, String>> overrides,
            Map<String, String> fixed) {
        this.roster = roster;
        this.common = Map.copyOf(common);
        this.overrides = Map.copyOf(overrides);
        this.fixed = Map.copyOf(fixed);
        for (int i = 0; i < roster.columns().size(); i++) {
            columns.put(roster.columns().get(i).name(), i);
        }
    }

    /** Returns how many there are. */
    public int size() {
        return roster.rows().size();
    }

    /** Returns the kode of an office. */
    public String code(int office) {
        return roster.rows().get(office).code();
    }

    /** Returns where the roster names an office. */
    public Span place(int office) {
        return roster.place(roster.rows().get(office));
    }

    /** Returns the cell of an office that should hold a value; nothing when there is no such column. */
    Optional<Span> place(int office, String name) {
        return Optional.ofNullable(columns.get(name))
                .map(column -> roster.place(roster.rows().get(office), column));
    }

    /** Returns the heading of the cell that a place is of; nothing when it is none of an office. */
    Optional<String> heading(int office, Span place) {
        return columns.keySet().stream()
                .filter(name -> place(office, name).filter(place::equals).isPresent())
                .findFirst();
    }

    /** Returns the cell that the value of an office comes from; nothing when it comes from elsewhere. */
    Optional<Span> source(int office, String name) {
        boolean elsewhere = fixed.containsKey(name)
                || overrides.getOrDefault(code(office), Map.of()).containsKey(name);
        return elsewhere
                ? Optional.empty()
                : place(office, name).filter(cell -> value(office, name).isPresent());
    }

    /** Returns the place of the headings. */
    Span head() {
        return roster.head();
    }

    /** Returns the headings. */
    Set<String> columns() {
        return columns.keySet();
    }

    /** Tells whether every office has a value of this name, or may have one. */
    public boolean mayKnow(String name) {
        return columns.containsKey(name)
                || common.containsKey(name)
                || fixed.containsKey(name)
                || overrides.values().stream().anyMatch(values -> values.containsKey(name));
    }

    /** Returns the value of an office; nothing when there is none, or only an empty one. */
    public Optional<String> value(int office, String name) {
        String value = fixed.get(name);
        if (value == null) {
            value = overrides.getOrDefault(code(office), Map.of()).get(name);
        }
        if (value == null && columns.containsKey(name)) {
            value = roster.text(roster.rows().get(office), columns.get(name));
        }
        if (value == null || value.isEmpty()) {
            value = common.get(name);
        }
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }
}
