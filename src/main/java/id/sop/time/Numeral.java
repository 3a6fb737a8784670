package id.sop.time;

import java.math.BigDecimal;

/** What stands in the place of a number. */
sealed interface Numeral {
    record Amount(BigDecimal value, CharRange range) implements Numeral {}

    record Flawed(UnreadablePiece unreadable) implements Numeral {
        Flawed(Reading.Reason reason, int from, int to) {
            this(new UnreadablePiece(reason, new CharRange(from, to)));
        }
    }
}
