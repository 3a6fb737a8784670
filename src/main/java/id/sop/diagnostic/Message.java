package id.sop.diagnostic;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * One sentence about a defect, with what it names.
 *
 * <p>Each sentence is a record of its own: its components are the arguments, in the order in which programs are told them, and
 * the handbook's words call them by the names of the components. Their values are printed as they are, except that a step is
 * called as its sheet numbers it: it is a whole number named {@code step} or as another of {@link MessageType#STEPS}, or
 * {@link OfSteps}.
 */
public interface Message {
    /** Where the handbook has the words of a sentence. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Words {
        /** Returns the code of the defect, such as "MB015", with the variant after a dot where a code has several sentences. */
        String value();
    }

    /** What a message says of several steps, each called as its sheet numbers it. */
    interface OfSteps {
        /**
         * Returns the words.
         *
         * @param names of all steps, from the first on; none where their numbers are their names
         */
        String print(List<String> names);
    }

    /**
     * A message that proposes other words for some of those at its place. Only the author knows whether he meant them, so that they are
     * offered and never written without being asked for.
     */
    interface Proposal extends Message {
        /** Returns the words that are to be replaced, as they stand in the file. */
        String replaced();

        /** Returns the words that are proposed for them. */
        String proposed();
    }

    /** A message that a mapping lacks keys, or what is to stand behind them: the one at its place, or that in which its place is. */
    interface Lacking extends Message {
        /** Returns the keys, in the order in which they are told. */
        KeyNames keys();
    }

    /** A message that one cause may earn at several places: fourteen steps without kelengkapan are one column that is missing. */
    interface Repeatable extends Message {
        /** Returns the steps or the lines of which the message is true. */
        Places places();

        /** Returns the same message about other places. */
        Message at(Places places);
    }
}
