package id.sop.time;

import java.util.List;
import java.util.Optional;

/** What a word before a value makes of it; it changes neither the value nor its place in a sum. */
public enum Qualifier {
    NONE(""),
    ABOUT("±"),
    AT_MOST("paling lama"),
    AT_LEAST("paling singkat");

    private final String word;

    Qualifier(String word) {
        this.word = word;
    }

    /** Returns the Indonesian word or sign that is printed before a value; empty for {@link #NONE}. */
    public String word() {
        return word;
    }

    /** Reads a qualifier when one stands at the cursor, and otherwise leaves the cursor where it is. */
    static Optional<Qualifier> take(Cursor cursor) {
        for (Qualifier qualifier : values()) {
            if (cursor.takeAny(qualifier.spellings()).isPresent()) {
                return Optional.of(qualifier);
            }
        }
        return Optional.empty();
    }

    /** Returns what sheets write, none hidden by a shorter one before it. */
    private List<String> spellings() {
        return switch (this) {
            case NONE -> List.of();
            case ABOUT -> List.of("±", "+/-", "+-", "~", "kurang lebih", "kira-kira", "sekitar");
            case AT_MOST ->
                List.of(
                        "paling lama",
                        "paling lambat",
                        "paling banyak",
                        "selambat-lambatnya",
                        "selama-lamanya",
                        "maksimal",
                        "maksimum",
                        "maks.",
                        "maks",
                        "max.",
                        "max");
            case AT_LEAST ->
                List.of(
                        "paling singkat",
                        "paling cepat",
                        "paling sedikit",
                        "sekurang-kurangnya",
                        "minimal",
                        "minimum",
                        "min.",
                        "min");
        };
    }
}
