package id.sop.model;

import java.util.List;
import java.util.Optional;

/** Where the flow goes after a step, as written. */
public sealed interface Target {
    /** The step below; the end, behind the last step. */
    record Next() implements Target {}

    /** The end of the procedure. */
    record End() implements Target {}

    /** The step with this number or id. */
    record Reference(Text step) implements Target {}

    /**
     * Others of the same step first, in the same row, while the work is handed to others at once.
     *
     * @param through keys of those who act, in their order
     * @param then where the flow goes behind them
     */
    record Through(List<Text> through, Target then) implements Target {
        /** Copies the list. */
        public Through {
            through = List.copyOf(through);
        }
    }

    /**
     * A step that is entered at one of those who perform it, not at the one who acts first.
     *
     * @param step where the flow goes
     * @param actor his key
     */
    record At(Target step, Text actor) implements Target {}

    /** Returns what a text says: the step below, the end, or the step of that number or id. */
    static Target written(Text text) {
        return switch (text.value()) {
            case Keys.NEXT -> new Next();
            case Keys.END -> new End();
            default -> new Reference(text);
        };
    }

    /** Returns where the flow leaves the step for. */
    default Target last() {
        if (this instanceof Through others) {
            return others.then().last();
        }
        return this instanceof At entry ? entry.step() : this;
    }

    /** Returns the key of the one at whom the flow enters the step for which it leaves, where the author says so. */
    default Optional<Text> entry() {
        if (this instanceof Through others) {
            return others.then().entry();
        }
        return this instanceof At entry ? Optional.of(entry.actor()) : Optional.empty();
    }

    /**
     * Somebody of the same step who has decided before, in the same row.
     *
     * @param actor his key
     */
    record Again(Text actor) implements Target {}
}
