package id.sop.pdf.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Keeps things that are costly to make and may be asked for again. The least recently used goes first when there are too many,
 * or when all together are too large. May be shared by threads.
 *
 * @param <K> all that a thing depends on
 * @param <V> things that nobody changes
 */
public final class LruCache<K, V> {
    private final int most;
    private final long largest;
    private final ToLongFunction<V> size;
    private long total;
    private final Map<K, V> things = new LinkedHashMap<>(16, 0.75f, true);

    /** Makes room for a number of things. */
    public LruCache(int most) {
        this(most, Long.MAX_VALUE, thing -> 0);
    }

    /**
     * Makes room for a number of things, and no more of them than have a size together; one that is larger alone is kept
     * until the next one comes.
     */
    public LruCache(int most, long largest, ToLongFunction<V> size) {
        this.most = most;
        this.largest = largest;
        this.size = size;
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

    /** Returns a thing that is kept. */
    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(things.get(key));
    }

    /** Keeps a thing, in place of another with the same key. */
    public synchronized void put(K key, V thing) {
        total += size.applyAsLong(thing)
                - Optional.ofNullable(things.put(key, thing))
                        .map(size::applyAsLong)
                        .orElse(0L);
        while (things.size() > 1 && (things.size() > most || total > largest)) {
            total -= size.applyAsLong(things.remove(things.keySet().iterator().next()));
        }
    }
}
