package id.sop.yaml;

import java.util.List;
import java.util.Optional;

/**
 * The keys that one kind of mapping may hold: the contract of the format, from which messages and the reference page are
 * made.
 *
 * @param name how messages call the mapping, as an author knows it
 * @param keys in the order of the reference page
 */
public record MappingSpec(String name, List<Key> keys) {
    /**
     * A key.
     *
     * @param name as authors write it
     * @param need whether the mapping can do without it
     * @param example a value of the right shape, as one line of YAML
     */
    public record Key(String name, Need need, String example) {}

    /** Whether a mapping can do without a key. */
    public enum Need {
        /** The mapping is useless without a value. */
        FILLED,
        /** The key must be there; what it means that it is empty, a rule says. */
        PRESENT,
        /** The key may be missing. */
        OPTIONAL
    }

    /** Copies the list. */
    public MappingSpec {
        keys = List.copyOf(keys);
    }

    /** Returns a key without whose value the mapping is useless. */
    public static Key required(String name, String example) {
        return new Key(name, Need.FILLED, example);
    }

    /** Returns a key that must be written, with or without a value. */
    public static Key present(String name, String example) {
        return new Key(name, Need.PRESENT, example);
    }

    /** Returns a key that may be missing. */
    public static Key optional(String name, String example) {
        return new Key(name, Need.OPTIONAL, example);
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
