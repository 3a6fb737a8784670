package id.sop.yaml.format;

import java.util.List;
import java.util.Optional;

/**
 * The keys that one kind of mapping may hold: the contract of the format, from which messages, the reference page and the
 * JSON Schema are made.
 *
 * @param name how messages call the mapping, as an author knows it
 * @param keys in the order of the reference page
 * @param exclusions keys that contradict one another
 */
public record MappingSpec(String name, List<Key> keys, List<Exclusion> exclusions) {
    /**
     * A key.
     *
     * @param name as authors write it
     * @param need whether the mapping can do without it
     * @param example a value of the right shape, as one line of YAML
     * @param value what may stand behind it
     * @param title what it is called on the sheet or in speech
     * @param description what to write there, for the reference page and for editors; words of YAML stand in backticks
     */
    public record Key(String name, Need need, String example, ValueSpec value, String title, String description) {
        /** Tells whether the key means nothing without a value. */
        public boolean mustBeFilled() {
            return need == Need.FILLED || need == Need.ONE_OF || need == Need.FILLED_IF_WRITTEN;
        }

        /** Returns this key with what may stand behind it. */
        public Key holding(ValueSpec other) {
            return new Key(name, need, example, other, title, description);
        }

        /** Returns this key as one without whose value the mapping is useless. */
        public Key needed() {
            return new Key(name, Need.FILLED, example, value, title, description);
        }

        /** Returns this key with the words that explain it. */
        public Key explained(String itsTitle, String itsDescription) {
            return new Key(name, need, example, value, itsTitle, itsDescription);
        }
    }

    /** Whether a mapping can do without a key. */
    public enum Need {
        /** The mapping is useless without a value. */
        FILLED,
        /** The mapping is useless without a value for one of the keys that have this need. */
        ONE_OF,
        /** The key must be there; what it means that it is empty, a rule says. */
        PRESENT,
        /** The key may be missing, with its value: what it stands for is not done by writing the key alone. */
        FILLED_IF_WRITTEN,
        /** The key may be missing, and stand there without a value, as on a form that is filled in later. */
        OPTIONAL
    }

    /**
     * A contradiction: where one key has a value, another must not be written.
     *
     * @param key the one with a value
     * @param other the one that must not be written
     * @param harmless words that the other may say all the same
     */
    public record Exclusion(String key, String other, List<String> harmless) {
        /** Copies the list. */
        public Exclusion {
            harmless = List.copyOf(harmless);
        }
    }

    /** Copies the lists. */
    public MappingSpec {
        keys = List.copyOf(keys);
        exclusions = List.copyOf(exclusions);
    }

    /** Makes a mapping without contradictions. */
    public MappingSpec(String name, List<Key> keys) {
        this(name, keys, List.of());
    }

    /** Returns a key without whose value the mapping is useless; it holds a text. */
    public static Key required(String name, String example) {
        return new Key(name, Need.FILLED, example, ValueSpec.TEXT, name, "");
    }

    /** Returns a key that must be written, with or without a value; it holds a text. */
    public static Key present(String name, String example) {
        return new Key(name, Need.PRESENT, example, ValueSpec.TEXT, name, "");
    }

    /** Returns a key without which, or another one made so, the mapping is useless; it holds a text. */
    public static Key oneOf(String name, String example) {
        return new Key(name, Need.ONE_OF, example, ValueSpec.TEXT, name, "");
    }

    /** Returns a key that may be missing, but not stand there without a value; it holds a text. */
    public static Key filledIfWritten(String name, String example) {
        return new Key(name, Need.FILLED_IF_WRITTEN, example, ValueSpec.TEXT, name, "");
    }

    /** Returns a key that may be missing; it holds a text. */
    public static Key optional(String name, String example) {
        return new Key(name, Need.OPTIONAL, example, ValueSpec.TEXT, name, "");
    }

    /** Returns the key of a name. */
    public Optional<Key> key(String wanted) {
        return keys.stream().filter(key -> key.name().equals(wanted)).findFirst();
    }

    /** Returns the names of all keys. */
    public List<String> names() {
        return keys.stream().map(Key::name).toList();
    }
}
