package id.sop.authoring;

/** A whole number that a text may be, from 1; 0 when it is none. */
record OptionalNumber(int value) {
    private static final int MOST_DIGITS = 4;

    static OptionalNumber of(String text) {
        boolean number =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return new OptionalNumber(number ? Integer.parseInt(text) : 0);
    }

    boolean isNumber() {
        return value > 0;
    }

    boolean isWithin(int most) {
        return value > 0 && value <= most;
    }
}
