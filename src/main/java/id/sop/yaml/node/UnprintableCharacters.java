package id.sop.yaml.node;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.source.CodePoints;
import id.sop.source.Span;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Characters that the fonts of a sheet do not have: printed, they would vanish or become something else (YM012). */
public final class UnprintableCharacters {
    /** Of one text; whoever reads so many knows that it is in another script. */
    private static final int MOST_STRANGE = 50;

    private UnprintableCharacters() {}

    @Message.Words("YM012")
    private record UnprintableCharacter(String character, String codePoint) implements Message {}

    /**
     * Returns a fault for each character of a text that the sheet cannot show, the first {@value #MOST_STRANGE} of them.
     *
     * @param span where the text was written
     */
    public static List<Finding> faults(String text, Span span, IntPredicate printable) {
        Set<Integer> strange = new LinkedHashSet<>();
        int before = -1;
        for (int i = 0; i < text.length() && strange.size() < MOST_STRANGE; ) {
            int character = text.codePointAt(i);
            if (!printable.test(character) && !isOfOneBefore(character, before, printable)) {
                strange.add(character);
            }
            before = character;
            i += Character.charCount(character);
        }
        if (strange.isEmpty()) {
            return List.of();
        }
        Map<Integer, Span> places = places(strange, span);
        return strange.stream()
                .map(character -> Finding.at(
                        places.getOrDefault(character, span),
                        new UnprintableCharacter(Character.toString(character), CodePoints.name(character))))
                .toList();
    }

    /** Returns what the sheet can show of a text; nothing of a text in another script. */
    public static String without(String text, IntPredicate printable) {
        return text.codePoints()
                .filter(printable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** Tells whether a character only changes the look of the one before it, as the colour of a smiley does: a person sees one. */
    private static boolean isOfOneBefore(int character, int before, IntPredicate printable) {
        return before >= 0
                && !printable.test(before)
                && switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.MODIFIER_SYMBOL -> true;
                    default -> false;
                };
    }

    /** Returns where each character first stands, in one pass; one that came with the value of a placeholder stands nowhere. */
    private static Map<Integer, Span> places(Set<Integer> characters, Span span) {
        Map<Integer, Span> places = new HashMap<>();
        for (int offset = span.start(); offset < span.end() && places.size() < characters.size(); offset++) {
            int character = span.source().characterAt(offset);
            if (characters.contains(character)) {
                places.putIfAbsent(character, span.source().span(offset, offset + 1));
            }
        }
        return places;
    }
}
