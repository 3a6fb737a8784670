package id.sop.routing.lattice;

/** How far lines keep from what they must not touch, measured from the middle of their strokes; in points. */
public final class Spacing {
    /** To a symbol that is not the line's end: 3 pt of white, and half of both strokes of 0.8 pt. */
    public static final double SYMBOL = 3.8;

    /** To the middle of a rule beside the line: 1.5 pt of white, half a stroke of 0.8 pt, half a rule of 0.6. */
    public static final double RULE = 2.2;

    /** Between two lines side by side. */
    public static final double TRACK = 2.5;

    /** Length of the last piece of a line, so that its head fits. */
    public static final double HEAD = 6;

    /** Length and width of an arrowhead as it is painted. */
    public static final double HEAD_LENGTH = 5.5;

    public static final double HEAD_WIDTH = 4;

    /** How far a line in the middle of lanes or rows may stand off that middle. */
    public static final double MIDDLE_BAND = 8;

    /** To the corner of the side that the line meets. */
    static final double CORNER = 3;

    private Spacing() {}
}
