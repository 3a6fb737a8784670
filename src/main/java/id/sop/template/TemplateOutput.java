package id.sop.template;

import id.sop.source.Span;
import java.util.Optional;
import java.util.function.IntFunction;

/** What a template has written. */
public final class TemplateOutput {
    private final String xhtml;
    private final IntFunction<Optional<Span>> origins;

    TemplateOutput(String xhtml, IntFunction<Optional<Span>> origins) {
        this.xhtml = xhtml;
        this.origins = origins;
    }

    /** Returns the text, which need not be well-formed. */
    public String xhtml() {
        return xhtml;
    }

    /**
     * Returns the place in the template that wrote a character of the text: that character itself, or the expression whose
     * value holds it. The template is carried out once more to find it.
     *
     * @param index of the character; one that the text does not have has no origin
     */
    public Optional<Span> origin(int index) {
        return index < 0 || index >= xhtml.length() ? Optional.empty() : origins.apply(index);
    }
}
