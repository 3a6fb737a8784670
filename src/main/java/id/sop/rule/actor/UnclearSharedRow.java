package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.SharedRow;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Performers of whom one acts ({@code salah_satu}) where it is not clear who: in a decision, or with too few ways to them. */
public final class UnclearSharedRow implements Rule {
    @Message.Words("PL014")
    record TooFewWays(int step, int ways, int actors, String left) implements Message {}

    /** No branch chooses between them: any of them may do it. */
    @Message.Words("PL014.tanpa-cabang")
    record NoBranch(int step, int actors, String list) implements Message {}

    @Message.Words("PL014.memutuskan")
    record UnclearDecider(int step) implements Message {}

    @Message.Words("PL014.satu")
    record OnlyOne(int step, String actor) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream()
                .filter(step -> step.performers().isEither())
                .flatMap(step -> message(step, sop)
                        .map(message -> Finding.at(
                                step.origin().key(Keys.ACTORS).orElseThrow().name(), message))
                        .stream());
    }

    private static Optional<Message> message(Step step, Sop sop) {
        int actors = step.performers().keys().size();
        if (actors == 0) {
            // Said where the file was read (YM003).
            return Optional.empty();
        }
        if (actors < 2) {
            return Optional.of(
                    new OnlyOne(step.number(), step.performers().keys().get(0).value()));
        }
        if (step.decision().isPresent()) {
            return Optional.of(new UnclearDecider(step.number()));
        }
        SharedRow row = new SharedRow(sop, step.number());
        int ways = row.count();
        // How the flow begins at a start is not drawn, so that nobody can tell with whom.
        if (ways < 2) {
            String list = step.performers().keys().stream().map(Text::value).collect(Collectors.joining(", "));
            return Optional.of(new NoBranch(step.number(), actors, list));
        }
        return row.left().stream()
                .findFirst()
                .map(act -> new TooFewWays(
                        step.number(),
                        ways,
                        actors,
                        step.performers().keys().get(act.place()).value()));
    }
}
