package id.sop.importing.recognition;

import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds pages that say what several procedures of a document have in common, as the sheet COVER of a workbook does. */
final class Covers {
    /** A page with fewer labels of the identity block is no cover. */
    private static final int LEAST_LABELS = 3;

    private Covers() {}

    /** Returns the identity of a procedure; where nothing stands around its own tables, what a cover says. */
    static IdentityReading identity(SourceDocument document, List<List<Region>> all, int index) {
        IdentityReading own = new IdentityReading(Surroundings.of(document, all, index), Optional.empty());
        if (index == 0 || own.isLabelled()) {
            return own;
        }
        List<IdentityReading> covers = IntStream.range(0, document.pages().size())
                .filter(page -> all.stream().flatMap(List::stream).noneMatch(region -> region.page() == page))
                .mapToObj(page -> reading(page, document.pages().get(page)))
                .filter(cover -> cover.labels() >= LEAST_LABELS)
                .toList();
        Optional<IdentityReading> cover = covers.size() == 1
                ? Optional.of(covers.get(0))
                : covers.stream().filter(own::isNamedLike).findFirst();
        return new IdentityReading(Surroundings.of(document, all, index), cover);
    }

    private static IdentityReading reading(int index, SourcePage page) {
        Surroundings.Mark end = new Surroundings.Mark(index, Double.MAX_VALUE);
        return new IdentityReading(
                new Surroundings(end, page.cells(), page.captions(), List.of(), List.of()), Optional.empty());
    }
}
