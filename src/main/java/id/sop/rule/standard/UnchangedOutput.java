package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Verb;
import id.sop.language.Word;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An output that is one of the step's kelengkapan, although the step is there to make something of it.
 *
 * <p>An order leaves the document as it is, and so does whoever gets it in the end. A decision and a signature change what it is
 * worth, and {@link UnmarkedOutput} speaks about them.
 */
public final class UnchangedOutput implements Rule {
    @Message.Words("MB011")
    record SameAsRequirement(String output, int step) implements Message {}

    private static final Set<String> RECEIVING =
            Set.of("menerima", "mengambil", "memperoleh", "mendapatkan", "mendapat");

    private final Chainings chainings;

    /** Makes the rule with the chaining in the words of an office. */
    public UnchangedOutput(Chainings chainings) {
        this.chainings = chainings;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        return new OutputUse(chainings.of(sop))
                .unchanged()
                .filter(output -> Act.of(sop.step(output.step())) == Act.WORK)
                .filter(output -> !isReceived(sop.step(output.step()), sop))
                .map(output -> Finding.at(output.text().span(), new SameAsRequirement(output.name(), output.step())));
    }

    /** Tells whether a step does no more than to get the document with which the work ends. */
    private static boolean isReceived(Step step, Sop sop) {
        List<Word> words = step.activity().filter(text -> !text.open()).stream()
                .flatMap(text -> Word.split(text.value()).stream())
                .toList();
        return words.stream().anyMatch(word -> RECEIVING.contains(word.lower()))
                && words.stream()
                        .filter(word -> Verb.isTransitive(word.text()))
                        .allMatch(word -> RECEIVING.contains(word.lower()))
                && sop.flow().exits(step.number()).stream().allMatch(Flow.Exit::isEnd);
    }
}
