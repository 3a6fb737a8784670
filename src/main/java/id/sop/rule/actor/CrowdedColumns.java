package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** More columns than a sheet in landscape can hold with symbols of a readable size. */
public final class CrowdedColumns implements Rule {
    @Message.Words("PL006")
    record TooManyColumns(int columns, int most) implements Message {}

    private static final int MOST = 8;

    @Override
    public Stream<Finding> check(Sop sop) {
        int columns = sop.tables().stream()
                .mapToInt(table -> table.actors().size())
                .max()
                .orElseThrow();
        return columns <= MOST
                ? Stream.empty()
                : sop.origin().key(Keys.ACTORS).stream()
                        .map(place -> Finding.at(place.name(), new TooManyColumns(columns, MOST)));
    }
}
