package id.sop.time;

import java.math.BigDecimal;

/** What stands in the place of a number. */
sealed interface Numeral {
    record Amount(BigDecimal value, Span span) implements Numeral {}

    record Flawed(Fault fault) implements Numeral {
        Flawed(Reading.Reason reason, int from, int to) {
            this(new Fault(reason, new Span(from, to)));
        }
    }
}
