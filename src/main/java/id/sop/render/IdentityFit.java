package id.sop.render;

import id.sop.paging.Paginator;
import id.sop.template.IdentitySize;
import java.util.Comparator;

/**
 * How an identity is set that has pages of its own, and what it needs then.
 *
 * @param pages how many pages it takes, at least 1
 * @param isPossible whether each of its pieces fits on a page
 */
record IdentityFit(IdentitySize size, int pages, boolean isPossible) {
    /** From the best to the worst; of equals the first is kept. */
    static final Comparator<IdentityFit> BY_PAGES =
            Comparator.<IdentityFit, Boolean>comparing(fit -> !fit.isPossible()).thenComparing(IdentityFit::pages);

    /** Returns what an identity needs, as it was measured. */
    static IdentityFit of(IdentitySize size, Paginator measured) {
        return new IdentityFit(
                size, measured.identityPages(), measured.tooTallPieces().isEmpty());
    }

    /** Tells whether nothing better can be found. */
    boolean isBest() {
        return isPossible && pages == 1;
    }
}
