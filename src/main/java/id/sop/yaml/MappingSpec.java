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
     * @param required whether the mapping is useless without it
     * @param example a value of the right shape, as one line of YAML
     */
    public record Key(String name, boolean required, String example) {}

    /** Copies the list. */
    public MappingSpec {
        keys = List.copyOf(keys);
    }

    static Key required(String name, String example) {
        return new Key(name, true, example);
    }

    static Key optional(String name, String example) {
        return new Key(name, false, example);
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
