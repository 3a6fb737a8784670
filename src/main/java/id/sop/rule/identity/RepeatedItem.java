package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.PlainWords;
import id.sop.model.Identity;
import id.sop.model.OwnText;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The same item twice in one list, in the identity block or in a step. */
public final class RepeatedItem implements Rule {
    @Message.Words("ID023")
    record ItemTwice(String item) implements Message {}

    /** The same law in other words: "UU" and "Undang-Undang". */
    @Message.Words("ID023.peraturan")
    record LawTwice(String item, int line) implements Message {}

    private static final String END_MARKS = " .,;:";

    @Override
    public Stream<Finding> check(Sop sop) {
        Identity identity = sop.identity();
        Stream<Finding> inIdentity = Stream.of(
                        Stream.of(identity.institution(), identity.address()),
                        identity.lists(),
                        Stream.of(sop.externalInputs(), sop.remarks()),
                        sop.parts().remarks())
                .flatMap(lists -> lists)
                .flatMap(RepeatedItem::repetitions);
        Stream<Finding> laws = new RepeatedLaw(identity.legalBasis()).findings();
        Stream<Finding> inSteps = sop.steps().stream().flatMap(RepeatedItem::inStep);
        return Stream.of(inIdentity, laws, inSteps).flatMap(findings -> findings);
    }

    /** Documents of one name that come from different places are two documents. */
    private static Stream<Finding> inStep(Step step) {
        List<Text> documents = step.requirements().stream()
                .filter(requirement -> requirement.from().isEmpty())
                .map(Requirement::document)
                .toList();
        return Stream.concat(
                        Stream.of(documents, step.outputs(), step.notes()),
                        step.own().stream().map(OwnText::texts))
                .flatMap(RepeatedItem::repetitions);
    }

    private static Stream<Finding> repetitions(List<Text> items) {
        Map<String, Text> seen = new HashMap<>();
        return items.stream().filter(item -> !item.open() && !PlainWords.isEmpty(item.value())).toList().stream()
                .flatMap(item -> {
                    Text first = seen.putIfAbsent(key(item), item);
                    return first == null
                            ? Stream.empty()
                            : Stream.of(Finding.at(item.span(), new ItemTwice(item.value()))
                                    .with(first.span()));
                });
    }

    /** Returns what makes two items the same: their letters, but for capitals, spaces and what stands at the end. */
    static String key(Text item) {
        String text = item.value().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        int end = text.length();
        while (end > 0 && END_MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
