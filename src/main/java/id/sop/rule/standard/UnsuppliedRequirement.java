package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import id.sop.rule.standard.Chaining.Kind;
import id.sop.rule.standard.Chaining.Link;
import java.util.stream.Stream;

/** A kelengkapan that no earlier step puts out and that does not come from outside: it appears from nowhere. */
public final class UnsuppliedRequirement implements Rule {
    private final Vocabulary vocabulary;

    /** Makes the rule with the names that count as the same. */
    public UnsuppliedRequirement(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        return new Chaining(sop, vocabulary)
                .links(Kind.UNSUPPLIED, Kind.EMPTY_SOURCE)
                .map(UnsuppliedRequirement::at);
    }

    private static Finding at(Link link) {
        String document = link.requirement().document().value();
        Finding finding = Finding.at(
                link.requirement().document().span(), document, link.step().number());
        if (link.kind() == Kind.UNSUPPLIED) {
            return finding;
        }
        int source = link.source().orElseThrow().step();
        return Finding.at(finding.span(), document, link.step().number(), source)
                .as("tanpa-output");
    }
}
