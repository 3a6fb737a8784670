package id.sop.yaml;

import java.util.Locale;
import java.util.Optional;

/** Characters that have no business in a text, by the variants of YM008. */
final class StrangeCharacters {
    /** Cannot be typeset, and XML forbids most of them. */
    static final String CONTROL = "kendali";

    /** What is read aloud differs from what is seen. */
    static final String INVISIBLE = "tak-tampak";

    private static final int NEXT_LINE = 0x85;
    private static final int SOFT_HYPHEN = 0xAD;

    private StrangeCharacters() {}

    /** Returns which kind of strange character a code point is; nothing for an ordinary one. */
    static Optional<String> variant(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> isLayout(character) ? Optional.empty() : Optional.of(CONTROL);
            case Character.FORMAT -> character == SOFT_HYPHEN ? Optional.empty() : Optional.of(INVISIBLE);
            case Character.SURROGATE -> Optional.of(CONTROL);
            default -> isNoncharacter(character) ? Optional.of(CONTROL) : Optional.empty();
        };
    }

    /** Tells whether a character shows nothing, so that a text may be printed without it. */
    static boolean isInvisible(int character) {
        return variant(character).filter(INVISIBLE::equals).isPresent();
    }

    /** Returns the name of a character, such as U+200B. */
    static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\r' || character == '\t' || character == NEXT_LINE;
    }

    /** Code points that Unicode will never give to a character (chapter 23.7 of the standard). */
    private static boolean isNoncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (0xFDD0 <= character && character <= 0xFDEF);
    }
}
