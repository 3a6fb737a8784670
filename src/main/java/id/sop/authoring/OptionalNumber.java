package id.sop.authoring;

/** A whole number that a text may be, from 1, also with the sign that stands behind it in a list (1. or 1)); 0 when it is none. */
record OptionalNumber(int value) {
    private static final int MOST_DIGITS = 4;

    static OptionalNumber of(String text) {
        boolean marked = text.endsWith(".") || text.endsWith(")");
        String digits = marked ? text.substring(0, text.length() - 1) : text;
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return new OptionalNumber(number ? Integer.parseInt(digits) : 0);
    }

    boolean isNumber() {
        return value > 0;
    }

    boolean isWithin(int most) {
        return value > 0 && value <= most;
    }
}
