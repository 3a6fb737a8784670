package id.sop.rule.identity;

import id.sop.language.PlainWords;
import id.sop.model.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A NIP by its digits: 8 of the day of birth, 6 of the month of appointment, 1 of the sex, 3 of a serial number (Perka BKN
 * 22/2007). Spaces may stand anywhere.
 *
 * <p>The number of a PPPK has as many digits, of which the two behind the year of appointment are no month. There were none
 * before {@value #FIRST_CONTRACTS}.
 *
 * @param digits what was written, without spaces
 */
record EmployeeNumber(String digits) {
    static final int LENGTH = 18;

    /** Until the regulation was carried out. */
    static final int OLD_LENGTH = 9;

    private static final int FIRST_CONTRACTS = 2019;
    private static final int OLDEST_BIRTH = 1900;

    /** Reads what was written, if it says anything and waits for no placeholder. */
    static Optional<EmployeeNumber> of(Text text) {
        return text.open() || PlainWords.isEmpty(text.value())
                ? Optional.empty()
                : Optional.of(new EmployeeNumber(text.value().replaceAll("[\\s\u00A0]", "")));
    }

    /** Returns the first character that is no digit. */
    Optional<String> stranger() {
        return digits.codePoints()
                .filter(character -> character < '0' || character > '9')
                .mapToObj(Character::toString)
                .findFirst();
    }

    boolean isWhole() {
        return digits.length() == LENGTH && stranger().isEmpty();
    }

    String birthDigits() {
        return digits.substring(0, 8);
    }

    /** Returns the day of birth, or nothing when there was no such day. */
    Optional<LocalDate> birth() {
        try {
            LocalDate day = LocalDate.of(number(0, 4), number(4, 6), number(6, 8));
            return day.getYear() < OLDEST_BIRTH ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    String appointmentDigits() {
        return digits.substring(8, 14);
    }

    int appointmentYear() {
        return number(8, 12);
    }

    /** Tells whether the digits where the month of appointment stands are a month, or may be something else. */
    boolean hasPossibleMonth() {
        int month = number(12, 14);
        return (1 <= month && month <= 12) || appointmentYear() >= FIRST_CONTRACTS;
    }

    char sex() {
        return digits.charAt(14);
    }

    boolean hasPossibleSex() {
        return sex() == '1' || sex() == '2';
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
