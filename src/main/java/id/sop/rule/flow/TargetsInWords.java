package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.source.Edit;
import id.sop.source.Origin;
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers of one decision that name their steps in words, "ke langkah 3": whoever does it once does it at each of them. */
final class TargetsInWords {
    @Message.Words("AL001.kata")
    private record InWords(String written, String meant) implements Message {}

    private TargetsInWords() {}

    /** Returns findings in which such answers of one decision are told once. */
    static Stream<Finding> together(List<Finding> findings, Sop sop) {
        Map<Object, List<Finding>> decisions = new LinkedHashMap<>();
        for (Finding finding : findings) {
            boolean meant = finding.message() instanceof MissingTarget.MisspeltStep
                    && finding.edits().size() == 1;
            Optional<Origin.Key> decision = meant ? decision(finding.span(), sop) : Optional.empty();
            decisions
                    .computeIfAbsent(decision.isPresent() ? decision.get() : finding, key -> new ArrayList<>())
                    .add(finding);
        }
        return decisions.values().stream().map(TargetsInWords::told);
    }

    private static Optional<Origin.Key> decision(Span place, Sop sop) {
        return sop.steps().stream()
                .flatMap(step -> step.origin().key(Keys.DECISION).stream())
                .filter(key -> key.value().start() <= place.start() && place.end() <= key.value().end())
                .findFirst();
    }

    private static Finding told(List<Finding> answers) {
        Finding first = answers.get(0);
        if (answers.size() == 1) {
            return first;
        }
        List<Edit> edits = answers.stream().flatMap(answer -> answer.edits().stream()).toList();
        String written = answers.stream().map(answer -> answer.span().text()).collect(Collectors.joining("`, `"));
        String meant = edits.stream().map(Edit::replacement).collect(Collectors.joining("`, `"));
        boolean safe = edits.stream().allMatch(Edit::safe);
        return Finding.at(first.span(), new InWords(written, meant))
                .mendedBy(edits.stream().map(edit -> new Edit(edit.span(), edit.replacement(), safe)).toList());
    }
}
