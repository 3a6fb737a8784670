package id.sop.source;

import java.util.Map;
import java.util.Optional;

/**
 * Where a value of the model stood, and where each of its keys stood.
 *
 * <p>All origins are equal: two records that say the same are the same, wherever they were written.
 */
public final class Origin {
    /** The origin of values that no file holds, such as those made in tests. */
    public static final Origin NONE = of(new Source("", "").span(0, 0));

    /**
     * The place of one key of a mapping.
     *
     * @param name where the key itself stands
     * @param value where its value stands
     */
    public record Key(Span name, Span value) {
        /** Tells whether the value says anything: not where only brackets or quotation marks stand, with nothing between. */
        public boolean isFilled() {
            return value.text().chars().anyMatch(letter -> letter > ' ' && "[]{}'\"".indexOf(letter) < 0);
        }
    }

    private final Span span;
    private final Map<String, Key> keys;

    private Origin(Span span, Map<String, Key> keys) {
        this.span = span;
        this.keys = Map.copyOf(keys);
    }

    /** Returns the origin of a value without keys. */
    public static Origin of(Span span) {
        return new Origin(span, Map.of());
    }

    /** Returns the origin of a mapping. */
    public static Origin of(Span span, Map<String, Key> keys) {
        return new Origin(span, keys);
    }

    /** Returns where the whole value stands. */
    public Span span() {
        return span;
    }

    /** Returns where a key and its value stand, or nothing when the author did not write the key. */
    public Optional<Key> key(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    /** Returns where each key that was written and its value stand, in no order. */
    public Map<String, Key> keys() {
        return keys;
    }

    /** Returns where the value of a key stands, or the start of the whole value when the key is missing. */
    public Span value(String name) {
        return key(name).map(Key::value).orElseGet(this::start);
    }

    /** Returns the first character of the whole value: the place to name when something is missing in it. */
    public Span start() {
        return span.source().span(span.start(), Math.min(span.start() + 1, span.end()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return span.source().name() + ":" + span.from().line() + ":"
                + span.from().column();
    }
}
