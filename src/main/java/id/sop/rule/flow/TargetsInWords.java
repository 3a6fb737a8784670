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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers of one decision that name their steps in words, "ke langkah 3": whoever does it once does it at each of them. */
final class TargetsInWords {
    @Message.Words("AL001.kata")
    private record InWords(String written, String meant) implements Message {}

    /** Yes and no where the steps are due to which the answers yes and no lead. */
    @Message.Words("AL001.jawaban-ya")
    private record YesForStep(String written, String example) implements Message {}

    private static final Set<String> YES_OR_NO = Set.of("ya", "tidak", "true", "false", "yes", "no");

    private static final String EXAMPLE = "{ya: lanjut, tidak: …}";

    private TargetsInWords() {}

    /** Returns findings in which such answers of one decision are told once. */
    static Stream<Finding> together(List<Finding> findings, Sop sop) {
        Map<Object, List<Finding>> decisions = new LinkedHashMap<>();
        for (Finding finding : findings) {
            boolean meant = finding.message() instanceof MissingTarget.MisspeltStep
                    && finding.edits().size() == 1;
            Optional<Origin.Key> decision =
                    meant || isYesOrNo(finding) ? decision(finding.span(), sop) : Optional.empty();
            decisions
                    .computeIfAbsent(
                            decision.isPresent() ? List.of(decision.get(), isYesOrNo(finding)) : finding,
                            key -> new ArrayList<>())
                    .add(finding);
        }
        return decisions.values().stream().map(TargetsInWords::told);
    }

    private static boolean isYesOrNo(Finding finding) {
        return YES_OR_NO.contains(finding.span().text().toLowerCase(Locale.ROOT))
                && finding.edits().isEmpty();
    }

    private static Optional<Origin.Key> decision(Span place, Sop sop) {
        return sop.steps().stream()
                .flatMap(step -> step.origin().key(Keys.DECISION).stream())
                .filter(key -> key.value().start() <= place.start()
                        && place.end() <= key.value().end())
                .findFirst();
    }

    private static Finding told(List<Finding> answers) {
        Finding first = answers.get(0);
        if (answers.size() == 1) {
            return first;
        }
        if (answers.stream().allMatch(TargetsInWords::isYesOrNo)) {
            String words = answers.stream().map(answer -> answer.span().text()).collect(Collectors.joining("`, `"));
            return Finding.at(first.span(), new YesForStep(words, EXAMPLE));
        }
        List<Edit> edits =
                answers.stream().flatMap(answer -> answer.edits().stream()).toList();
        String written = answers.stream().map(answer -> answer.span().text()).collect(Collectors.joining("`, `"));
        String meant = edits.stream().map(Edit::replacement).collect(Collectors.joining("`, `"));
        boolean safe = edits.stream().allMatch(Edit::safe);
        return Finding.at(first.span(), new InWords(written, meant))
                .mendedBy(edits.stream()
                        .map(edit -> new Edit(edit.span(), edit.replacement(), safe))
                        .toList());
    }
}
