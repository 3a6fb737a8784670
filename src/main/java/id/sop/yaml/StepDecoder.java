package id.sop.yaml;

import id.sop.model.CellReach;
import id.sop.model.Column;
import id.sop.model.Columns;
import id.sop.model.Decision;
import id.sop.model.Keys;
import id.sop.model.Occasion;
import id.sop.model.OwnText;
import id.sop.model.Performers;
import id.sop.model.Requirement;
import id.sop.model.Step;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.model.TimeText;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.decoding.InnerKeys;
import id.sop.yaml.decoding.MarkedItems;
import id.sop.yaml.decoding.MeantKeys;
import id.sop.yaml.decoding.SplitItem;
import id.sop.yaml.decoding.UnknownKey;
import id.sop.yaml.decoding.WrittenAnswers;
import id.sop.yaml.flow.ConditionKeys;
import id.sop.yaml.flow.DecidersAsKeys;
import id.sop.yaml.flow.FlowDecoder;
import id.sop.yaml.flow.NumberKeys;
import id.sop.yaml.flow.RowDecisions;
import id.sop.yaml.flow.WayKeys;
import id.sop.yaml.flow.WrittenDecisions;
import id.sop.yaml.format.ColumnFormat;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decodes an item of {@code langkah}. */
final class StepDecoder {
    /** Not a condition: whoever knows YAML from elsewhere also writes yes and no, and a dash stands for nothing on sheets. */
    private static final List<String> NEVER_OPTIONAL = List.of("tidak", "false", "no", "-");

    private static final List<String> NO_CONDITION = List.of("ya", "true", "yes");

    private final Decoding decoding;
    private final WrittenDecisions written;
    private final Columns columns;
    private final HeadedTime headed;
    private final MappingSpec spec;
    private final FlowDecoder flow;
    private final StepInOneText inOneText;
    private final int steps;

    /**
     * Makes a decoder.
     *
     * @param steps all items of the list
     * @param columns what the sheet has no column for is read and left out; a rule says so
     */
    StepDecoder(Decoding decoding, List<Node> steps, Columns columns) {
        this.decoding = decoding;
        this.written = new WrittenDecisions(steps);
        this.columns = columns;
        this.headed = new HeadedTime(columns);
        this.spec = ColumnFormat.step(columns);
        this.flow = new FlowDecoder(decoding);
        this.inOneText = new StepInOneText(steps);
        this.steps = steps.size();
    }

    Step step(Node node, int number) {
        Node.Table table = new Node.Table(List.of(), node.span());
        boolean unread = inOneText.report(node, decoding);
        if (!unread && node instanceof Node.Table found) {
            table = found;
        }
        table = Wrappers.opened(ColumnFormat.named(table, columns), spec, decoding);
        table = NumberKeys.ofStep(table, spec, number, decoding);
        table = WrittenDecisions.asked(table, number, decoding);
        table = ConditionKeys.ofStep(table, spec, number, steps, decoding);
        table = WayKeys.ofStep(InnerKeys.ofStep(table, spec, number, steps, decoding), spec, decoding);
        Fields fields = !unread ? decoding.fields(table, spec) : new Fields(decoding, table, spec);
        Performers performers = performers(fields);
        Optional<Decision> decision = decision(fields, number, performers);
        List<Target> next = flow.next(fields, decision);
        return new Step(
                number,
                fields.text(Keys.ID),
                fields.text(Keys.ACTIVITY),
                occasion(fields),
                performers,
                decision.map(found -> FlowDecoder.joined(found, fields, next)),
                next,
                fields.choice(Keys.START).filter(SopFormat.YES::contains).isPresent(),
                printed(Keys.REQUIREMENTS, requirements(fields)),
                time(fields).filter(time -> columns.has(Keys.TIME)),
                printed(Keys.OUTPUT, fields.texts(Keys.OUTPUT)),
                printed(Keys.NOTE, FootnoteMarks.splitList(fields.texts(Keys.NOTE))),
                own(fields),
                reaches(fields),
                SopDecoder.suppressions(fields, decoding),
                fields.origin());
    }

    private <T> List<T> printed(String key, List<T> values) {
        return columns.has(key) ? values : List.of();
    }

    private List<OwnText> own(Fields step) {
        return columns.own()
                .map(column -> new OwnText(column.key(), step.texts(column.key())))
                .filter(text -> !text.texts().isEmpty())
                .toList();
    }

