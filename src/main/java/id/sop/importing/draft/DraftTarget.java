package id.sop.importing.draft;

/** Where the flow goes. */
public sealed interface DraftTarget {
    /** To the row below; behind the last row, to the end. */
    record Next() implements DraftTarget {}

    /** To the end of the procedure. */
    record End() implements DraftTarget {}

    /**
     * To another row.
     *
     * @param index of the step, from 0, counted through all parts
     */
    record Step(int index) implements DraftTarget {}
}
