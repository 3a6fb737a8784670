package id.sop.yaml.flow;

import id.sop.diagnostic.Message;
import id.sop.model.Answer;
import id.sop.model.Decision;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Performers;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.yaml.decoding.AnswerKeys;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.decoding.MissingValue;
import id.sop.yaml.decoding.OwnExamples;
import id.sop.yaml.decoding.WrongShape;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.PerformersFormat;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Decodes where the flow goes from a step: its decision with the answers, or its targets. */
public final class FlowDecoder {
    static final String EXAMPLE = "3";

    private final Decoding decoding;

    @Message.Words("YM004.dua-kali")
    private record ActorTwice(String key, String actor) implements Message {}

    @Message.Words("YM004.tujuan-dua-kali")
    record TargetTwice(String key, String target) implements Message {}

    @Message.Words("YM004.bertentangan")
    private record ContradictoryKeys(String key, String other) implements Message {}

    /** Where the flow goes on is written beside a decision instead of as its answer yes. */
    @Message.Words("YM004.lanjut-keputusan")
    private record YesBesideDecision(String key, String other, String example) implements Message {}

    /** Somebody is named at whom the flow enters a step, and it ends. */
    @Message.Words("YM004.di-selesai")
    private record EntersEnd(String key, String other) implements Message {}

    public FlowDecoder(Decoding decoding) {
        this.decoding = decoding;
    }

    /** Returns those who act at the same place of the flow. */
    public Performers performers(Node.Table table) {
        Fields fields = decoding.fields(table, PerformersFormat.TOGETHER);
        if (!fields.has(Keys.EITHER)) {
            return new Performers(actors(fields, Keys.TOGETHER), true, PerformersFormat.bond(fields.choice(Keys.BOND)));
        }
        contradictions(fields, PerformersFormat.TOGETHER);
        List<Text> actors = actors(fields, Keys.EITHER);
        boolean several = fields.node(Keys.EITHER)
                .filter(node ->
                        node instanceof Node.Listing list && list.items().size() > 1)
                .isPresent();
        // One who is left of several acts alone: what is wrong with the others has been said.
        return actors.size() == 1 && several
                ? Performers.inTurn(actors)
                : new Performers(actors, true, Performers.Bond.EITHER);
    }

    /** Returns the keys of actors behind a key; reports those that are named twice. */
    public List<Text> actors(Fields fields, String key) {
        return distinct(fields.texts(key), actor -> new ActorTwice(key, actor));
    }

    private List<Text> distinct(List<Text> texts, Function<String, Message> twice) {
        Set<String> seen = new HashSet<>();
        List<Text> kept = new ArrayList<>();
        for (Text text : texts) {
            if (seen.add(text.value())) {
                kept.add(text);
            } else {
                decoding.report(text.span(), twice.apply(text.value()));
            }
        }
        return kept;
    }

    /** Returns a decision; nothing when its answers were reported, and none of them is left. */
    public Optional<Decision> decision(Node.Table table) {
        Node.Table ordered = AnswerKeys.gathered(WayKeys.ofDecision(table, decoding), decoding);
        Fields fields = decoding.fields(ordered, SopFormat.DECISION);
        List<Answer> answers = fields.has(Keys.ANSWERS)
                ? named(fields)
                : List.of(
                        answer(fields, Keys.YES, Flow.Condition.YES, drawn(fields, Keys.YES_LABEL)),
                        answer(fields, Keys.NO, Flow.Condition.NO, drawn(fields, Keys.NO_LABEL)));
        Optional<Text> by = fields.text(Keys.DECIDED_BY);
        Optional<Text> question = drawn(fields, Keys.QUESTION);
        return answers.isEmpty() ? Optional.empty() : Optional.of(new Decision(by, answers, question, fields.origin()));
    }

    /** Returns what several decide in one row; nothing when nothing of it could be read. */
    public Optional<Decision> decisions(Node.Listing list, Performers performers) {
        List<Decision> decisions = new ArrayList<>();
        for (Node item : MissingDecider.named(list.items(), performers, decoding)) {
            if (item instanceof Node.Table table) {
                decision(table).ifPresent(decisions::add);
            } else {
                decoding.report(item, new WrongShape.ItemNotMapping(Keys.DECISION, "{oleh: kasi, tidak: 2}"));
            }
        }
        return decisions.isEmpty() ? Optional.empty() : Optional.of(RowDecisions.of(decisions, performers, decoding));
    }

