package id.sop.drawing;

import id.sop.geometry.Box;

/**
 * A symbol in a cell.
 *
 * @param shape one of the five symbols of PermenPAN-RB 35/2012, less the arrow
 * @param box where it stands
 * @param cell id of the table cell that holds it; of one that goes across several, the leftmost
 * @param number which of the symbols in its cell it is, from 1, from top to bottom
 * @param dashed whether its outline is dashed, because its step is optional
 * @param text what stands inside, empty for none
 * @param description what a screen reader says, in Indonesian
 */
public record Symbol(Shape shape, Box box, String cell, int number, boolean dashed, String text, String description) {
    /** Returns what tells it from all others of the sheet. */
    public String id() {
        return number == 1 ? cell : cell + "/" + number;
    }

    /** The outlines that occur. */
    public enum Shape {
        /** Kapsul: the first and the last activity. */
        CAPSULE,
        /** Kotak: an activity. */
        RECTANGLE,
        /** Belah ketupat: a decision. */
        RHOMBUS,
        /** Segilima: the flow goes on at a lower place, on another page. */
        PENTAGON_DOWN,
        /** Segilima: the flow goes back to a higher place, on another page. */
        PENTAGON_UP
    }
}
