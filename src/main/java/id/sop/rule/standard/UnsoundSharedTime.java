package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.diagnostic.Spelling;
import id.sop.language.FlowWords;
import id.sop.model.FlowTable;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.model.TimeText;
import id.sop.rule.Rule;
import id.sop.source.Edit;
import id.sop.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A time that is said to hold for several steps and cannot: no such step, one above, one in another table, or steps with times of
 * their own.
 */
public final class UnsoundSharedTime implements Rule {
    @Message.Words("MB024")
    record NoStep(String written, int steps) implements Message {}

    @Message.Words("MB024.saran")
    record MeantStep(String written, String meant) implements Message {}

    @Message.Words("MB024.tanpa-waktu")
    record NoTime(int step) implements Message {}

    @Message.Words("MB024.mundur")
    record NoLaterStep(String written, int step) implements Message {}

    @Message.Words("MB024.dua-waktu")
    record TimeWithin(Places places, int step, Places last) implements Message {}

    @Message.Words("MB024.tumpang-tindih")
    record Overlapping(int step, Places last, Places inner) implements Message {}

    /** No cell goes on in another table. */
    @Message.Words("MB024.dua-tabel")
    record OtherTable(String written, int step, Places last) implements Message {}

    @Message.Words("MB024.akhir-tabel")
    record LastOfTable(String written, int step) implements Message {}

    private static final Pattern NOT_DIGITS = Pattern.compile("\\D++");

    @Override
    public Stream<Finding> check(Sop sop) {
        Stream<Finding> timeless = sop.steps().stream()
                .filter(step -> sop.columns().has(Keys.TIME))
                .filter(step -> isWritten(step, Keys.TIME_UNTIL) && !isWritten(step, Keys.TIME))
                .map(step -> Finding.at(
                        step.origin().key(Keys.TIME_UNTIL).orElseThrow().name(), new NoTime(step.number())));
        FlowWords words = new FlowWords(sop.steps().stream()
                .map(step -> step.activity().stream().map(Text::value).toList())
                .toList());
        Stream<Finding> others = sop.steps().stream().flatMap(step -> step.time().flatMap(TimeText::until).stream()
                .filter(until -> !until.open())
                .flatMap(until -> at(step, until, sop, words)));
        return Stream.concat(timeless, others);
    }

    private static boolean isWritten(Step step, String key) {
        return step.origin()
                .key(key)
                .filter(place -> !place.value().text().isBlank())
                .isPresent();
    }

    private static Stream<Finding> at(Step step, Text until, Sop sop, FlowWords words) {
        Optional<Integer> last = sop.flow().find(step.number(), until.value());
        if (last.isEmpty()) {
            return Stream.of(missing(step, until, sop, words));
        }
        if (last.get() <= step.number()) {
            return Stream.of(Finding.at(until.span(), new NoLaterStep(until.value(), step.number())));
        }
        int below = sop.tables().stream()
                .filter(table -> table.holds(step.number()))
                .mapToInt(FlowTable::last)
                .findFirst()
                .orElseThrow();
        if (last.get() > below) {
            Message message = below == step.number()
                    ? new LastOfTable(until.value(), step.number())
                    : new OtherTable(until.value(), step.number(), Places.ofStep(below));
            return Stream.of(Finding.at(until.span(), message));
        }
        Places end = Places.ofStep(last.get());
        List<Step> within = sop.steps().subList(step.number(), last.get()).stream()
                .filter(other -> other.time().isPresent())
                .toList();
        Stream<Finding> overlapping = within.stream()
                .filter(UnsoundSharedTime::isShared)
                .map(other -> Finding.at(
                                place(other), new Overlapping(step.number(), end, Places.ofStep(other.number())))
                        .with(until.span()));
        List<Step> single = within.stream().filter(other -> !isShared(other)).toList();
        if (single.isEmpty()) {
            return overlapping;
        }
        Places places = Places.ofSteps(single.stream().map(Step::number).toList());
        Finding times = Finding.at(
                        single.stream().map(UnsoundSharedTime::place).toList(),
                        new TimeWithin(places, step.number(), end))
                .with(until.span());
        return Stream.concat(Stream.of(times), overlapping);
    }

    private static boolean isShared(Step step) {
        return step.time().flatMap(TimeText::until).isPresent();
    }

    private static Span place(Step step) {
        return step.time().orElseThrow().text().span();
    }

    private static Finding missing(Step step, Text until, Sop sop, FlowWords words) {
        Optional<String> meant = meant(step, until.value(), sop, words);
        if (meant.isEmpty()) {
            int most = sop.parts().areNumberedAnew()
                    ? sop.parts().counted(step.number())
                    : sop.steps().size();
            return Finding.at(until.span(), new NoStep(until.value(), most));
        }
        Finding finding = Finding.at(until.span(), new MeantStep(until.value(), meant.get()));
        return until.span().text().equals(until.value())
                ? finding.mendedBy(new Edit(until.span(), meant.get(), false))
                : finding;
    }

    /** Returns the step that was meant: one whose id is nearly the same, the last number of "2-5", or the one in the words. */
    private static Optional<String> meant(Step step, String written, Sop sop, FlowWords words) {
        List<String> ids = sop.steps().stream()
                .flatMap(other -> other.id().stream())
                .map(Text::value)
                .toList();
        Optional<String> near = Spelling.nearest(written, ids);
        if (near.isPresent()) {
            return near;
        }
        String[] numbers = NOT_DIGITS.split(written.strip(), 0);
        String last = numbers.length == 0 ? "" : numbers[numbers.length - 1];
        if (isLater(last, step, sop)) {
            return Optional.of(last);
        }
        return words.meant(written, step.number()).stream()
                .map(number -> number == FlowWords.END ? sop.steps().size() : number)
                .mapToObj(sop.parts()::name)
                .filter(number -> isLater(number, step, sop))
                .findFirst();
    }

    private static boolean isLater(String number, Step step, Sop sop) {
        return sop.flow()
                .find(step.number(), number)
                .filter(found -> found > step.number())
                .isPresent();
    }
}
