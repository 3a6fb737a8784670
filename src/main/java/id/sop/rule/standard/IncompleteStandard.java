package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.KeyNames;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.language.AsAbove;
import id.sop.language.PlainWords;
import id.sop.model.Keys;
import id.sop.model.Requirement;
import id.sop.model.SharedCells;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Edit;
import id.sop.source.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step whose mutu baku lacks kelengkapan, waktu or output.
 *
 * <p>A dash says that a step needs nothing; it is no waktu (which MB002 says) and no output.
 */
public final class IncompleteStandard implements Rule {
    @Message.Words("MB001")
    record MissingParts(Places places, KeyNames keys) implements Message.Repeatable, Message.Lacking {
        @Override
        public Message at(Places others) {
            return new MissingParts(others, keys);
        }
    }

    /** The sign that the cell above holds here as well. */
    @Message.Words("MB001.idem")
    record SameAsAbove(String written, String key, int step, String value) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream()
                .filter(step -> step.activity().isPresent())
                .flatMap(step -> Stream.concat(at(step, missing(step, sop)).stream(), asAbove(step, sop)));
    }

    /** Returns what is said of cells that say what the cell above says: a document has its name wherever it stands. */
    private static Stream<Finding> asAbove(Step step, Sop sop) {
        Stream<Text> documents = step.requirements().stream().map(Requirement::document);
        return Stream.concat(
                documents.flatMap(text -> asAbove(text, Keys.REQUIREMENTS, step, sop).stream()),
                step.outputs().stream().flatMap(text -> asAbove(text, Keys.OUTPUT, step, sop).stream()));
    }

    private static Optional<Finding> asAbove(Text written, String key, Step step, Sop sop) {
        if (step.number() == 1 || written.open() || !AsAbove.isMeant(written.value())) {
            return Optional.empty();
        }
        Step before = sop.step(step.number() - 1);
        List<Text> above = key.equals(Keys.OUTPUT)
                ? before.outputs()
                : before.requirements().stream().map(Requirement::document).toList();
        if (above.isEmpty()) {
            return Optional.empty();
        }
        List<String> items =
                above.stream().map(text -> Quoting.inBrackets(text.value())).toList();
        String value = items.size() == 1 ? above.get(0).value() : items.toString();
        Finding finding = Finding.at(written.span(), new SameAsAbove(written.value(), key, step.number(), value));
        // Of a list of documents one is the sign for all of those above.
        boolean alone = key.equals(Keys.OUTPUT)
                ? step.outputs().size() == 1
                : step.requirements().size() == 1;
        return Optional.of(
                alone
                                && items.size() == 1
                                && items.get(0).equals(value)
                                && written.span().text().equals(written.value())
                        ? finding.mendedBy(new Edit(written.span(), value, false))
                        : finding);
    }

    private static Optional<Finding> at(Step step, List<String> keys) {
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Places place = Places.ofStep(step.number());
        return Optional.of(Finding.at(step.origin().start(), new MissingParts(place, new KeyNames(keys))));
    }

    /** Nothing is missing that the sheet has no column for, nor what stands in the cell of an earlier step for both. */
    private static List<String> missing(Step step, Sop sop) {
        List<String> missing = new ArrayList<>();
        if (step.requirements().isEmpty()) {
            missing.add(Keys.REQUIREMENTS);
        }
        if (step.time().isEmpty()) {
            missing.add(Keys.TIME);
        }
        if (step.outputs().stream().allMatch(IncompleteStandard::isDash)) {
            missing.add(Keys.OUTPUT);
        }
        missing.removeIf(key -> !sop.columns().has(key) || isMisshapen(step, key) || isShared(step, key, sop));
        return missing;
    }

    private static boolean isShared(Step step, String key, Sop sop) {
        SharedCells cells = sop.shared(key);
        return cells.isCovered(step.number())
                || !cells.isSound()
                || step.origin().key(Keys.until(key)).isPresent();
    }

    private static boolean isDash(Text output) {
        return !output.open() && PlainWords.isEmpty(output.value());
    }

    /** Tells whether something was written that could not be understood, which has been said where it was read. */
    private static boolean isMisshapen(Step step, String key) {
        return step.origin()
                .key(key)
                .filter(place -> !PlainWords.isEmpty(place.value().text()))
                .isPresent();
    }
}
