package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.rule.standard.Chaining.Kind;
import id.sop.rule.standard.Chaining.Link;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kelengkapan that is put out only by the step itself, by one that comes later, or on a branch that the flow takes not at
 * all or not always.
 */
public final class PrematureRequirement implements Rule {
    private final Chainings chainings;

    /** Makes the rule with the chaining in the words of an office. */
    public PrematureRequirement(Chainings chainings) {
        this.chainings = chainings;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        return chainings
                .of(sop)
                .links(Kind.PREMATURE, Kind.SOMETIMES)
                .map(link -> link.kind() == Kind.PREMATURE ? late(link, sop.flow()) : sometimes(link, sop.flow()));
    }

    private static Finding late(Link link, Flow flow) {
        Text document = link.requirement().document();
        Documents.Document late = link.source().orElseThrow();
        Finding finding = Finding.at(
                        document.span(), document.value(), link.step().number(), late.step())
                .with(late.text().span());
        return finding.as(variant(late.step(), link.step().number(), flow));
    }

    /** Work that goes round between a refusal and its correction is no missing document, only one that may not exist. */
    private static Finding sometimes(Link link, Flow flow) {
        int step = link.step().number();
        Text document = link.requirement().document();
        String suppliers = link.suppliers().stream().mapToObj(String::valueOf).collect(Collectors.joining(", "));
        String detour = flow.detour(step, link.suppliers()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" → "));
        boolean corrected = link.suppliers().stream().allMatch(supplier -> flow.repeats(supplier, step));
        return Finding.at(document.span(), document.value(), step, suppliers, detour)
                .with(link.source().orElseThrow().text().span())
                .as(corrected ? "perbaikan" : "sebagian");
    }

    private static String variant(int late, int step, Flow flow) {
        if (late == step) {
            return "sendiri";
        }
        if (flow.leads(late, step)) {
            return "pengulangan";
        }
        return flow.leads(step, late) ? "" : "cabang";
    }
}
