package id.sop.diagnostic;

import id.sop.source.Origin;
import id.sop.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A defect at a place, not yet weighed: severities are decided by the catalogue and the configuration of a run, words by the
 * handbook.
 *
 * @param span where it is
 * @param message what is to be said
 * @param related other places that have a part in it
 */
public record Finding(Span span, Message message, List<Span> related) {
    /** Copies the list. */
    public Finding {
        related = List.copyOf(related);
    }

    /** Returns a finding at a place. */
    public static Finding at(Span span, Message message) {
        return new Finding(span, message, List.of());
    }

    /** Returns a finding at the value of a key, or at the start of its parent when the key is missing. */
    public static Finding at(Origin origin, String key, Message message) {
        return at(origin.value(key), message);
    }

    /** Returns a finding at a place; the arguments are printed as they are. */
    public static Finding at(Span span, Object... arguments) {
        return at(
                span,
                new Loose("", "", Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    /** Returns a finding at the value of a key, or at the start of its parent when the key is missing. */
    public static Finding at(Origin origin, String key, Object... arguments) {
        return at(origin.value(key), arguments);
    }

    /** Returns this finding with another message of the rule. */
    public Finding as(String variant) {
        return new Finding(span, new Loose(code(), variant, arguments()), related);
    }

    /** Returns this finding under a code. */
    public Finding coded(String code) {
        return message instanceof Loose ? new Finding(span, new Loose(code, variant(), arguments()), related) : this;
    }

    /** Returns the code of the defect, such as "MB015". */
    public String code() {
        return message instanceof Loose loose ? loose.code() : MessageType.of(message.getClass()).code();
    }

    /** Returns which of the code's sentences is said; empty for its usual one. */
    public String variant() {
        return message instanceof Loose loose ? loose.variant() : MessageType.of(message.getClass()).variant();
    }

    /** Returns what the message names, in order. */
    public List<String> arguments() {
        return message instanceof Loose loose ? loose.arguments() : MessageType.arguments(message);
    }

    /** Returns the names of what the message names, in order. */
    List<String> parameters() {
        return message instanceof Loose
                ? List.of()
                : MessageType.of(message.getClass()).parameters();
    }

    /** Returns this finding with one more place that has a part in it. */
    public Finding with(Span place) {
        return new Finding(
                span,
                message,
                Stream.concat(related.stream(), Stream.of(place)).toList());
    }
}
