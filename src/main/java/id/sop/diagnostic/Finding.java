package id.sop.diagnostic;

import id.sop.source.Edit;
import id.sop.source.Origin;
import id.sop.source.Quoting;
import id.sop.source.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * A defect at a place, not yet weighed: severities are decided by the catalogue and the configuration of a run, words by the
 * handbook.
 *
 * @param span where it is
 * @param message what is to be said
 * @param related other places that have a part in it
 * @param edits what mends it, all of them together; none when its author has to think
 * @param steps how the steps are called, from the first on; none where their numbers are their names
 */
public record Finding(Span span, Message message, List<Span> related, List<Edit> edits, List<String> steps) {
    /** Copies the lists. */
    public Finding {
        related = List.copyOf(related);
        edits = List.copyOf(edits);
        steps = List.copyOf(steps);
    }

    /** Returns a finding at a place, with others that have a part in it. */
    public Finding(Span span, Message message, List<Span> related) {
        this(span, message, related, List.of(), List.of());
    }

    /** Returns a finding at a place. */
    public static Finding at(Span span, Message message) {
        return new Finding(span, message, List.of());
    }

    /** Returns one finding for what was done at several places, at least one: it is told at the first of them. */
    public static Finding at(List<Span> places, Message message) {
        return new Finding(places.get(0), message, places.subList(1, places.size()));
    }

    /** Returns a finding at the value of a key, or at the start of its parent when the key is missing. */
    public static Finding at(Origin origin, String key, Message message) {
        return at(origin.value(key), message);
    }

    /** Returns the code of the defect, such as "MB015". */
    public String code() {
        return type().code();
    }

    /** Returns which of the code's sentences is said; empty for its usual one. */
    public String variant() {
        return type().variant();
    }

    /** Returns what the message names, in order. */
    public List<String> arguments() {
        return MessageType.arguments(message, steps);
    }

    MessageType type() {
        return MessageType.of(message.getClass());
    }

    /** Tells whether another finding is about the very characters that this one mends, so that one of the two is enough. */
    public boolean explains(Finding other) {
        return edits.stream()
                .map(Edit::span)
                .anyMatch(place -> place.start() <= other.span.start() && other.span.end() <= place.end());
    }

    /** Returns this finding with one more place that has a part in it. */
    public Finding with(Span place) {
        return new Finding(
                span, message, Stream.concat(related.stream(), Stream.of(place)).toList(), edits, steps);
    }

    /** Returns this finding at another place; what mends it stays behind. */
    Finding movedTo(Span place) {
        return new Finding(place, message, related, List.of(), steps);
    }

    /** Returns this finding with the names by which its message calls steps; with their numbers where there are none. */
    public Finding calling(List<String> names) {
        return new Finding(span, message, related, edits, names);
    }

    /** Returns what mends it or, where only its author can tell, what its message proposes; nothing without either. */
    public List<Edit> mending() {
        return edits.isEmpty() && message instanceof Message.Proposal proposal ? proposed(proposal) : edits;
    }

    /** Returns the edit of a proposal; nothing unless what it replaces stands at the place of the finding, once and by itself. */
    private List<Edit> proposed(Message.Proposal proposal) {
        String text = span.text();
        int at = text.indexOf(proposal.replaced());
        boolean plain = proposal.proposed().indexOf('\n') < 0
                && !proposal.proposed().isEmpty()
                && !proposal.replaced().isEmpty();
        if (at < 0 || !plain || text.indexOf(proposal.replaced(), at + 1) >= 0) {
            return List.of();
        }
        int start = span.start() + text.codePointCount(0, at);
        int end = start
                + proposal.replaced().codePointCount(0, proposal.replaced().length());
        boolean quoted = Quoting.isQuoted(text.strip());
        boolean fits = quoted
                ? proposal.proposed().indexOf(text.strip().charAt(0)) < 0
                        && proposal.proposed().indexOf('\\') < 0
                : Quoting.inBrackets(proposal.proposed()).equals(proposal.proposed());
        return fits ? List.of(new Edit(span.source().span(start, end), proposal.proposed(), false)) : List.of();
    }

    /** Returns this finding with what mends it. */
    public Finding mendedBy(List<Edit> mending) {
        return new Finding(span, message, related, mending, steps);
    }

    /** Returns this finding with the one edit that mends it. */
    public Finding mendedBy(Edit edit) {
        return mendedBy(List.of(edit));
    }
}
