package id.sop.model;

/** Where the flow goes after a step, as written. */
public sealed interface Target {
    /** The step below; the end, behind the last step. */
    record Next() implements Target {}

    /** The end of the procedure. */
    record End() implements Target {}

    /** The step with this number or id. */
    record Reference(Text step) implements Target {}
}
