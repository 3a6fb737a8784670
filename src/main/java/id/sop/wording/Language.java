package id.sop.wording;

import java.util.Locale;
import java.util.Optional;

/** A language in which the tool speaks. */
public enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns the ISO 639-1 code. */
    public String code() {
        return code;
    }

    /** Returns the language of an ISO 639-1 code in any case, or nothing when the tool does not speak it. */
    public static Optional<Language> of(String code) {
        String wanted = code.strip().toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (language.code.equals(wanted)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
