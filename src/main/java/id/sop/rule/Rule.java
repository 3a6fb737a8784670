package id.sop.rule;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import java.util.stream.Stream;

/**
 * A defect that can be recognised in one SOP. Named after the defect; without state, weight and words.
 *
 * <p>What it says are {@link id.sop.diagnostic.Message}s, records nested in the rule.
 */
@FunctionalInterface
public interface Rule {
    /** Returns every place where the SOP has this defect, in any order. */
    Stream<Finding> check(Sop sop);
}
