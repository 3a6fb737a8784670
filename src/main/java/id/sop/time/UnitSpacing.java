package id.sop.time;

/** The space between a figure and its unit, which people leave out: "2jam". */
public final class UnitSpacing {
    private UnitSpacing() {}

    /** Returns a text with a space between every figure and the letter right behind it. */
    public static String spaced(String text) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && isFigure(text.charAt(i - 1)) && Character.isLetter(text.charAt(i))) {
                spaced.append(' ');
            }
            spaced.append(text.charAt(i));
        }
        return spaced.toString();
    }

    private static boolean isFigure(char character) {
        return Character.isDigit(character) || Character.getType(character) == Character.OTHER_NUMBER;
    }
}
