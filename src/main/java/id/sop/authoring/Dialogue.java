package id.sop.authoring;

import java.util.Optional;

/** Somebody who is asked. */
public interface Dialogue {
    /** Says something on a line of its own. */
    void say(String line);

    /**
     * Asks for a line.
     *
     * @param prompt what stands before it
     * @return the line as it was typed, without its end; nothing when no more answers come
     */
    Optional<String> ask(String prompt);

    /**
     * Asks for a line of a list. Blank lines within a text that was pasted are none.
     *
     * @see #ask
     */
    Optional<String> askItem(String prompt);
}
