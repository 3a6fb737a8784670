package id.sop.routing.lattice;

/** How far lines keep from what they must not touch, measured from the middle of their strokes; in points. */
public final class Spacing {
    /** To a symbol that is not the line's end: 3 pt of white, and half of both strokes of 1 pt. */
    public static final double SYMBOL = 4;

    /** To the middle of a rule beside the line: 1.5 pt of white, half a stroke of 1 pt, half a rule of 0.45. */
    public static final double RULE = 2.25;

    /** Between the middles of two lines side by side, so that both can be told apart. */
    public static final double TRACK = 2.7;

    /** Length of the last piece of a line, so that its head fits. */
    public static final double HEAD = 6;

    /** Length and width of an arrowhead as it is painted. */
    public static final double HEAD_LENGTH = 5.5;

    public static final double HEAD_WIDTH = 4.4;

    /** How far a line in the middle of lanes or rows may stand off that middle. */
    public static final double MIDDLE_BAND = 8;

    /** To the corner of the side that the line meets. */
    static final double CORNER = 3;

    private Spacing() {}
}
