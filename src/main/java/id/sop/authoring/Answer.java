package id.sop.authoring;

import java.util.Optional;

/**
 * What was made of an answer.
 *
 * @param value nothing when the answer cannot be used
 * @param said one sentence: why it cannot be used, or what to know of how it was read; empty when nothing is to be said
 */
record Answer<T>(Optional<T> value, String said) {
    static <T> Answer<T> of(T value) {
        return new Answer<>(Optional.of(value), "");
    }

    static <T> Answer<T> no(String why) {
        return new Answer<>(Optional.empty(), why);
    }
}
