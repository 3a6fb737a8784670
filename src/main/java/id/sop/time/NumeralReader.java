package id.sop.time;

import id.sop.time.Reading.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a number: figures, words, the one with the other in parentheses, or the "se" of "sejam". */
final class NumeralReader {
    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "⅛", new BigDecimal("0.125"),
            "1/8", new BigDecimal("0.125"),
            "1/5", new BigDecimal("0.2"),
            "½", new BigDecimal("0.5"),
            "¼", new BigDecimal("0.25"),
            "¾", new BigDecimal("0.75"),
            "1/2", new BigDecimal("0.5"),
            "1/4", new BigDecimal("0.25"),
            "3/4", new BigDecimal("0.75"));

    /** No finite decimals. */
    private static final List<String> ENDLESS =
            List.of("sepertiga", "satu pertiga", "dua pertiga", "duapertiga", "seperenam");

    private final Cursor cursor;
    private final NumberWords words;
    private final List<Oddity> oddities;

    NumeralReader(Cursor cursor, List<Oddity> oddities) {
        this.cursor = cursor;
        this.words = new NumberWords(cursor);
        this.oddities = oddities;
    }

    /** Reads the number at the cursor, with spaces behind it; empty, without moving, when none begins here. */
    Optional<Numeral> read() {
        int from = cursor.position();
        if (UnitReader.isOneUnit(cursor.word())) {
            cursor.moveTo(from + UnitReader.ONE.length());
            return Optional.of(amount(BigDecimal.ONE, from));
        }
        Optional<Numeral> figure = readFigure();
        if (figure.isPresent()) {
            return figure.map(numeral -> checked(numeral, false));
        }
        return readWords().map(numeral -> checked(numeral, true));
    }

    private Optional<Numeral> readWords() {
        int from = cursor.position();
        if (cursor.takeAny(ENDLESS).isPresent()) {
            return Optional.of(new Numeral.Flawed(Reason.UNKNOWN_NUMBER, from, cursor.position()));
        }
        return words.read().map(value -> amount(value, from));
    }

    /** Holds a number against its repetition in parentheses, when there is one; spaces behind the number are passed. */
    private Numeral checked(Numeral first, boolean figureInside) {
        if (!(first instanceof Numeral.Amount amount)) {
            return first;
        }
        int from = amount.range().from();
        cursor.skipSpaces();
        int open = cursor.position();
        if (!cursor.take('(')) {
            return first;
        }
        cursor.skipSpaces();
        Optional<Numeral> second = figureInside ? readFigure() : readWords();
        cursor.skipSpaces();
        if (second.isPresent() && second.get() instanceof Numeral.Amount repeated && cursor.take(')')) {
            return amount.value().compareTo(repeated.value()) == 0
                    ? amount(amount.value(), from)
                    : new Numeral.Flawed(Reason.NUMBER_MISMATCH, from, cursor.position());
        }
        return new Numeral.Flawed(Reason.UNKNOWN_NUMBER, open, closingOf(open));
    }

    /** Returns the offset after the next closing parenthesis, or the end of the text. */
    private int closingOf(int open) {
        cursor.moveTo(open);
        int end = cursor.trimmedEnd();
        int closing = cursor.textBetween(open, end).indexOf(')');
        return closing < 0 ? end : open + closing + 1;
    }

    private Optional<Numeral> readFigure() {
        int from = cursor.position();
        Optional<BigDecimal> fraction = readFraction();
        if (fraction.isPresent()) {
            return fraction.map(value -> amount(value, from));
        }
        String whole = readDigits();
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        if (isSeparator(cursor.peek(0)) && isDigit(cursor.peek(1))) {
            return Optional.of(readDecimals(from, whole));
        }
        if (cursor.peek(0) == '/' && isDigit(cursor.peek(1))) {
            cursor.take('/');
            readDigits();
            return Optional.of(new Numeral.Flawed(Reason.UNKNOWN_NUMBER, from, cursor.position()));
        }
        if (whole.length() > WorkTime.MAX_INTEGER_DIGITS) {
            return Optional.of(new Numeral.Flawed(Reason.NUMBER_TOO_LONG, from, cursor.position()));
        }
        int wholeEnd = cursor.position();
        cursor.skipSpaces();
        Optional<BigDecimal> part = readFraction().or(words::readPart);
        if (part.isEmpty()) {
            cursor.moveTo(wholeEnd);
        }
        BigDecimal value = new BigDecimal(whole).add(part.orElse(BigDecimal.ZERO));
        return Optional.of(amount(value, from));
    }

    private Numeral readDecimals(int from, String whole) {
        char separator = cursor.peek(0);
        cursor.take(separator);
        String decimals = readDigits();
        boolean ambiguous = mayBeThousands(whole, separator, decimals);
        while (isSeparator(cursor.peek(0)) && isDigit(cursor.peek(1))) {
            cursor.take(cursor.peek(0));
            readDigits();
            ambiguous = true;
        }
        int to = cursor.position();
        if (separator == '.' && isOfClock(whole, decimals) && UnitReader.isHour(nextWord())) {
            return new Numeral.Flawed(Reason.UNKNOWN_NUMBER, from, to);
        }
        if (ambiguous) {
            return new Numeral.Flawed(Reason.AMBIGUOUS_NUMBER, from, to);
        }
        if (whole.length() > WorkTime.MAX_INTEGER_DIGITS || decimals.length() > WorkTime.MAX_DECIMALS) {
            return new Numeral.Flawed(Reason.NUMBER_TOO_LONG, from, to);
        }
        if (separator == '.') {
            oddities.add(new Oddity(cursor.textBetween(from, to), from, whole + "," + decimals));
        }
        return amount(new BigDecimal(whole + "." + decimals), from);
    }

    private String nextWord() {
        int end = cursor.position();
        cursor.skipSpaces();
        String word = cursor.word();
        cursor.moveTo(end);
        return word;
    }

    /** Tells whether hours and minutes are meant: 01.30 and 1.30, but not 1.5, 1.25 and 2.50. */
    private static boolean isOfClock(String whole, String decimals) {
        boolean minutes = decimals.length() == 2 && decimals.charAt(0) <= '4' && decimals.charAt(0) >= '0';
        return minutes
                && ((whole.length() == 2 && whole.startsWith("0"))
                        || (decimals.charAt(0) > '0' && decimals.endsWith("0")));
    }

    /**
     * Tells whether a separator may be one of thousands.
     *
     * <p>It may in 1.000, 1.125 and 1,000, but not in 1,125: the comma is that of decimals unless they end in a zero,
     * which nobody writes who means decimals.
     */
    private static boolean mayBeThousands(String whole, char separator, String decimals) {
        return decimals.length() == 3 && !whole.equals("0") && (separator == '.' || decimals.endsWith("0"));
    }

    /** Reads ½ or 1/2, unless the 2 is the beginning of a longer number. */
    private Optional<BigDecimal> readFraction() {
        int from = cursor.position();
        for (Map.Entry<String, BigDecimal> fraction : FRACTIONS.entrySet()) {
            String sign = fraction.getKey();
            if (cursor.startsWith(sign) && !(sign.length() > 1 && isDigit(cursor.peek(sign.length())))) {
                cursor.moveTo(from + sign.length());
                return Optional.of(fraction.getValue());
            }
        }
        return Optional.empty();
    }

    private String readDigits() {
        int from = cursor.position();
        while (isDigit(cursor.peek(0))) {
            cursor.take(cursor.peek(0));
        }
        return cursor.textBetween(from, cursor.position());
    }

    private Numeral amount(BigDecimal value, int from) {
        return new Numeral.Amount(value, new CharRange(from, cursor.position()));
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
