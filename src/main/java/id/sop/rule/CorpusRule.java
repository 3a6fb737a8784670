package id.sop.rule;

import id.sop.diagnostic.Finding;
import java.util.stream.Stream;

/**
 * A defect that can be recognised only in what a run is about: its SOPs side by side, or the day by which it judges.
 *
 * <p>Like a {@link Rule} it is without state, weight and words.
 */
@FunctionalInterface
public interface CorpusRule {
    /** Returns every place where the SOPs have this defect, in any order. */
    Stream<Finding> check(Corpus corpus);
}