    private Optional<Text> drawn(Fields fields, String key) {
        return fields.text(key).map(text -> decoding.drawn(text, key));
    }

    private void contradictions(Fields fields, MappingSpec spec) {
        for (MappingSpec.Exclusion exclusion : spec.exclusions()) {
            if (fields.has(exclusion.other())) {
                contradiction(fields, exclusion.other(), exclusion.key());
            }
        }
    }

    private List<Answer> named(Fields decision) {
        contradictions(decision, SopFormat.DECISION);
        List<Node.Entry> entries = decision.table(Keys.ANSWERS, OwnExamples.answers(decision))
                .map(Node.Table::entries)
                .orElse(List.of());
        return AnswerKeys.led(entries, decoding).stream().map(this::named).toList();
    }

    private Answer answer(Fields fields, String key, Flow.Condition condition, Optional<Text> label) {
        Optional<Node> value = fields.node(key);
        return value.isPresent() && value.get() instanceof Node.Table table
                ? handedOn(table, condition, label)
                : new Answer(condition, label, List.of(), targets(fields, key));
    }

    private Answer named(Node.Entry entry) {
        String key = entry.key().text();
        Optional<Text> label = decoding.text(entry.key()).map(text -> decoding.drawn(text, Keys.ANSWERS));
        if (label.isEmpty()) {
            decoding.report(
                    entry.key().span(),
                    new MissingValue.NoWording(
                            Keys.ANSWERS,
                            SopFormat.DECISION.key(Keys.ANSWERS).orElseThrow().example()));
        }
        if (entry.value() instanceof Node.Table table) {
            return handedOn(table, Flow.Condition.NAMED, label);
        }
        Optional<List<Target>> listed = ListedTargets.of(entry.value(), key, decoding);
        if (listed.isPresent()) {
            return new Answer(Flow.Condition.NAMED, label, List.of(), listed.get());
        }
        List<Text> targets = decoding.texts(entry.value(), key, EXAMPLE);
        boolean items =
                entry.value() instanceof Node.Listing list && !list.items().isEmpty();
        if (targets.isEmpty() && !items) {
            decoding.report(entry.key().span(), new MissingValue.NoValue(key, Keys.ANSWERS, EXAMPLE));
            return new Answer(Flow.Condition.NAMED, label, List.of(), List.of(AnswerKeys.unknown(entry.key())));
        }
        return new Answer(Flow.Condition.NAMED, label, List.of(), targets(targets, key, new Target.Next()));
    }

    private Answer handedOn(Node.Table table, Flow.Condition condition, Optional<Text> label) {
        Fields fields = decoding.fields(table, SopFormat.ANSWER);
        return new Answer(
                condition,
                label,
                actors(fields, Keys.THROUGH),
                targets(fields, Keys.NEXT).stream()
                        .map(target -> target instanceof Target.At ? target : entered(target, fields, decoding))
                        .toList());
    }

    /** Returns a target with the one at whom it is entered, where a mapping names him. */
    static Target entered(Target target, Fields fields, Decoding decoding) {
        Optional<Text> actor = fields.text(Keys.AT);
        if (actor.isPresent() && target instanceof Target.End) {
            decoding.report(actor.get().span(), new EntersEnd(Keys.AT, Keys.END));
        }
        return actor.isEmpty() || target instanceof Target.End ? target : new Target.At(target, actor.get());
    }

    /** Returns where a step without a decision sends the flow. */
    public List<Target> next(Fields step, Optional<Decision> decision) {
        boolean ends = step.choice(Keys.END).filter(SopFormat.YES::contains).isPresent();
        List<Node> items = step.node(Keys.NEXT).map(FlowDecoder::items).orElse(List.of());
        boolean handedOn = items.stream().anyMatch(FlowDecoder::isHandedOn);
        List<Target> further = handedOn
                ? items.stream().flatMap(item -> handedOn(item).stream()).toList()
                : List.of();
        List<Text> written = handedOn ? List.of() : step.texts(Keys.NEXT);
        if (decision.isPresent() && step.has(Keys.NEXT)) {
            beside(step, Keys.NEXT, step.node(Keys.NEXT).map(OwnExamples::inLine), decision.get());
        } else if (ends && decision.isPresent()) {
            beside(step, Keys.END, Optional.of(Keys.END), decision.get());
        } else if (ends && (handedOn || !written.isEmpty())) {
            contradiction(step, Keys.END, Keys.NEXT);
        }
        if (!further.isEmpty()) {
            return decision.isEmpty()
                    ? further
                    : further.stream().map(FlowDecoder::then).toList();
        }
        return targets(written, Keys.NEXT, ends ? new Target.End() : new Target.Next());
    }

