package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.language.PlainWords;
import id.sop.model.Keys;
import id.sop.model.SharedCells;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step whose mutu baku lacks kelengkapan, waktu or output.
 *
 * <p>A dash says that a step needs nothing; it is no waktu (which MB002 says) and no output.
 */
public final class IncompleteStandard implements Rule {
    @Message.Words("MB001")
    record MissingParts(Places places, String keys) implements Message.Repeatable {
        @Override
        public Message at(Places others) {
            return new MissingParts(others, keys);
        }
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream()
                .filter(step -> step.activity().isPresent())
                .flatMap(step -> at(step, missing(step, sop)).stream());
    }

    private static Optional<Finding> at(Step step, List<String> keys) {
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        String missing = keys.stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "));
        return Optional.of(Finding.at(step.origin().start(), new MissingParts(Places.ofStep(step.number()), missing)));
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
