package id.sop.yaml;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Columns;
import id.sop.model.Keys;
import id.sop.model.Part;
import id.sop.model.Parts;
import id.sop.model.Step;
import id.sop.model.TimeText;
import id.sop.source.Edit;
import id.sop.source.Span;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.decoding.WrongShape;
import id.sop.yaml.flow.FlowDecoder;
import id.sop.yaml.format.PartFormat;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.ExceededLimit;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import id.sop.yaml.reading.StepRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decodes {@code langkah}, or {@code bagian} with the {@code langkah} of each. */
final class PartsDecoder {
    private final Decoding decoding;
    private final Limits limits;
    private final Columns columns;
    private final List<Step> steps = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private Optional<StepDecoder> decoder = Optional.empty();

    /** A heading that people write as a text: "A. Persiapan", "TAHAP II". */
    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:[A-Z]|[IVX]{1,4})[.)]\\s.{1,80}|(?:tahap|bagian|fase)\\b.{0,80}");

    /** Both the steps and the parts are written. */
    @Message.Words("YM004.bagian-dan-langkah")
    private record PartsBesideSteps(String key, String other) implements Message {}

    /** Parts with headings and steps, under the key of the steps. */
    @Message.Words("YM004.bagian-di-langkah")
    private record PartsAsSteps(String key, String other) implements Message {}

    /** Steps under the key of the parts. */
    @Message.Words("YM004.langkah-di-bagian")
    private record StepsAsParts(String key, String other) implements Message {}

    /** A heading among the steps. */
    @Message.Words("YM004.judul-di-langkah")
    private record HeadingAsStep(String heading, String example) implements Message {}

    /** Parts of the identity block under the key of the parts of the procedure. */
    @Message.Words("YM004.bagian-identitas")
    private record PartsOfIdentity(String key, String other) implements Message {}

    /** A mapping from headings to steps. */
    @Message.Words("YM004.bagian-tanpa-judul")
    private record HeadingsAsKeys(String key, String example) implements Message {}

    PartsDecoder(Decoding decoding, Limits limits, Columns columns) {
        this.decoding = decoding;
        this.limits = limits;
        this.columns = columns;
    }

    List<Step> steps() {
        return steps;
    }

    Parts parts() {
        return parts.isEmpty() ? Parts.NONE : new Parts(parts);
    }

    /** Reads what a file says of its steps. */
    void decode(Fields sop) {
        boolean both = sop.node(Keys.PARTS).isPresent() && sop.has(Keys.STEPS);
        List<Node> written = sop.node(Keys.PARTS).map(node -> items(sop, node)).orElse(List.of());
        Span partsKey = sop.origin()
                .key(Keys.PARTS)
                .map(place -> place.name())
                .orElse(sop.origin().start());
        if (areAll(written, Keys.PART_CONTENT) && sop.has(Keys.STEPS)) {
            mistaken(partsKey, new PartsOfIdentity(Keys.PARTS, Keys.OTHER_PARTS), Keys.OTHER_PARTS);
        } else if (both) {
            Span stepsKey = sop.origin().key(Keys.STEPS).orElseThrow().name();
            decoding.report(stepsKey, new PartsBesideSteps(Keys.STEPS, Keys.PARTS));
            parts(written);
            return;
        } else if (areAll(written, Keys.ACTIVITY)) {
            mistaken(partsKey, new StepsAsParts(Keys.PARTS, Keys.STEPS), Keys.STEPS);
            plain(written);
            return;
        } else if (sop.has(Keys.PARTS)) {
            parts(written);
            return;
        }
        List<Node> items = steps(sop);
        if (areAll(items, Keys.STEPS)) {
            Span key = sop.origin().key(Keys.STEPS).orElseThrow().name();
            mistaken(key, new PartsAsSteps(Keys.STEPS, Keys.PARTS), Keys.PARTS);
            parts(items);
        } else {
            underHeadings(items);
        }
    }

    private void mistaken(Span key, Message message, String meant) {
        Finding finding = Finding.at(key, message);
        decoding.report(key.text().equals(meant) ? finding : finding.mendedBy(new Edit(key, meant, false)));
    }

    /** Tells whether there are some items, and all of them are mappings with a key. */
    private static boolean areAll(List<Node> items, String key) {
        return !items.isEmpty()
                && items.stream()
                        .allMatch(item -> item instanceof Node.Table table
                                && table.get(key).isPresent());
    }

    /** Returns the items of {@code bagian}; those of a mapping from headings to lists of steps are reported as what they are. */
    private List<Node> items(Fields sop, Node node) {
        boolean headings = node instanceof Node.Table table
                && table.get(Keys.STEPS).isEmpty()
                && table.entries().stream().allMatch(entry -> entry.value() instanceof Node.Listing);
        if (!headings) {
            return sop.items(Keys.PARTS);
        }
        List<Node.Entry> entries = ((Node.Table) node).entries();
        String first = entries.get(0).key().text();
        decoding.report(
                entries.get(0).key().span(), new HeadingsAsKeys(Keys.PARTS, "- " + Keys.PART_TITLE + ": " + first));
        return entries.stream()
                .<Node>map(entry -> new Node.Table(
                        List.of(
                                new Node.Entry(
                                        new Node.Scalar(
                                                Keys.PART_TITLE, entry.key().span()),
                                        entry.key()),
                                new Node.Entry(
                                        new Node.Scalar(Keys.STEPS, entry.key().span()), entry.value())),
                        entry.key().span()))
                .toList();
    }

    /** Returns the items of {@code langkah}, also of one that is no list. */
    private List<Node> steps(Fields fields) {
        Optional<Checked<List<Node>>> unlisted = fields.node(Keys.STEPS)
                .filter(Node.Table.class::isInstance)
                .flatMap(table -> StepRuns.unlisted((Node.Table) table));
        unlisted.ifPresent(found -> found.faults().forEach(decoding::report));
        return unlisted.flatMap(Checked::value).orElseGet(() -> fields.items(Keys.STEPS));
    }

    /** Reads a list of steps; headings among them are reported at once, and divide it. */
    private void underHeadings(List<Node> items) {
        List<Node> headings = items.stream().filter(PartsDecoder::isHeading).toList();
        if (headings.isEmpty() || headings.size() == items.size()) {
            plain(items);
            return;
        }
        List<Span> places =
                headings.stream().map(PartsDecoder::heading).map(Node::span).toList();
        String title = places.get(0).text();
        decoding.report(Finding.at(places, new HeadingAsStep(title, "- " + Keys.PART_TITLE + ": " + title)));
        plain(items.stream().filter(item -> !headings.contains(item)).toList());
    }

    private static boolean isHeading(Node item) {
        boolean pair = item instanceof Node.Table table
                && table.get(Keys.PART_TITLE).isPresent()
                && table.get(Keys.ACTIVITY).isEmpty();
        return pair
                || (item instanceof Node.Scalar text
                        && HEADING.matcher(text.text().strip()).matches());
    }

    private static Node heading(Node item) {
        return item instanceof Node.Table table ? table.get(Keys.PART_TITLE).orElseThrow() : item;
    }

    private void plain(List<Node> items) {
        decoder = Optional.of(new StepDecoder(decoding, items, columns));
        read(items);
    }

    private void parts(List<Node> written) {
        List<Fields> opened = new ArrayList<>();
        List<List<Node>> lists = new ArrayList<>();
        for (Node item : written) {
            if (item instanceof Node.Table table) {
                Fields fields = decoding.fields(table, SopFormat.PART);
                opened.add(fields);
                lists.add(steps(fields));
            } else {
                decoding.report(item, new WrongShape.ItemNotMapping(Keys.PARTS, PartFormat.EXAMPLE));
            }
        }
        decoder = Optional.of(
                new StepDecoder(decoding, lists.stream().flatMap(List::stream).toList(), columns));
        for (int i = 0; i < opened.size(); i++) {
            int first = steps.size() + 1;
            read(lists.get(i));
            if (steps.size() >= first) {
                parts.add(part(opened.get(i), first, steps.size()));
            }
        }
    }

    private Part part(Fields fields, int first, int last) {
        return new Part(
                fields.text(Keys.PART_TITLE),
                first,
                last,
                fields.choice(Keys.NUMBER).filter(PartFormat.ANEW::equals).isPresent(),
                new FlowDecoder(decoding)
                        .actors(fields, Keys.ACTORS).stream()
                                .map(decoding::actor)
                                .toList(),
                fields.text(Keys.TOTAL_TIME)
                        .filter(text -> columns.has(Keys.TIME))
                        .map(text -> new TimeText(text, new HeadedTime(columns).read(text))),
                FootnoteMarks.split(fields.texts(Keys.REMARKS)),
                fields.origin());
    }

    private void read(List<Node> items) {
        for (Node item : items) {
            if (steps.size() == limits.steps()) {
                decoding.report(item.span(), new ExceededLimit.Steps(limits.steps()));
                break;
            }
            steps.add(decoder.orElseThrow().step(item, steps.size() + 1));
        }
    }
}
