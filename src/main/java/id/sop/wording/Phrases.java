package id.sop.wording;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the program says besides findings, in one language. */
public final class Phrases {
    /** Where the words stand, in the manner of {@link ResourceBundle}. */
    public static final String RESOURCE = "id.sop.wording.phrases";

    private final Language language;
    private final ResourceBundle bundle;

    /** Opens the phrases of a language. */
    public Phrases(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                RESOURCE,
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Returns the language. */
    public Language language() {
        return language;
    }

    /** Returns all words by their keys, among them those of help texts. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * Returns a phrase with its arguments in place; they are printed without grouping digits, and on one line: a file's name
     * cannot make a line of its own, nor speak to the terminal.
     *
     * @param arguments as many as the phrase has parameters, in their order
     * @throws IllegalArgumentException when there are more or fewer
     */
    public String get(Worded phrase, Object... arguments) {
        List<String> parameters = phrase.parameters();
        if (arguments.length != parameters.size()) {
            throw new IllegalArgumentException(phrase + " takes " + parameters + ", not " + arguments.length);
        }
        return new Sentence(bundle.getString(phrase.key()))
                .with(name -> Printable.line(String.valueOf(arguments[parameters.indexOf(name)])));
    }
}
