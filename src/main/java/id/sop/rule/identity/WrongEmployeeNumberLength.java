package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** A NIP that does not consist of 18 digits. */
public final class WrongEmployeeNumberLength implements Rule {
    @Message.Words("ID010")
    record WrongLength(String number, int digits) implements Message {}

    @Message.Words("ID010.tanda")
    record NotADigit(String number, String character) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.identity().approval().employeeNumber().stream()
                .flatMap(text ->
                        EmployeeNumber.of(text)
                                .filter(number -> !number.isWhole())
                                .map(number -> at(text, number))
                                .stream());
    }

    private static Finding at(Text text, EmployeeNumber number) {
        Optional<String> stranger = number.stranger();
        return Finding.at(
                text.span(),
                stranger.isPresent()
                        ? new NotADigit(text.value(), stranger.get())
                        : new WrongLength(text.value(), number.digits().length()));
    }
}
