package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.PlainWords;
import id.sop.language.WordList;
import id.sop.model.Decision;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words at the exits of a decision, when they do not tell one from the other: two say the same, yes and no both mean yes or
 * both mean no, or yes says no.
 *
 * <p>Offices name their answers as their work does: "MS" and "TMS", "Tersedia" and "Penuh", "Rawat inap" and "Rawat jalan". Such pairs
 * are no defect, and nobody knows all of them; nor is "Tidak ada catatan" for yes, where the question is about a fault. Where the
 * rhombus has a question, the answers belong to it and are not judged.
 */
public final class UnusualExitLabels implements Rule {
    @Message.Words("AL009")
    record SameMeaning(String yes, String no) implements Message {}

    /** Both exits say the same. */
    @Message.Words("AL009.sama")
    public record SameLabels(String yes, String no) implements Message {}

    /** Yes says no, and no says yes. */
    @Message.Words("AL009.tertukar")
    public record ExchangedLabels(String yes, String no) implements Message {}

    private static final String YES = "Ya";
    private static final String NO = "Tidak";

    static final Set<String> CONSENT = WordList.words(UnusualExitLabels.class, "consent.txt");
    private static final Set<String> REFUSAL = WordList.words(UnusualExitLabels.class, "refusal.txt");
    private static final Set<String> DENIALS = Set.of("tidak", "belum", "bukan", "kurang", "tdk", "blm");

    @Override
    public Stream<Finding> check(Sop sop) {
        Stream<Finding> labels = sop.steps().stream()
                .flatMap(step -> step.decision().stream())
                .flatMap(decision -> decision.rhombi().stream())
                .flatMap(UnusualExitLabels::check);
        return Stream.concat(labels, sop.steps().stream().flatMap(step -> ReversedAnswers.check(step, sop)));
    }

    private static Stream<Finding> check(Decision decision) {
        Optional<Text> place = decision.labels().stream().findFirst();
        boolean open = decision.labels().stream().anyMatch(Text::open);
        if (place.isEmpty()
                || open
                || (!decision.isNamed() && decision.question().isPresent())) {
            return Stream.empty();
        }
        if (decision.isNamed()) {
            return repeated(decision.labels());
        }
        String yes = decision.label(Flow.Condition.YES).map(Text::value).orElse(YES);
        String no = decision.label(Flow.Condition.NO).map(Text::value).orElse(NO);
        return message(yes, no).stream().map(message -> Finding.at(place.get().span(), message));
    }

    private static Stream<Finding> repeated(List<Text> labels) {
        Map<String, Text> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Text label : labels) {
            Text other = first.putIfAbsent(PlainWords.key(label.value()), label);
            if (other != null) {
                findings.add(Finding.at(label.span(), new SameLabels(other.value(), label.value()))
                        .with(other.span()));
            }
        }
        return findings.stream();
    }

    private static Optional<Message> message(String yes, String no) {
        String plainYes = PlainWords.key(yes);
        String plainNo = PlainWords.key(no);
        if (plainYes.equals(plainNo)) {
            return Optional.of(new SameLabels(yes, no));
        }
        if ((isYes(plainYes) && isYes(plainNo)) || (isNo(plainYes) && isNo(plainNo))) {
            return Optional.of(new SameMeaning(yes, no));
        }
        return isNo(plainYes) && isYes(plainNo) ? Optional.of(new ExchangedLabels(yes, no)) : Optional.empty();
    }

    private static boolean isYes(String label) {
        return CONSENT.contains(label);
    }

    /** A word of consent denied, or one that means no by itself. */
    private static boolean isNo(String label) {
        String[] words = label.split(" ", 2);
        boolean denied = DENIALS.contains(words[0]) && (words.length == 1 || CONSENT.contains(words[1]));
        return denied || REFUSAL.contains(label);
    }
}