    /** Returns where the work goes in the end: an answer of a decision cannot hand it on in the row as well. */
    private static Target then(Target target) {
        return target instanceof Target.Through others ? others.then() : target;
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Listing listing ? listing.items() : List.of(node);
    }

    private static boolean isHandedOn(Node item) {
        return item instanceof Node.Table table
                && (table.get(Keys.THROUGH).isPresent() || table.get(Keys.AT).isPresent());
    }

    /** Returns a target beside which there are others to which the work is handed at once. */
    private Optional<Target> handedOn(Node item) {
        if (item instanceof Node.Table table) {
            Fields fields = decoding.fields(table, SopFormat.HANDED_ON);
            List<Text> through = actors(fields, Keys.THROUGH);
            Target written = fields.text(Keys.NEXT).map(Target::written).orElse(new Target.Next());
            Target then = entered(written, fields, decoding);
            return through.isEmpty() ? Optional.of(then) : Optional.of(new Target.Through(through, then));
        }
        return decoding.texts(item, Keys.NEXT, EXAMPLE).stream()
                .map(Target::written)
                .findFirst();
    }

    /** Reports what is written beside a decision that it excludes, with the answer that was meant where yes has none. */
    private void beside(Fields step, String key, Optional<String> target, Decision decision) {
        boolean free = decision.rhombi().size() == 1
                && !decision.isNamed()
                && decision.origin().key(Keys.YES).isEmpty();
        if (!free || target.isEmpty()) {
            contradiction(step, key, Keys.DECISION);
            return;
        }
        Optional<Node> no = step.node(Keys.DECISION)
                .filter(Node.Table.class::isInstance)
                .flatMap(table -> ((Node.Table) table).get(Keys.NO));
        String example = "{" + Keys.YES + ": " + target.get() + ", " + Keys.NO + ": "
                + no.map(OwnExamples::inLine).orElse("…") + "}";
        step.origin()
                .key(key)
                .ifPresent(place -> decoding.report(place.name(), new YesBesideDecision(key, Keys.DECISION, example)));
    }

    /** Returns a decision whose answer yes also leads where the step sends the flow beside it: that no step is missed, not two faults. */
    public static Decision joined(Decision decision, Fields step, List<Target> beside) {
        if (decision.isNamed()
                || decision.rhombi().size() > 1
                || step.node(Keys.NEXT).isEmpty()) {
            return decision;
        }
        Answer yes = decision.answers().get(0);
        Set<Target> targets = new LinkedHashSet<>(beside);
        if (decision.origin().key(Keys.YES).isPresent()) {
            targets.addAll(yes.targets());
        }
        List<Answer> answers = new ArrayList<>(decision.answers());
        answers.set(0, new Answer(yes.condition(), yes.label(), yes.through(), List.copyOf(targets)));
        return new Decision(decision.by(), answers, decision.question(), decision.origin());
    }

    /** Returns the targets of an answer, the step below where none is written. */
    private List<Target> targets(Fields fields, String key) {
        return fields.node(key)
                .flatMap(node -> ListedTargets.of(node, key, decoding))
                .orElseGet(() -> targets(fields.texts(key), key, new Target.Next()));
    }

    private List<Target> targets(List<Text> written, String key, Target otherwise) {
        List<Target> targets = distinct(written, target -> new TargetTwice(key, target)).stream()
                .map(Target::written)
                .toList();
        return targets.isEmpty() ? List.of(otherwise) : targets;
    }

    private void contradiction(Fields fields, String key, String other) {
        fields.origin().key(key).ifPresent(place -> decoding.report(place.name(), new ContradictoryKeys(key, other)));
    }
}
