package id.sop.cli.terminal;

import id.sop.diagnostic.Language;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says besides findings, in one language. */
public final class Phrases {
    private final Language language;
    private final ResourceBundle bundle;

    public Phrases(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "id.sop.cli.phrases",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Language language() {
        return language;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Returns a phrase with its arguments in place; they are printed as they are, without grouping digits. */
    public String get(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }
}
