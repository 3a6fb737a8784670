package id.sop.time;

import java.util.List;

/** The signs and words between the two ends of a range. */
final class RangeSign {
    private static final String DASHES = "-‐‑‒–—―−";

    /** None is hidden by a shorter one before it. */
    private static final List<String> WORDS =
            List.of("s/d.", "s/d", "s.d.", "s.d", "sd.", "sd", "sampai dengan", "sampai dgn", "sampai", "hingga");

    /** Between two times of which either may come first. */
    private static final String OR = "atau";

    private RangeSign() {}

    /** Moves over the sign at the cursor; does not move when there is none. */
    static boolean take(Cursor cursor) {
        return takeDash(cursor) || cursor.take('~') || cursor.takeAny(WORDS).isPresent();
    }

    /** Moves over "atau" at the cursor, which joins two times in any order. */
    static boolean takeOr(Cursor cursor) {
        return cursor.takeWord(OR);
    }

    static boolean takeDash(Cursor cursor) {
        return !cursor.atEnd() && DASHES.indexOf(cursor.peek(0)) >= 0 && cursor.take(cursor.peek(0));
    }

    static boolean isAt(Cursor cursor) {
        int start = cursor.position();
        boolean found = take(cursor) || takeOr(cursor);
        cursor.moveTo(start);
        return found;
    }
}
