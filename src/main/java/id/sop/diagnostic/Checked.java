package id.sop.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The outcome of a stage that collects faults instead of stopping at the first.
 *
 * @param value what could be made of the input; empty when nothing could
 * @param faults everything that is to be said about it
 */
public record Checked<T>(Optional<T> value, List<Finding> faults) {
    /** Copies the list. */
    public Checked {
        faults = List.copyOf(faults);
    }

    /** Returns this outcome with one more fault. */
    public Checked<T> with(Finding fault) {
        return new Checked<>(
                value, Stream.concat(Stream.of(fault), faults.stream()).toList());
    }
}
