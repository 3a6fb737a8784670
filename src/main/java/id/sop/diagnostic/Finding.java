package id.sop.diagnostic;

import id.sop.source.Origin;
import id.sop.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A defect at a place, without code, severity and words: those belong to the catalogue and the handbook.
 *
 * @param span where it is
 * @param variant which of the rule's messages fits; empty for its usual one
 * @param arguments what the message names, in the order of its placeholders
 * @param related other places that have a part in it
 */
public record Finding(Span span, String variant, List<String> arguments, List<Span> related) {
    /** Copies the lists. */
    public Finding {
        arguments = List.copyOf(arguments);
        related = List.copyOf(related);
    }

    /** Returns a finding at a place; the arguments are printed as they are. */
    public static Finding at(Span span, Object... arguments) {
        return new Finding(
                span, "", Arrays.stream(arguments).map(String::valueOf).toList(), List.of());
    }

    /** Returns a finding at the value of a key, or at the start of its parent when the key is missing. */
    public static Finding at(Origin origin, String key, Object... arguments) {
        return at(origin.value(key), arguments);
    }

    /** Returns this finding with another message of the rule. */
    public Finding as(String otherVariant) {
        return new Finding(span, otherVariant, arguments, related);
    }

    /** Returns this finding with one more place that has a part in it. */
    public Finding with(Span place) {
        return new Finding(
                span,
                variant,
                arguments,
                Stream.concat(related.stream(), Stream.of(place)).toList());
    }
}
