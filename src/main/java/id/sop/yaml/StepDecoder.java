package id.sop.yaml;

import id.sop.diagnostic.Message;
import id.sop.model.Decision;
import id.sop.model.Keys;
import id.sop.model.Performers;
import id.sop.model.Requirement;
import id.sop.model.Step;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.model.TimeText;
import id.sop.time.TimeNotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decodes an item of {@code langkah}. */
final class StepDecoder {
    private final Decoding decoding;
    private final List<List<String>> steps;

    @Message.Words("YM004.dua-kali")
    private record ActorTwice(String key, String actor) implements Message {}

    @Message.Words("YM004.bertentangan")
    private record ContradictoryKeys(String key, String other) implements Message {}

    /**
     * Makes a decoder.
     *
     * @param steps what all steps are called, as {@link WrittenDecision#steps} returns it
     */
    StepDecoder(Decoding decoding, List<List<String>> steps) {
        this.decoding = decoding;
        this.steps = steps;
    }

    Step step(Node node, int number) {
        Node.Table table = new Node.Table(List.of(), node.span());
        if (node instanceof Node.Table found) {
            table = found;
        } else {
            decoding.report(node, new WrongShape.StepNotMapping(Keys.STEPS, "kegiatan: Menyusun laporan"));
        }
        Fields fields = node instanceof Node.Table
                ? decoding.fields(table, SopFormat.STEP)
                : new Fields(decoding, table, SopFormat.STEP);
        Optional<Decision> decision = decision(fields, number);
        return new Step(
                number,
                fields.text(Keys.ID),
                fields.text(Keys.ACTIVITY),
                performers(fields),
                decision,
                next(fields, decision.isPresent()),
                requirements(fields),
                fields.text(Keys.TIME).map(StepDecoder::time),
                fields.texts(Keys.OUTPUT),
                fields.texts(Keys.NOTE),
                SopDecoder.suppressions(fields, decoding),
                fields.origin());
    }

    static TimeText time(Text text) {
        return new TimeText(text, TimeNotation.parse(text.value()));
    }

    private Performers performers(Fields step) {
        Optional<Node> node = step.node(Keys.ACTORS);
        if (node.isPresent() && node.get() instanceof Node.Table table) {
            Fields together = decoding.fields(table, SopFormat.TOGETHER);
            return new Performers(distinct(together.texts(Keys.TOGETHER)), true);
        }
        return new Performers(distinct(step.texts(Keys.ACTORS)), false);
    }

    private List<Text> distinct(List<Text> keys) {
        Set<String> seen = new HashSet<>();
        List<Text> kept = new ArrayList<>();
        for (Text key : keys) {
            if (seen.add(key.value())) {
                kept.add(key);
            } else {
                decoding.report(key.span(), new ActorTwice(Keys.ACTORS, key.value()));
            }
        }
        return kept;
    }

    private Optional<Decision> decision(Fields step, int number) {
        Optional<Node> node = step.node(Keys.DECISION);
        if (node.isPresent() && node.get() instanceof Node.Scalar text) {
            decoding.report(WrittenDecision.finding(text, number, steps));
            return Optional.empty();
        }
        String above = number > 1 ? String.valueOf(number - 1) : Keys.END;
        return step.table(Keys.DECISION, "{" + Keys.NO + ": " + above + "}").map(this::decision);
    }

    private Decision decision(Node.Table table) {
        Fields fields = decoding.fields(table, SopFormat.DECISION);
        return new Decision(
                fields.text(Keys.DECIDED_BY),
                fields.text(Keys.YES).map(StepDecoder::target).orElse(new Target.Next()),
                fields.text(Keys.NO).map(StepDecoder::target).orElse(new Target.Next()),
                drawn(fields, Keys.YES_LABEL),
                drawn(fields, Keys.NO_LABEL),
                drawn(fields, Keys.QUESTION),
                fields.origin());
    }

    private Optional<Text> drawn(Fields fields, String key) {
        return fields.text(key).map(text -> decoding.drawn(text, key));
    }

    private static Target target(Text text) {
        return switch (text.value()) {
            case Keys.NEXT -> new Target.Next();
            case Keys.END -> new Target.End();
            default -> new Target.Reference(text);
        };
    }

    private Target next(Fields step, boolean decides) {
        Optional<Target> next = step.text(Keys.NEXT).map(StepDecoder::target);
        boolean ends = step.choice(Keys.END).filter(SopFormat.YES::contains).isPresent();
        if (decides && step.has(Keys.NEXT)) {
            contradiction(step, Keys.NEXT, Keys.DECISION);
        } else if (ends && (decides || next.isPresent())) {
            contradiction(step, Keys.END, decides ? Keys.DECISION : Keys.NEXT);
        }
        return next.orElse(ends ? new Target.End() : new Target.Next());
    }

    private void contradiction(Fields step, String key, String other) {
        step.origin().key(key).ifPresent(place -> decoding.report(place.name(), new ContradictoryKeys(key, other)));
    }

    private List<Requirement> requirements(Fields step) {
        Optional<Node> node = step.node(Keys.REQUIREMENTS);
        if (node.isEmpty()) {
            return List.of();
        }
        List<Node> items = node.get() instanceof Node.Listing listing ? listing.items() : List.of(node.get());
        List<Requirement> requirements = new ArrayList<>();
        for (Node item : items) {
            requirement(item, step.example(Keys.REQUIREMENTS)).ifPresent(requirements::add);
        }
        return requirements;
    }

    private static boolean isForeign(Node.Table table) {
        String key = table.entries().get(0).key().text();
        return SopFormat.REQUIREMENT.key(key).isEmpty()
                && UnknownKey.meant(key, SopFormat.REQUIREMENT).isEmpty();
    }

    private Optional<Requirement> requirement(Node item, String example) {
        if (item instanceof Node.Scalar scalar) {
            return decoding.text(scalar).map(document -> new Requirement(document, Optional.empty()));
        }
        if (item instanceof Node.Table table) {
            Optional<Node.Scalar> split = SplitItem.whole(item).filter(whole -> isForeign(table));
            Optional<Requirement> sourced = split.flatMap(whole -> SplitItem.sourced(table, decoding));
            if (sourced.isPresent()) {
                return sourced;
            }
            if (split.isPresent()) {
                decoding.report(SplitItem.finding(Keys.REQUIREMENTS, split.get()));
                return decoding.text(split.get()).map(document -> new Requirement(document, Optional.empty()));
            }
            Fields fields = decoding.fields(table, SopFormat.REQUIREMENT);
            Optional<Text> from = fields.text(Keys.FROM);
            return fields.text(Keys.DOCUMENT).map(document -> new Requirement(document, from));
        }
        decoding.reportItem(item, Keys.REQUIREMENTS, example);
        return Optional.empty();
    }
}
