package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A NIP of the right length, a part of which cannot be. */
public final class ImpossibleEmployeeNumber implements Rule {
    /** In years; nobody was ever appointed younger. */
    private static final int LEAST_AGE = 17;

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.identity().approval().employeeNumber().stream()
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
            findings.add(
                    Finding.at(text.span(), text.value(), number.birthDigits()).as("lahir"));
        } else if (number.appointmentYear() - number.birth().get().getYear() < LEAST_AGE) {
            findings.add(Finding.at(
                            text.span(),
                            text.value(),
                            number.appointmentYear(),
                            number.birth().get().getYear())
                    .as("usia"));
        }
        if (!number.hasPossibleMonth()) {
            findings.add(Finding.at(text.span(), text.value(), number.appointmentDigits())
                    .as("pengangkatan"));
        }
        if (!number.hasPossibleSex()) {
            findings.add(Finding.at(text.span(), text.value(), number.sex()).as("kelamin"));
        }
        return findings;
    }
}
