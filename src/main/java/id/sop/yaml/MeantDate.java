package id.sop.yaml;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.Text;
import id.sop.source.Edit;
import id.sop.time.DateNotation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a text that is no date of the format (ID005) was most likely meant to be. */
final class MeantDate {
    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");

    /** What stands in brackets behind a date: "(Revisi ke-2)". */
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)\\s*$");

    /** In characters; a date with a day of the week and a city before it is shorter. */
    private static final int LONGEST = 60;

    private static final int CENTURY = 2000;
    private static final int LAST_SHORT_YEAR = 99;

    private final String key;
    private final Text text;

    private MeantDate(String key, Text text) {
        this.key = key;
        this.text = text;
    }

    @Message.Words("ID005")
    private record NoDate(String key, String written) implements Message {}

    /** No revision, otherwise said than by a dash. */
    @Message.Words("ID005.revisi")
    private record NoRevision(String key, String written) implements Message {}

    /** A date that is read as what it doubtless means, though sheets spell dates otherwise. */
    @Message.Words("ID005.ejaan")
    private record OtherSpelling(String key, String written, String meant) implements Message {}

    @Message.Words("ID005.saran")
    private record OtherNotation(String key, String written, String meant) implements Message {}

    @Message.Words("ID005.tidak-ada")
    private record NoSuchDay(String key, String written, String month, int days) implements Message {}

    /** Abroad the month may come first; in Indonesia the day does. */
    @Message.Words("ID005.dua-arti")
    private record TwoReadings(String key, String written, String meant) implements Message {}

    @Message.Words("ID005.tanpa-hari")
    private record NoDay(String key, String written, String meant) implements Message {}

    /** The name of the month is misspelt too. */
    @Message.Words("ID005.tanpa-hari-salah-bulan")
    private record NoDayOfMisspeltMonth(String key, String written, String meant) implements Message {}

    @Message.Words("ID005.tanpa-tahun")
    private record NoYear(String key, String written, String meant) implements Message {}

    /** More than one date. */
    @Message.Words("ID005.beberapa")
    private record SeveralDates(String key, String written) implements Message {}

    /**
     * What is to be said of a text, and the date that it doubtless means: with another name of the month, or with the day of the
     * week, all that a date says is there.
     */
    record Meant(Finding finding, Optional<LocalDate> date) {}

    /** Returns what a text that is no date of the format means. */
    static Meant of(String key, Text text) {
        MeantDate meant = new MeantDate(key, text);
        Optional<LocalDate> dayFirst = meant.dayFirst();
        if (dayFirst.isPresent()) {
            return new Meant(meant.ambiguous(dayFirst.get()), dayFirst);
        }
        return meant.sure()
                .map(date -> new Meant(meant.spelling(date), Optional.of(date)))
                .orElseGet(() -> new Meant(meant.finding(), Optional.empty()));
    }

    private Optional<LocalDate> sure() {
        List<String> parts = parts();
        List<String> numbers = numbers(parts);
        Optional<MonthName> month = month(parts).filter(MonthName::certain);
        boolean remarked = REMARK.matcher(text.value()).find();
        return month.isPresent() && numbers.size() == 2 && numbers.get(1).length() == 4 && !remarked
                ? date(number(numbers.get(0)), month.get().number(), numbers.get(1))
                : Optional.empty();
    }

    /** Returns the date of three numbers that would be one too with the month first: "02/01/2024". */
    private Optional<LocalDate> dayFirst() {
        List<String> parts = parts();
        List<String> numbers = numbers(parts);
        boolean whole = parts.size() == 3
                && numbers.size() == 3
                && numbers.get(2).length() == 4
                && !REMARK.matcher(text.value()).find();
        if (!whole
                || date(number(numbers.get(1)), number(numbers.get(0)), numbers.get(2))
                        .isEmpty()) {
            return Optional.empty();
        }
        return date(number(numbers.get(0)), number(numbers.get(1)), numbers.get(2));
    }

    private Finding ambiguous(LocalDate date) {
        String meant = DateNotation.print(date);
        return mended(at(new TwoReadings(key, text.value(), meant)), meant, true);
    }

    private Finding spelling(LocalDate date) {
        String meant = DateNotation.print(date);
        return mended(at(new OtherSpelling(key, text.value(), meant)), meant, true);
    }

    private List<String> parts() {
        String written = text.value();
        return written.length() > LONGEST
                ? List.of()
                : PART.matcher(REMARK.matcher(written.toLowerCase(Locale.ROOT)).replaceFirst(""))
                        .results()
                        .map(MatchResult::group)
                        .toList();
    }

    private static List<String> numbers(List<String> parts) {
        return parts.stream().filter(MeantDate::isNumber).toList();
    }

    private static Optional<MonthName> month(List<String> parts) {
        return parts.stream()
                .filter(part -> !isNumber(part))
                .flatMap(part -> MonthName.of(part).stream())
                .findFirst();
    }

    private Finding finding() {
        String written = text.value();
        List<String> parts = parts();
        List<String> numbers = numbers(parts);
        Optional<MonthName> month = month(parts);
        if (month.isPresent() && numbers.size() == 2) {
            return named(month.get(), numbers);
        }
        if (month.isPresent() && numbers.size() == 1 && numbers.get(0).length() == 4) {
            String meant = print(month.get().number(), year(numbers.get(0)));
            return at(
                    month.get().certain()
                            ? new NoDay(key, written, meant)
                            : new NoDayOfMisspeltMonth(key, written, meant));
        }
        if (month.isPresent() && numbers.size() == 1 && isDay(number(numbers.get(0)))) {
            String name = print(month.get().number(), CENTURY).split(" ", -1)[0];
            return at(new NoYear(key, written, number(numbers.get(0)) + " " + name));
        }
        if (numbers.stream().filter(number -> number.length() == 4).count() > 1) {
            return at(new SeveralDates(key, written));
        }
        if (numbers.size() == 3 && numbers.size() == parts.size()) {
            return numeric(numbers);
        }
        boolean none = month.isEmpty()
                && numbers.stream().allMatch(number -> number.chars().allMatch(digit -> digit == '0'));
        return at(none && key.equals(Keys.REVISED) ? new NoRevision(key, written) : new NoDate(key, written));
    }

    private Finding named(MonthName month, List<String> numbers) {
        boolean yearFirst = numbers.get(0).length() == 4;
        String day = numbers.get(yearFirst ? 1 : 0);
        String year = numbers.get(yearFirst ? 0 : 1);
        return said(day, month.number(), year, month.certain() && year.length() == 4);
    }

    private Finding numeric(List<String> numbers) {
        if (numbers.get(0).length() == 4) {
            return said(numbers.get(2), number(numbers.get(1)), numbers.get(0), true);
        }
        String year = numbers.get(2);
        int first = number(numbers.get(0));
        int second = number(numbers.get(1));
        boolean whole = year.length() == 4;
        boolean dayFirst = date(first, second, year).isPresent();
        boolean monthFirst = date(second, first, year).isPresent();
        return monthFirst && !dayFirst
                ? said(numbers.get(1), first, year, whole)
                : said(numbers.get(0), second, year, whole);
    }

    private Finding said(String day, int month, String year, boolean certain) {
        Optional<LocalDate> date = date(number(day), month, year);
        if (date.isPresent()) {
            String meant = DateNotation.print(date.get());
            return mended(
                    at(new OtherNotation(key, text.value(), meant)),
                    meant,
                    certain && !REMARK.matcher(text.value()).find());
        }
        boolean real = 1 <= month && month <= 12 && !year.isEmpty() && number(day) > 0;
        return real && year(year) > 0
                ? at(new NoSuchDay(
                        key,
                        text.value(),
                        print(month, year(year)),
                        YearMonth.of(year(year), month).lengthOfMonth()))
                : at(new NoDate(key, text.value()));
    }

    private static boolean isDay(int number) {
        return 1 <= number && number <= 31;
    }

    private Finding mended(Finding finding, String meant, boolean certain) {
        boolean plain = text.span().text().equals(text.value());
        return plain ? finding.mendedBy(new Edit(text.span(), meant, certain)) : finding;
    }

    private Finding at(Message message) {
        return Finding.at(text.span(), message);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    private static int number(String digits) {
        return digits.length() > 4 || !isNumber(digits) ? -1 : Integer.parseInt(digits);
    }

    private static int year(String digits) {
        int year = number(digits);
        return digits.length() == 2 && year <= LAST_SHORT_YEAR ? CENTURY + year : year;
    }

    private static Optional<LocalDate> date(int day, int month, String year) {
        if (year.length() != 4 && year.length() != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year(year), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String print(int month, int year) {
        String[] parts = DateNotation.print(LocalDate.of(year, month, 1)).split(" ", -1);
        return parts[1] + " " + parts[2];
    }
}
