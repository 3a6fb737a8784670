package id.sop.rule.identity;

import id.sop.language.PlainWords;
import id.sop.model.Text;
import java.util.Optional;

/**
 * An NRP by its digits. The police have eight; those of the army, the navy and the air force differ, and may have letters
 * behind a stroke ("12345/P").
 *
 * @param digits how many there are
 */
record ServiceNumber(int digits) {
    private static final int POLICE = 8;
    private static final int FEWEST = 5;
    private static final int MOST = 14;

    /** Reads what was written, if it says anything and waits for no placeholder. */
    static Optional<ServiceNumber> of(Text text) {
        return text.open() || PlainWords.isEmpty(text.value())
                ? Optional.empty()
                : Optional.of(new ServiceNumber(
                        (int) text.value().chars().filter(Character::isDigit).count()));
    }

    /** Tells whether it is as long as those of the police. */
    boolean isOfPolice() {
        return digits == POLICE;
    }

    /** Tells whether some service has numbers as long as this. */
    boolean isPossible() {
        return FEWEST <= digits && digits <= MOST;
    }

    boolean isEmployeeNumber() {
        return digits == EmployeeNumber.LENGTH;
    }

    /** Tells whether a number that was written as a NIP is rather an NRP than a NIP with digits too few. */
    static boolean isMeant(EmployeeNumber number) {
        int length = number.digits().length();
        return new ServiceNumber(length).isPossible() && length != EmployeeNumber.OLD_LENGTH;
    }
}
