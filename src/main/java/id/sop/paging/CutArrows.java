package id.sop.paging;

import id.sop.model.Flow;
import java.util.List;
import java.util.stream.IntStream;

/** The arrows between steps, by the steps at their ends: breaks are weighed so often that none may look at all arrows. */
final class CutArrows {
    /** For each step, from that with the number 1, the steps at the other ends of its arrows. */
    private final List<int[]> partners;

    private CutArrows(List<int[]> partners) {
        this.partners = partners;
    }

    /** Notes every arrow at both of its ends. */
    static CutArrows of(Flow flow) {
        List<IntStream.Builder> partners = IntStream.rangeClosed(1, flow.size())
                .mapToObj(step -> IntStream.builder())
                .toList();
        for (Flow.Exit exit : flow.exits()) {
            exit.to().ifPresent(to -> {
                partners.get(exit.from() - 1).add(to);
                partners.get(to - 1).add(exit.from());
            });
        }
        return new CutArrows(
                partners.stream().map(ends -> ends.build().toArray()).toList());
    }

    /** Counts the arrows between some steps of a page and those before the first of these. */
    int before(int first, int last) {
        int cut = 0;
        for (int step = first; step <= last; step++) {
            for (int partner : partners.get(step - 1)) {
                cut += partner < first ? 1 : 0;
            }
        }
        return cut;
    }

    /** Counts the arrows between some steps of a page and those after the last of these. */
    int after(int first, int last) {
        int cut = 0;
        for (int step = first; step <= last; step++) {
            for (int partner : partners.get(step - 1)) {
                cut += partner > last ? 1 : 0;
            }
        }
        return cut;
    }
}
