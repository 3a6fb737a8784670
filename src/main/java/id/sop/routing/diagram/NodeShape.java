package id.sop.routing.diagram;

/** The shape of a node inside its box; it decides where a line may meet it. */
public enum NodeShape {
    /** A rectangle: a line may meet any side anywhere except within 3 pt of a corner. */
    RECTANGLE,
    /** A rectangle with half-round left and right ends: left and right only in the middle, top and bottom on the flat. */
    CAPSULE,
    /** A rhombus: a line may meet only its four corners, the middles of the sides of its box. */
    RHOMBUS,
    /**
     * A pentagon that points down: lines meet it in the middle of the upper side, or leave by its tip. Where another line has
     * the upper side, a branch of a line with many meets it in the middle of its left or right, which is flat there.
     */
    PENTAGON_DOWN,
    /** A pentagon that points up: lines meet it in the middle of the lower side, or leave by its tip. */
    PENTAGON_UP;

    /** Tells whether lines meet it in the middle of one side, as a rule, and leave by its tip only. */
    public boolean isPentagon() {
        return this == PENTAGON_DOWN || this == PENTAGON_UP;
    }
}
