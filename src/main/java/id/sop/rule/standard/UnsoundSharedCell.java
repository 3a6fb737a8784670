package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.diagnostic.Spelling;
import id.sop.language.FlowWords;
import id.sop.model.Column;
import id.sop.model.Columns;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Edit;
import id.sop.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A cell that is said to be that of several steps and cannot: no such step, one above, one in another table, or steps that say
 * something of their own in that column.
 */
public final class UnsoundSharedCell implements Rule {
    @Message.Words("MB024")
    record NoStep(String written, String steps, String key) implements Message {}

    /** Below the step there is none that its cell could hold for. */
    @Message.Words("MB024.terakhir")
    record NothingBelow(String written, int step, String key) implements Message {}

    @Message.Words("MB024.saran")
    record MeantStep(String written, String meant, String key) implements Message {}

    @Message.Words("MB024.tanpa-waktu")
    record NoValue(int step, String key) implements Message {}

    @Message.Words("MB024.mundur")
    record NoLaterStep(String written, int step, String key) implements Message {}

    @Message.Words("MB024.dua-waktu")
    record ValueWithin(Places places, int step, Places last, String key) implements Message {}

    @Message.Words("MB024.tumpang-tindih")
    record Overlapping(int step, Places last, Places inner, String key) implements Message {}

    /** No cell goes on in another table. */
    @Message.Words("MB024.dua-tabel")
    record OtherTable(String written, int step, Places last, String key) implements Message {}

    @Message.Words("MB024.akhir-tabel")
    record LastOfTable(String written, int step, String key) implements Message {}

    private static final Pattern NOT_DIGITS = Pattern.compile("\\D++");

    @Override
    public Stream<Finding> check(Sop sop) {
        FlowWords words = new FlowWords(sop.steps().stream()
                .map(step -> step.activity().stream().map(Text::value).toList())
                .toList());
        return sop.columns().all().stream()
                .map(Column::key)
                .flatMap(key ->
                        Stream.concat(empty(key, sop), sop.steps().stream().flatMap(step -> step.until(key).stream()
                                .filter(until -> !until.open())
                                .flatMap(until -> at(step, until, key, sop, words)))));
    }

    /** An empty cell of an own column may be meant to be filled in by hand. */
    private static Stream<Finding> empty(String key, Sop sop) {
        return sop.steps().stream()
                .filter(step -> Columns.STANDARD_KEYS.contains(key))
                .filter(step -> isWritten(step, Keys.until(key)) && !isWritten(step, key))
                .map(step -> Finding.at(
                        step.origin().key(Keys.until(key)).orElseThrow().name(), new NoValue(step.number(), key)));
    }

    private static boolean isWritten(Step step, String key) {
        return step.origin()
                .key(key)
                .filter(place -> !place.value().text().isBlank())
                .isPresent();
    }

    private static Stream<Finding> at(Step step, Text until, String key, Sop sop, FlowWords words) {
        Optional<Integer> last = sop.flow().find(step.number(), until.value());
        if (last.isEmpty()) {
            return Stream.of(missing(step, until, key, sop, words));
        }
        if (last.get() <= step.number()) {
            return Stream.of(Finding.at(until.span(), new NoLaterStep(until.value(), step.number(), key)));
        }
        int below = sop.table(step.number()).last();
        if (last.get() > below) {
            Message message = below == step.number()
                    ? new LastOfTable(until.value(), step.number(), key)
                    : new OtherTable(until.value(), step.number(), Places.ofStep(below), key);
            return Stream.of(Finding.at(until.span(), message));
        }
        Places end = Places.ofStep(last.get());
        List<Step> within = sop.steps().subList(step.number(), last.get()).stream()
                .filter(other -> isWritten(other, key) || other.until(key).isPresent())
                .toList();
        Stream<Finding> overlapping = within.stream()
                .filter(other -> other.until(key).isPresent())
                .map(other -> Finding.at(
                                place(other, key),
                                new Overlapping(step.number(), end, Places.ofStep(other.number()), key))
                        .with(until.span()));
        List<Step> single =
                within.stream().filter(other -> other.until(key).isEmpty()).toList();
        if (single.isEmpty()) {
            return overlapping;
        }
        Places places = Places.ofSteps(single.stream().map(Step::number).toList());
        Finding times = Finding.at(
                        single.stream().map(other -> place(other, key)).toList(),
                        new ValueWithin(places, step.number(), end, key))
                .with(until.span());
        return Stream.concat(Stream.of(times), overlapping);
    }

    private static Span place(Step step, String key) {
        List<Text> texts = step.texts(key);
        return texts.isEmpty()
                ? step.until(key).orElse(Text.of("")).span()
                : texts.get(0).span();
    }

    private static Finding missing(Step step, Text until, String key, Sop sop, FlowWords words) {
        Optional<String> meant = meant(step, until.value(), sop, words);
        if (meant.isEmpty()) {
            int last = sop.table(step.number()).last();
            return Finding.at(
                    until.span(),
                    last == step.number()
                            ? new NothingBelow(until.value(), last, key)
                            : new NoStep(until.value(), most(step, last, sop), key));
        }
        Finding finding = Finding.at(until.span(), new MeantStep(until.value(), meant.get(), key));
        return until.span().text().equals(until.value())
                ? finding.mendedBy(new Edit(until.span(), meant.get(), false))
                : finding;
    }

    /** Returns the largest number that may be written: in a part that is numbered anew its own, unless the step is its last. */
    private static String most(Step step, int lastOfTable, Sop sop) {
        boolean lastOfPart = sop.parts().all().stream().anyMatch(part -> part.last() == step.number());
        return sop.parts().areNumberedAnew() && !lastOfPart
                ? Integer.toString(sop.parts().counted(step.number()))
                : sop.parts().name(lastOfTable);
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
