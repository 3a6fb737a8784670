package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.WordEdges;
import id.sop.model.Approval;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Edit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A NIP that does not consist of 18 digits, or an NRP that cannot be one. */
public final class WrongEmployeeNumberLength implements Rule {
    @Message.Words("ID010")
    record WrongLength(String number, int digits) implements Message {}

    /** Written in its four groups, of which one is of another length. */
    @Message.Words("ID010.kelompok")
    record WrongGroup(String number, int digits, String group, int has, int due) implements Message {}

    @Message.Words("ID010.tanda")
    record NotADigit(String number, String character) implements Message {}

    @Message.Words("ID010.bulat")
    record RoundedByExcel(String number) implements Message {}

    @Message.Words("ID010.nrp")
    record PerhapsServiceNumber(String number, int digits) implements Message {}

    @Message.Words("ID010.bukan-nrp")
    record NoServiceNumber(String number) implements Message {}

    @Message.Words("ID010.nrp-panjang")
    record WrongServiceNumber(String number, int digits) implements Message {}

    /** In an office of the police. */
    @Message.Words("ID010.nrp-polri")
    record NoPoliceNumber(String number, int digits) implements Message {}

    private static final Pattern POLICE = Pattern.compile(
            WordEdges.BEGIN + "(?:kepolisian|polri|polda|polres|polresta|polrestabes|polsek)" + WordEdges.END,
            Pattern.CASE_INSENSITIVE);

    private static final int LAST_OLD_YEAR = 2009;

    /** Birthday, month of appointment, sex, and running number. */
    private static final List<Integer> GROUPS = List.of(8, 6, 1, 3);

    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[^\\d]+");

    /** As spreadsheets show a number of more than fifteen digits, of which they keep no more. */
    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d{1,20})?[eE]\\+?\\d{1,3}");

    /** A NIP with its name before it, or with dots and dashes between its digits. */
    private static final Pattern LABEL = Pattern.compile("(?i)nip|[^\\p{L}\\d]");

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.identity().officials().flatMap(official -> check(official, sop));
    }

    private static Stream<Finding> check(Approval approval, Sop sop) {
        Stream<Finding> employee = approval.employeeNumber().stream()
                .flatMap(text -> EmployeeNumber.of(text)
                        .filter(number -> !number.isWhole() && !isOfOldKind(number, sop))
                        .map(number -> at(text, number))
                        .stream());
        Stream<Finding> service = approval.serviceNumber().stream()
                .flatMap(text -> ServiceNumber.of(text)
                        .flatMap(number -> wrong(text, number, isOfPolice(sop)))
                        .map(message -> Finding.at(text.span(), message))
                        .stream());
        return Stream.concat(employee, service);
    }

    private static Optional<Message> wrong(Text written, ServiceNumber number, boolean police) {
        if (number.isEmployeeNumber()) {
            return Optional.of(new NoServiceNumber(written.value()));
        }
        if (police) {
            return number.isOfPolice()
                    ? Optional.empty()
                    : Optional.of(new NoPoliceNumber(written.value(), number.digits()));
        }
        return number.isPossible()
                ? Optional.empty()
                : Optional.of(new WrongServiceNumber(written.value(), number.digits()));
    }

    private static boolean isOfPolice(Sop sop) {
        return sop.identity().institution().stream()
                .anyMatch(line -> POLICE.matcher(line.value()).find());
    }

    /** Until Perka BKN 22/2007 was carried out a NIP had nine digits; sheets of that time are in order. */
    private static boolean isOfOldKind(EmployeeNumber number, Sop sop) {
        return number.stranger().isEmpty()
                && number.digits().length() == EmployeeNumber.OLD_LENGTH
                && LastDay.of(sop.identity())
                        .filter(day -> day.getYear() <= LAST_OLD_YEAR)
                        .isPresent();
    }

    private static Message wrongLength(String written, EmployeeNumber number) {
        int length = number.digits().length();
        List<String> groups = BETWEEN_GROUPS
                .splitAsStream(written)
                .filter(group -> !group.isEmpty())
                .toList();
        int[] wrong = IntStream.range(0, groups.size())
                .filter(i -> groups.size() == GROUPS.size() && groups.get(i).length() != GROUPS.get(i))
                .toArray();
        if (wrong.length == 1) {
            String group = groups.get(wrong[0]);
            return new WrongGroup(written, length, group, group.length(), GROUPS.get(wrong[0]));
        }
        return ServiceNumber.isMeant(number)
                ? new PerhapsServiceNumber(written, length)
                : new WrongLength(written, length);
    }

    private static Finding at(Text text, EmployeeNumber number) {
        if (ROUNDED.matcher(number.digits()).matches()) {
            return Finding.at(text.span(), new RoundedByExcel(text.value()));
        }
        Optional<String> stranger = number.stranger();
        Finding finding = Finding.at(
                text.span(),
                stranger.isPresent() ? new NotADigit(text.value(), stranger.get()) : wrongLength(text.value(), number));
        String digits = LABEL.matcher(text.value()).replaceAll("");
        boolean whole = new EmployeeNumber(digits).isWhole();
        return whole && text.span().text().equals(text.value())
                ? finding.mendedBy(new Edit(text.span(), digits, true))
                : finding;
    }
}
