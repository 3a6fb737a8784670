package id.sop.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.io.StringWriter;
import java.io.Writer;

/**
 * What one run of a template may cost: so many instructions, and so many characters of output. Both are counted, so that the
 * same template ends at the same place everywhere.
 */
final class WorkBudget implements TemplateProcessingTracer {
    /** About 50 times what a sheet of 500 steps and 12 actors takes. */
    private static final int MOST_INSTRUCTIONS = 2_000_000;

    /** About 4 times the largest sheet. */
    private static final int MOST_CHARACTERS = 8_000_000;

    private final StringBuffer output;
    private final StringWriter text = new StringWriter();
    private final int sought;
    private int instructions;
    private TracedElement last;
    private TracedElement writer;
    private int start;

    WorkBudget() {
        this(-1);
    }

    /**
     * Prepares a run in which it is noted what writes a character of the output.
     *
     * @param sought the index of the character; less than 0 for none
     */
    WorkBudget(int sought) {
        this.output = text.getBuffer();
        this.sought = sought;
    }

    /** Ends a run that takes too much. It is an error, so that no {@code #attempt} of a template can catch it. */
    static final class Exhausted extends Error {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("too much effort", null, false, false);
        }
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        last = element;
        if (output.length() <= sought) {
            writer = element;
            start = output.length();
        }
        if (++instructions > MOST_INSTRUCTIONS
                || output.length() > MOST_CHARACTERS
                || Thread.currentThread().isInterrupted()) {
            throw new Exhausted();
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        // Only what is begun is counted.
    }

    /** Returns the instruction that was begun last; null before the first. */
    TracedElement last() {
        return last;
    }

    /** Returns the instruction that wrote the character that was sought; null when there is none. */
    TracedElement origin() {
        return writer;
    }

    /** Returns the index of the first character that {@link #origin} wrote. */
    int start() {
        return start;
    }

    /** Returns where the template writes. */
    Writer writer() {
        return text;
    }

    /** Returns what has been written. */
    String text() {
        return text.toString();
    }
}
