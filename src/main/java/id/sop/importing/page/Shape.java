package id.sop.importing.page;

/** What a symbol of a flow chart looks like (the five of PermenPAN-RB 35/2012 but for the arrow, and what cannot be told). */
public enum Shape {
    /** Rounded at its ends: where a procedure begins or ends. */
    CAPSULE,
    /** An upright rectangle: an act. */
    BOX,
    /** A rhombus: a decision. */
    RHOMBUS,
    /** Pointed on one side: the flow goes on on another page. */
    PENTAGON,
    /** A picture, or another figure, where a symbol would stand. */
    OTHER
}
