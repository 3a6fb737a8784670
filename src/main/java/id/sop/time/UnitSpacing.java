package id.sop.time;

/** The spaces beside a figure that people leave out: "2jam", "1x24 jam". */
public final class UnitSpacing {
    private UnitSpacing() {}

    /** Returns a text with a space between every figure and the letter right behind it, and around an x between two figures. */
    public static String spaced(String text) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && isFigure(text.charAt(i - 1)) && Character.isLetter(text.charAt(i))) {
                spaced.append(' ');
            }
            spaced.append(text.charAt(i));
            if (isTimes(text, i)) {
                spaced.append(' ');
            }
        }
        return spaced.toString();
    }

    /** Tells whether a letter that is no sign between two figures stands right behind a figure: "2jam", and not "1x24 jam". */
    public static boolean isTight(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isFigure(text.charAt(i - 1)) && Character.isLetter(text.charAt(i)) && !isTimes(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTimes(String text, int at) {
        return "xX".indexOf(text.charAt(at)) >= 0
                && at > 0
                && at + 1 < text.length()
                && isFigure(text.charAt(at - 1))
                && isFigure(text.charAt(at + 1));
    }

    private static boolean isFigure(char character) {
        return Character.isDigit(character) || Character.getType(character) == Character.OTHER_NUMBER;
    }
}
