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
 * The words at the two exits of a decision, when they are no pair that readers know as yes and no; or, of named answers, two
 * that say the same.
 *
 * <p>The regulation knows two answers, such as ya and tidak, lengkap and tidak, benar and salah. Any word against its own
 * denial is such a pair too.
 */
public final class UnusualExitLabels implements Rule {
    @Message.Words("AL009")
    record UnknownPair(String yes, String no) implements Message {}

    /** Both exits say the same. */
    @Message.Words("AL009.sama")
    public record SameLabels(String yes, String no) implements Message {}

    /** Yes says no, and no says yes. */
    @Message.Words("AL009.tertukar")
    public record ExchangedLabels(String yes, String no) implements Message {}

    private static final String YES = "Ya";
    private static final String NO = "Tidak";

    private static final Set<String> KNOWN_PAIRS =
            Set.copyOf(WordList.lines(UnusualExitLabels.class, "exit-pairs.txt"));

    private static final Set<String> DENIALS = Set.of("tidak", "belum", "bukan", "kurang", "tdk", "blm");

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream().flatMap(step -> step.decision().stream()).flatMap(UnusualExitLabels::check);
    }

    private static Stream<Finding> check(Decision decision) {
        Optional<Text> place = decision.labels().stream().findFirst();
        boolean open = decision.labels().stream().anyMatch(Text::open);
        if (place.isEmpty() || open) {
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
        if (isKnown(plainYes, plainNo)) {
            return Optional.empty();
        }
        return Optional.of(isKnown(plainNo, plainYes) ? new ExchangedLabels(yes, no) : new UnknownPair(yes, no));
    }

    private static boolean isKnown(String yes, String no) {
        if (KNOWN_PAIRS.contains(yes + "/" + no)) {
            return true;
        }
        String first = no.split(" ", 2)[0];
        return !isDenial(yes)
                && isDenial(no)
                && (no.equals(first) || no.substring(first.length() + 1).equals(yes));
    }

    private static boolean isDenial(String label) {
        return DENIALS.contains(label.split(" ", 2)[0]);
    }
}
