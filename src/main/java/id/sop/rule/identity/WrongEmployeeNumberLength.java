package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Edit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A NIP that does not consist of 18 digits. */
public final class WrongEmployeeNumberLength implements Rule {
    @Message.Words("ID010")
    record WrongLength(String number, int digits) implements Message {}

    @Message.Words("ID010.tanda")
    record NotADigit(String number, String character) implements Message {}

    @Message.Words("ID010.bulat")
    record RoundedByExcel(String number) implements Message {}

    private static final int OLD_LENGTH = 9;
    private static final int LAST_OLD_YEAR = 2009;

    /** As spreadsheets show a number of more than fifteen digits, of which they keep no more. */
    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d{1,20})?[eE]\\+?\\d{1,3}");

    /** A NIP with its name before it, or with dots and dashes between its digits. */
    private static final Pattern LABEL = Pattern.compile("(?i)nip|[^\\p{L}\\d]");

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.identity().approval().employeeNumber().stream()
                .flatMap(text -> EmployeeNumber.of(text)
                        .filter(number -> !number.isWhole() && !isOfOldKind(number, sop))
                        .map(number -> at(text, number))
                        .stream());
    }

    /** Until Perka BKN 22/2007 was carried out a NIP had nine digits; sheets of that time are in order. */
    private static boolean isOfOldKind(EmployeeNumber number, Sop sop) {
        return number.stranger().isEmpty()
                && number.digits().length() == OLD_LENGTH
                && LastDay.of(sop.identity())
                        .filter(day -> day.getYear() <= LAST_OLD_YEAR)
                        .isPresent();
    }

    private static Finding at(Text text, EmployeeNumber number) {
        if (ROUNDED.matcher(number.digits()).matches()) {
            return Finding.at(text.span(), new RoundedByExcel(text.value()));
        }
        Optional<String> stranger = number.stranger();
        Finding finding = Finding.at(
                text.span(),
                stranger.isPresent()
                        ? new NotADigit(text.value(), stranger.get())
                        : new WrongLength(text.value(), number.digits().length()));
        String digits = LABEL.matcher(text.value()).replaceAll("");
        boolean whole = new EmployeeNumber(digits).isWhole();
        return whole && text.span().text().equals(text.value())
                ? finding.mendedBy(new Edit(text.span(), digits, true))
                : finding;
    }
}
