package id.sop.importing.recognition;

import id.sop.importing.draft.Found;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import id.sop.importing.page.Symbol;
import java.util.List;
import java.util.Optional;

/**
 * A symbol of a procedure with its place in the table.
 *
 * @param page the index of its page
 * @param row the index of its step; {@link #NO_ROW} when it stands in none
 * @param actors the indices of the actors in whose columns it stands, from left to right; several for a box across columns
 * @param between whether it stands between two columns, so that its actor is uncertain
 */
record Node(int page, Symbol symbol, int row, List<Integer> actors, boolean between) {
    static final int NO_ROW = -1;

    /** What a pentagon says has no more characters. */
    private static final int LONGEST_LETTER = 2;

    Node {
        actors = List.copyOf(actors);
    }

    Shape shape() {
        return symbol.shape();
    }

    Place place() {
        return symbol.place();
    }

    /** Returns what stands in a rhombus. */
    Optional<Found<String>> question() {
        String text = symbol.text().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Found<>(text, place()));
    }

    boolean inRow() {
        return row != NO_ROW && !actors.isEmpty();
    }

    /** Tells whether no more than a letter or a number is written in it. */
    boolean isLettered() {
        String text = symbol.text().strip();
        return !text.isEmpty()
                && text.length() <= LONGEST_LETTER
                && text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** Returns the node, a box with a letter outside the rows as the pentagon that a program made a box of. */
    Node likely() {
        return shape() == Shape.BOX && row == NO_ROW && isLettered() ? asPentagon() : this;
    }

    Node asPentagon() {
        return new Node(
                page, new Symbol(place(), Shape.PENTAGON, symbol.text(), symbol.dashed()), row, actors, between);
    }

    boolean isAcross() {
        return actors.size() > 1;
    }

    boolean sharesColumn(Node other) {
        return actors.stream().anyMatch(other.actors()::contains);
    }
}
