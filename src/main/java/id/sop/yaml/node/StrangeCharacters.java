package id.sop.yaml.node;

import id.sop.diagnostic.Message;
import id.sop.source.CodePoints;
import java.util.Optional;

/** Characters that have no business in a text (YM008). */
public final class StrangeCharacters {
    private static final int NEXT_LINE = 0x85;
    private static final int SOFT_HYPHEN = 0xAD;

    private StrangeCharacters() {}

    /** Cannot be typeset, and XML forbids most of them. */
    @Message.Words("YM008.kendali")
    private record Control(String codePoint) implements Message {}

    /** What is read aloud differs from what is seen. */
    @Message.Words("YM008.tak-tampak")
    public record Invisible(String codePoint) implements Message {}

    /** Returns what is to be said of a character (code point); nothing of an ordinary one. */
    public static Optional<Message> message(int character) {
        if (isControl(character)) {
            return Optional.of(new Control(CodePoints.name(character)));
        }
        return isInvisible(character) ? Optional.of(new Invisible(CodePoints.name(character))) : Optional.empty();
    }

    /** Tells whether something is to be said of a character (code point). */
    public static boolean isStrange(int character) {
        return isControl(character) || isInvisible(character);
    }

    /** Tells whether a character (code point) cannot be printed. */
    static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> !isLayout(character);
            case Character.FORMAT -> false;
            case Character.SURROGATE -> true;
            default -> isNoncharacter(character);
        };
    }

    /** Tells whether a character (code point) shows nothing, so that a text may be printed without it. */
    static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT && character != SOFT_HYPHEN;
    }

    /** Returns what is seen of a key: nobody writes another one by what he does not see, such as where a word may be broken. */
    public static String seen(String key) {
        return key.codePoints().noneMatch(character -> Character.getType(character) == Character.FORMAT)
                ? key
                : key.codePoints()
                        .filter(character -> Character.getType(character) != Character.FORMAT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Returns a text without what nobody can see: the reader of the file has reported it, and the sheet cannot print it. */
    public static String visible(String text) {
        return text.codePoints()
                .filter(character -> !isInvisible(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\r' || character == '\t' || character == NEXT_LINE;
    }

    /** Code points that Unicode will never give to a character (chapter 23.7 of the standard). */
    private static boolean isNoncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (0xFDD0 <= character && character <= 0xFDEF);
    }
}
