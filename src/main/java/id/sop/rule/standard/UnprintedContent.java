package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.language.PlainWords;
import id.sop.model.Columns;
import id.sop.model.Keys;
import id.sop.model.Part;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.rule.Rule;
import id.sop.source.Origin;
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something is written for a column that the sheet does not have: it would be lost. */
public final class UnprintedContent implements Rule {
    @Message.Words("MB023")
    record NoColumn(String key, Places places) implements Message {}

    /** The sum of the times, which stands under their column. */
    @Message.Words("MB023.jumlah")
    record NoColumnForTotal(String key, String column) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        Stream<Finding> inSteps = Columns.STANDARD_KEYS.stream()
                .filter(key -> !sop.columns().has(key))
                .flatMap(key -> inSteps(key, sop).stream());
        Stream<Origin> totals = Stream.concat(
                Stream.of(sop.origin()), sop.parts().all().stream().map(Part::origin));
        Stream<Finding> total = totals.filter(mapping -> !sop.columns().has(Keys.TIME))
                .flatMap(mapping -> written(mapping, Keys.TOTAL_TIME).stream())
                .map(place -> Finding.at(place.name(), new NoColumnForTotal(Keys.TOTAL_TIME, Keys.TIME)));
        return Stream.concat(inSteps, total);
    }

    private static Optional<Finding> inSteps(String key, Sop sop) {
        List<Integer> numbers = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        for (Step step : sop.steps()) {
            written(step.origin(), key).ifPresent(place -> {
                numbers.add(step.number());
                places.add(place.name());
            });
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(places, new NoColumn(key, Places.ofSteps(numbers))));
    }

    /** A dash says that there is nothing, which nobody misses. */
    private static Optional<Origin.Key> written(Origin mapping, String key) {
        return mapping.key(key)
                .filter(place -> !PlainWords.isEmpty(place.value().text()));
    }
}
