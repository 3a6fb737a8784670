package id.sop.importing.draft;

import java.util.List;

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

    /**
     * On through others in the same row, where the work is handed to several at once.
     *
     * @param keys of performers of the step, in the order in which they act
     * @param targets where the flow goes then
     */
    record Through(List<String> keys, List<DraftTarget> targets) implements DraftTarget {
        /** Copies the lists. */
        public Through {
            keys = List.copyOf(keys);
            targets = List.copyOf(targets);
        }
    }

    /**
     * To a row that is entered at one of those who act there, not at the first.
     *
     * @param row where the flow goes
     * @param actor his key
     */
    record At(DraftTarget row, String actor) implements DraftTarget {}

    /** Returns the row, or the end, to which it leads. */
    default DraftTarget where() {
        return this instanceof At entry ? entry.row() : this;
    }
}
