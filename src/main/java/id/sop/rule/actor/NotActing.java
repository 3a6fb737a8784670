package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Performers;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.source.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody decides ({@code oleh}), acts behind an answer ({@code lewat}) or is entered ({@code di}) in a step that he does not perform. */
final class NotActing {
    @Message.Words("PL003.oleh")
    private record Stranger(String key, String actor, int step, String known) implements Message {}

    @Message.Words("PL003.oleh-saran")
    private record Misspelt(String key, String actor, int step, String known, String meant)
            implements Message.Proposal {
        @Override
        public String replaced() {
            return actor;
        }

        @Override
        public String proposed() {
            return meant;
        }
    }

    /** Several in one text where the one who decides is due. */
    @Message.Words("PL003.oleh-beberapa")
    private record Several(String key, String actor, int step, String decisions) implements Message {}

    /** One who has a column, and only does not act in that step. */
    @Message.Words("PL003.oleh-tambah")
    private record Elsewhere(String key, String actor, int step, String known, String added, String row)
            implements Message {}

    /** One who acts in other steps than the next, where the arrow leads because nothing says where else. */
    @Message.Words("PL003.di-tanpa-lanjut")
    private record NotInNextRow(String key, String actor, int step, String next, String entries) implements Message {}

    /** Of the steps in which one acts; nobody reads a longer list. */
    private static final int MOST_ENTRIES = 5;

    private static final int LONGEST_ROW = 40;

    private final Sop sop;

    NotActing(Sop sop) {
        this.sop = sop;
    }

    /** Returns what is to be said of all of them. */
    Stream<Finding> findings() {
        return Stream.concat(sop.steps().stream().flatMap(this::ofStep), notEntered());
    }

    /** Returns those at whom the flow is to enter a step that they do not perform. */
    private Stream<Finding> notEntered() {
        return sop.flow().exits().stream()
                .filter(exit -> exit.to().isPresent() && exit.at().isPresent())
                .filter(exit -> isJudged(sop.step(exit.to().getAsInt())))
                .filter(exit ->
                        isStrange(exit.at().orElseThrow(), sop.step(exit.to().getAsInt())))
                .map(this::notEntered)
                .distinct();
    }

    private Finding notEntered(Flow.Exit exit) {
        Text actor = exit.at().orElseThrow();
        List<String> entries = sop.steps().stream()
                .filter(step -> step.performers().include(actor.value()))
                .limit(MOST_ENTRIES)
                .map(step -> "{" + Keys.NEXT + ": " + name(step) + ", " + Keys.AT + ": " + actor.value() + "}")
                .toList();
        Step target = sop.step(exit.to().getAsInt());
        return exit.written() instanceof Target.Next && !entries.isEmpty()
                ? Finding.at(
                        actor.span(),
                        new NotInNextRow(
                                Keys.AT, actor.value(), target.number(), Keys.NEXT, String.join("`, `", entries)))
                : finding(Keys.AT, actor, target);
    }

    private String name(Step step) {
        return step.id().map(Text::value).orElse(sop.parts().name(step.number()));
    }

    private Stream<Finding> ofStep(Step step) {
        if (!isJudged(step)) {
            return Stream.empty();
        }
        if (step.decision().isEmpty()) {
            Stream<Text> others = step.next().stream()
                    .filter(Target.Through.class::isInstance)
                    .flatMap(target -> ((Target.Through) target).through().stream());
            return findings(Keys.THROUGH, others, step);
        }
        return step.decision().get().rhombi().stream()
                .flatMap(decision -> Stream.concat(
                        findings(Keys.DECIDED_BY, decision.by().stream(), step),
                        findings(
                                Keys.THROUGH,
                                decision.answers().stream().flatMap(answer -> answer.through().stream()),
                                step)));
    }

    /** Tells whether it is known who performs a step: what is wrong with its performers has been said there. */
    private boolean isJudged(Step step) {
        List<Text> performers = step.performers().keys();
        return !performers.isEmpty()
                && performers.stream()
                        .noneMatch(key -> key.open()
                                || sop.actors().stream()
                                        .noneMatch(actor -> actor.key().equals(key.value())));
    }

    private static boolean isStrange(Text actor, Step step) {
        return !actor.open() && !step.performers().include(actor.value());
    }

    private Stream<Finding> findings(String key, Stream<Text> named, Step step) {
        return named.filter(actor -> isStrange(actor, step)).map(actor -> finding(key, actor, step));
    }

    private Finding finding(String key, Text actor, Step step) {
        String written = actor.value();
        String known = performers(step);
        MeantActor all = new MeantActor(sop.actors());
        MeantActor acting = new MeantActor(sop.actors().stream()
                .filter(column -> step.performers().include(column.key()))
                .toList());
        List<String> several = key.equals(Keys.DECIDED_BY) ? UnknownActor.several(written, all) : List.of();
        if (!several.isEmpty()) {
            String decisions = several.stream()
                    .map(one -> "{" + Keys.DECIDED_BY + ": " + one + ", " + Keys.NO + ": …}")
                    .collect(Collectors.joining(", ", "[", "]"));
            return Finding.at(actor.span(), new Several(key, written, step.number(), decisions));
        }
        Optional<String> certain = acting.certain(written);
        Optional<String> elsewhere = certain.isPresent() ? Optional.empty() : all.certain(written);
        Optional<String> meant = certain.or(() -> elsewhere.isPresent()
                ? Optional.empty()
                : acting.nearest(written).or(() -> acting.within(written)));
        if (meant.isPresent()) {
            Finding finding = Finding.at(actor.span(), new Misspelt(key, written, step.number(), known, meant.get()));
            return actor.span().text().equals(written)
                    ? finding.mendedBy(new Edit(actor.span(), meant.get(), certain.isPresent()))
                    : finding;
        }
        return elsewhere
                .or(() -> all.nearest(written))
                .or(() -> all.within(written))
                .map(other -> Finding.at(
                        actor.span(),
                        new Elsewhere(key, written, step.number(), known, other, row(step.performers(), other))))
                .orElseGet(() -> Finding.at(actor.span(), new Stranger(key, written, step.number(), known)));
    }

    /** Returns the performers of a step and one more, as they are written. */
    private static String row(Performers performers, String added) {
        if (performers.keys().size() >= LONGEST_ROW) {
            return "[…]";
        }
        List<String> keys =
                new ArrayList<>(performers.keys().stream().map(Text::value).toList());
        keys.add(added);
        String list = "[" + String.join(", ", keys) + "]";
        String together = performers.isEither() ? Keys.EITHER : Keys.TOGETHER;
        return performers.together() ? "{" + together + ": " + list + "}" : list;
    }

    private static String performers(Step step) {
        return step.performers().keys().stream().map(Text::value).distinct().collect(Collectors.joining(", "));
    }
}
