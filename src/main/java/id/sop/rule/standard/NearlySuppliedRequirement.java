package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.rule.standard.Chaining.Kind;
import id.sop.rule.standard.Chaining.Link;
import java.util.stream.Stream;

/** A kelengkapan whose name differs by a letter or two from a document at hand, such as Draft and Draf. */
public final class NearlySuppliedRequirement implements Rule {
    @Message.Words("MB019")
    record NearlyThere(String document, String other, int line) implements Message.Proposal {
        @Override
        public String replaced() {
            return document;
        }

        @Override
        public String proposed() {
            return other;
        }
    }

    private final Chainings chainings;

    /** Makes the rule with the chaining in the words of an office. */
    public NearlySuppliedRequirement(Chainings chainings) {
        this.chainings = chainings;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        return chainings.of(sop).links(Kind.NEARLY).map(NearlySuppliedRequirement::at);
    }

    private static Finding at(Link link) {
        Text document = link.requirement().document();
        Text meant = link.source().orElseThrow().text();
        return Finding.at(
                        document.span(),
                        new NearlyThere(
                                document.value(),
                                meant.value(),
                                meant.span().from().line()))
                .with(meant.span());
    }
}
