package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A NIP of the right length, a part of which cannot be. */
public final class ImpossibleEmployeeNumber implements Rule {
    @Message.Words("ID011.lahir")
    record NoBirthday(String number, String digits) implements Message {}

    @Message.Words("ID011.usia")
    record AppointedTooYoung(String number, int appointed, int born) implements Message {}

    @Message.Words("ID011.pengangkatan")
    record NoMonthOfAppointment(String number, String digits) implements Message {}

    @Message.Words("ID011.kelamin")
    record NoSex(String number, char digit) implements Message {}

    /** In years; nobody was ever appointed younger. */
    private static final int LEAST_AGE = 17;

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.identity()
                .officials()
                .flatMap(official -> official.employeeNumber().stream())
                .flatMap(text ->
                        EmployeeNumber.of(text)
                                .filter(EmployeeNumber::isWhole)
                                .map(number -> findings(text, number))
                                .stream()
                                .flatMap(List::stream));
    }

    private static List<Finding> findings(Text text, EmployeeNumber number) {
        List<Finding> findings = new ArrayList<>();
        if (number.birth().isEmpty()) {
            findings.add(Finding.at(text.span(), new NoBirthday(text.value(), number.birthDigits())));
        } else if (number.appointmentYear() - number.birth().get().getYear() < LEAST_AGE) {
            findings.add(Finding.at(
                    text.span(),
                    new AppointedTooYoung(
                            text.value(),
                            number.appointmentYear(),
                            number.birth().get().getYear())));
        }
        if (!number.hasPossibleMonth()) {
            findings.add(Finding.at(text.span(), new NoMonthOfAppointment(text.value(), number.appointmentDigits())));
        }
        if (!number.hasPossibleSex()) {
            findings.add(Finding.at(text.span(), new NoSex(text.value(), number.sex())));
        }
        return findings;
    }
}
