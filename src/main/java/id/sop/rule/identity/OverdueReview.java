package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.DateText;
import id.sop.model.Identity;
import id.sop.rule.Corpus;
import id.sop.rule.CorpusRule;
import id.sop.time.DateNotation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** An SOP that took effect, or was revised, more than a year before the day by which reviews are judged. */
public final class OverdueReview implements CorpusRule {
    @Message.Words("ID028")
    record Overdue(String last, String day) implements Message {}

    @Override
    public Stream<Finding> check(Corpus corpus) {
        return corpus.day().stream().flatMap(day -> corpus.sops().stream()
                .flatMap(sop -> last(sop.identity()).stream())
                .filter(last -> last.date().orElseThrow().plusYears(1).isBefore(day))
                .map(last ->
                        Finding.at(last.text().span(), new Overdue(last.text().value(), DateNotation.print(day)))));
    }

    /** Returns the last day on which the SOP was looked at; nothing while one of the dates waits for a placeholder. */
    private static Optional<DateText> last(Identity identity) {
        Comparator<DateText> byDay = Comparator.comparing(date -> date.date().orElse(LocalDate.MIN));
        boolean open = Stream.of(identity.effective(), identity.revised())
                .flatMap(Optional::stream)
                .anyMatch(date -> date.text().open());
        return Stream.of(identity.effective(), identity.revised())
                .flatMap(Optional::stream)
                .filter(date -> date.date().isPresent() && !open)
                .max(byDay);
    }
}
