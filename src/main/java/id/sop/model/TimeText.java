package id.sop.model;

import id.sop.time.Reading;
import java.util.Optional;

/**
 * A working time as the author wrote it.
 *
 * @param text what was written
 * @param reading what was understood; meaningless while the text has an open placeholder
 * @param until the last step that it holds for, by number or id, where that is a later one than its own
 */
public record TimeText(Text text, Reading reading, Optional<Text> until) {
    /** Makes a time that holds for nothing else. */
    public TimeText(Text text, Reading reading) {
        this(text, reading, Optional.empty());
    }

    /** Returns what was understood, where it can be added up. */
    public Optional<Reading.Measured> measured() {
        return reading instanceof Reading.Measured measured ? Optional.of(measured) : Optional.empty();
    }
}
