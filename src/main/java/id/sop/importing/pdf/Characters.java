package id.sop.importing.pdf;

import java.text.Normalizer;

/** What letters mean that fonts name in their own way. */
final class Characters {
    private static final char SOFT_HYPHEN = '\u00AD';

    private Characters() {}

    /** Returns a text without ligatures, signs of symbol fonts and what cannot be printed. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(character -> append(plain, character));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int character) {
        if (character == SOFT_HYPHEN) {
            plain.append('-');
        } else if (character >= 0xFB00 && character <= 0xFB06) {
            plain.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
        } else if (character >= 0xF020 && character <= 0xF0FF) {
            plain.append(symbol(character));
        } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            plain.append(' ');
        } else if (!Character.isISOControl(character) && Character.getType(character) != Character.FORMAT) {
            plain.appendCodePoint(character);
        }
    }

    /** What Symbol and Wingdings have at some places, as Word and Excel use it. */
    private static char symbol(int character) {
        return switch (character) {
            case 0xF0B7, 0xF06C, 0xF09F -> '•';
            case 0xF0A7, 0xF06E -> '▪';
            case 0xF0D8 -> '➢';
            case 0xF0FC -> '✓';
            case 0xF0E0 -> '→';
            default -> character < 0xF07F ? (char) (character - 0xF000) : '•';
        };
    }
}
