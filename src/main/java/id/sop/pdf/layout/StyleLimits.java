package id.sop.pdf.layout;

import id.sop.pdf.fault.LayoutFault;
import java.util.Optional;

/**
 * How much a style may hold. The layout engine holds every rule against every element, and follows the parts of a selector by
 * recursion.
 */
final class StyleLimits {
    /** The style of a sheet has about sixty. */
    private static final int MOST_RULES = 2_000;

    /** In characters. */
    private static final int LONGEST_SELECTOR = 1_000;

    private StyleLimits() {}

    /** Returns what a style has too much of, at a line of the style from 1; the style is read once. */
    static Optional<LayoutFault> exceeded(String style, String file) {
        int rules = 0;
        int line = 1;
        int selector = 0;
        for (int i = 0; i < style.length(); i++) {
            char character = style.charAt(i);
            line += character == '\n' ? 1 : 0;
            selector++;
            if (character == '{') {
                rules++;
                if (selector > LONGEST_SELECTOR || rules > MOST_RULES) {
                    String most = rules > MOST_RULES ? String.valueOf(MOST_RULES) : String.valueOf(LONGEST_SELECTOR);
                    LayoutFault.Kind kind =
                            rules > MOST_RULES ? LayoutFault.Kind.TOO_MANY_RULES : LayoutFault.Kind.LONG_SELECTOR;
                    return Optional.of(new LayoutFault(kind, most, file, line));
                }
            }
            boolean comment = character == '*' && i + 1 < style.length() && style.charAt(i + 1) == '/';
            if (comment || ",{};".indexOf(character) >= 0) {
                selector = 0;
            }
        }
        return Optional.empty();
    }
}
