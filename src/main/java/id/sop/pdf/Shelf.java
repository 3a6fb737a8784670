package id.sop.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A place for things that are costly to make and may be asked for again. The one that nobody has asked for the longest goes
 * first when there are too many. May be shared by threads.
 *
 * @param <K> all that a thing depends on
 * @param <V> things that nobody changes
 */
public final class Shelf<K, V> {
    private final int most;
    private final Map<K, V> things = new LinkedHashMap<>(16, 0.75f, true);

    /** Makes room for a number of things. */
    public Shelf(int most) {
        this.most = most;
    }

    /** Makes a thing. */
    @FunctionalInterface
    public interface Maker<K, V> {
        /** Makes the thing that belongs to a key; the same one for the same key. */
        V make(K key) throws IOException;
    }

    /**
     * Returns a thing, made now if need be; two threads may make the same one, and both are alike.
     *
     * @throws UncheckedIOException when it cannot be made
     */
    public V get(K key, Maker<K, V> maker) {
        return find(key).orElseGet(() -> {
            try {
                V made = maker.make(key);
                put(key, made);
                return made;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    synchronized Optional<V> find(K key) {
        return Optional.ofNullable(things.get(key));
    }

    synchronized void put(K key, V thing) {
        things.put(key, thing);
        if (things.size() > most) {
            things.remove(things.keySet().iterator().next());
        }
    }
}