    /** A cell of the regulation that is empty reaches nowhere; one of the office's own may wait to be filled in by hand. */
    private List<CellReach> reaches(Fields step) {
        return columns.all().stream()
                .map(Column::key)
                .filter(key -> !key.equals(Keys.TIME))
                .flatMap(key -> step.text(Keys.until(key)).stream().map(until -> new CellReach(key, until)))
                .filter(reach -> !Columns.STANDARD_KEYS.contains(reach.column())
                        || step.node(reach.column()).isPresent())
                .toList();
    }

    private Optional<TimeText> time(Fields step) {
        Optional<Text> until = step.text(Keys.TIME_UNTIL);
        return step.text(Keys.TIME).map(text -> new TimeText(text, headed.read(text), until));
    }

    private static Optional<Occasion> occasion(Fields step) {
        return step.text(Keys.OPTIONAL)
                .filter(text -> NEVER_OPTIONAL.stream().noneMatch(text.value()::equalsIgnoreCase))
                .map(text -> new Occasion(Optional.of(text)
                        .filter(words -> NO_CONDITION.stream().noneMatch(words.value()::equalsIgnoreCase))));
    }

    private Performers performers(Fields step) {
        Performers named = namedPerformers(step);
        return new Performers(named.keys().stream().map(decoding::actor).toList(), named.together(), named.bond());
    }

    private Performers namedPerformers(Fields step) {
        Optional<Node> node = step.node(Keys.ACTORS);
        if (node.isPresent() && node.get() instanceof Node.Table table) {
            return flow.performers(table);
        }
        return Performers.inTurn(step.texts(Keys.ACTORS));
    }

    private Optional<Decision> decision(Fields step, int number, Performers performers) {
        Optional<Node> node = step.node(Keys.DECISION).map(value -> DecidersAsKeys.named(value, performers, decoding));
        if (node.isPresent() && node.get() instanceof Node.Scalar text) {
            decoding.report(Optional.of(text)
                    .filter(MeantKeys::beginsLine)
                    .flatMap(below -> MeantKeys.finding(below, SopFormat.DECISION.names()))
                    .orElseGet(() -> written.finding(text, number)));
            return written.meant(text, number).flatMap(flow::decision);
        }
        if (node.isPresent() && node.get() instanceof Node.Listing list && RowDecisions.areMeant(list)) {
            return flow.decisions(list, performers);
        }
        if (node.isPresent() && node.get() instanceof Node.Table table && !node.equals(step.node(Keys.DECISION))) {
            return flow.decision(table);
        }
        String above = number > 1 ? String.valueOf(number - 1) : Keys.END;
        String example = node.flatMap(value -> WrittenAnswers.listed(value, number, steps))
                .orElse("{" + Keys.NO + ": " + above + "}");
        return step.table(Keys.DECISION, example).flatMap(flow::decision);
    }

    private List<Requirement> requirements(Fields step) {
        Optional<Node> node = step.written(Keys.REQUIREMENTS).filter(written -> !(written instanceof Node.Blank));
        if (node.isEmpty()) {
            return List.of();
        }
        List<Node> items = node.get() instanceof Node.Listing listing ? listing.items() : List.of(node.get());
        List<Requirement> requirements = new ArrayList<>();
        for (Node item : items) {
            requirements.addAll(requirement(item, step.example(Keys.REQUIREMENTS)));
        }
        return requirements;
    }

    private static boolean isForeign(Node.Table table) {
        return UnknownKey.isForeign(table.entries().get(0).key().text(), SopFormat.REQUIREMENT);
    }

    private List<Requirement> requirement(Node item, String example) {
        if (item instanceof Node.Scalar scalar) {
            return decoding.text(scalar).map(MarkedItems::of).orElse(List.of()).stream()
                    .map(StepDecoder::ofUnknownOrigin)
                    .toList();
        }
        if (item instanceof Node.Table table) {
            Optional<Node.Scalar> split = SplitItem.whole(item).filter(whole -> isForeign(table));
            Optional<Requirement> sourced = split.flatMap(whole -> SplitItem.sourced(table, decoding));
            if (sourced.isPresent()) {
                return sourced.stream().toList();
            }
            if (split.isPresent()) {
                decoding.report(SplitItem.finding(Keys.REQUIREMENTS, split.get()));
                return decoding.text(split.get()).map(StepDecoder::ofUnknownOrigin).stream()
                        .toList();
            }
            Fields fields = decoding.fields(table, SopFormat.REQUIREMENT);
            Optional<Text> from = fields.text(Keys.FROM);
            return fields.text(Keys.DOCUMENT).map(document -> new Requirement(document, from)).stream()
                    .toList();
        }
        decoding.reportItem(item, Keys.REQUIREMENTS, example);
        return List.of();
    }

    private static Requirement ofUnknownOrigin(Text document) {
        return new Requirement(document, Optional.empty());
    }
}
