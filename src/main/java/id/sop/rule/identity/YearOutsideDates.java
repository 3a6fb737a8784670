package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.DateText;
import id.sop.model.Identity;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A year in nomor in which the SOP was neither made, nor revised, nor put into force.
 *
 * <p>Only a whole segment between slashes is taken for a year, and nothing is said while one of the dates is unknown.
 */
public final class YearOutsideDates implements Rule {
    @Message.Words("ID004")
    record OtherYear(String number, String year, String known) implements Message {}

    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    @Override
    public Stream<Finding> check(Sop sop) {
        Identity identity = sop.identity();
        Optional<LocalDate> created = identity.created().flatMap(DateText::date);
        Optional<LocalDate> effective = identity.effective().flatMap(DateText::date);
        boolean unknownRevision =
                identity.revised().filter(revised -> revised.text().open()).isPresent();
        if (created.isEmpty() || effective.isEmpty() || unknownRevision) {
            return Stream.empty();
        }
        List<String> known = Stream.of(created, effective, identity.revised().flatMap(DateText::date))
                .flatMap(Optional::stream)
                .map(date -> String.valueOf(date.getYear()))
                .distinct()
                .toList();
        return identity.number().stream()
                .filter(text -> !text.open())
                .filter(text -> !years(text).isEmpty() && years(text).stream().noneMatch(known::contains))
                .map(text -> Finding.at(
                        text.span(), new OtherYear(text.value(), years(text).get(0), String.join(", ", known))));
    }

    private static List<String> years(Text number) {
        return Arrays.stream(number.value().split("/"))
                .map(String::strip)
                .filter(segment -> YEAR.matcher(segment).matches())
                .toList();
    }
}
