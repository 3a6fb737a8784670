package id.sop.yaml.reading;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.node.Misplaced;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.Slipped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Steps, and items of other lists of mappings, that run into one another because a dash is missing between them; and steps that a
 * dash too many takes apart.
 */
public final class StepRuns {
    /** Keys that begin an item of another list than that of the steps, and of which no mapping has two. */
    private static final Set<String> BEGINNINGS =
            Set.of(Keys.DECIDED_BY, Keys.SIGNED_AS, Keys.PART_TITLE, Keys.DOCUMENT);

    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:langkah|kegiatan|tahap|step)[ _-]?)?\\d{1,3}[.)]?", Pattern.CASE_INSENSITIVE);

    private StepRuns() {}

    /**
     * Returns the entries of a mapping item by item: one run, unless several keys stand in it twice and the first of them is
     * one that begins an item.
     */
    static List<List<Node.Entry>> runs(List<Node.Entry> entries) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        String first = "";
        for (Node.Entry entry : entries) {
            String key = entry.key().text();
            if (!seen.add(key)) {
                first = repeated.isEmpty() ? key : first;
                repeated.add(key);
            }
        }
        if (!beginsStep(first) && !BEGINNINGS.contains(first)) {
            return List.of(entries);
        }
        List<List<Node.Entry>> runs = runs(entries, first);
        boolean several =
                repeated.size() > 1 || (!beginsStep(first) && runs.stream().allMatch(run -> run.size() > 1));
        return several ? runs : List.of(entries);
    }

    private static List<List<Node.Entry>> runs(List<Node.Entry> entries, String first) {
        List<List<Node.Entry>> runs = new ArrayList<>();
        List<Node.Entry> run = new ArrayList<>();
        for (Node.Entry entry : entries) {
            String key = entry.key().text();
            if (key.equals(first)
                    && run.stream().anyMatch(other -> other.key().text().equals(key))) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(entry);
        }
        runs.add(run);
        return runs;
    }

    private static boolean beginsStep(String key) {
        return meant(key)
                .filter(found -> found.equals(Keys.ACTIVITY) || found.equals(Keys.ID))
                .isPresent();
    }

    private static Optional<String> meant(String key) {
        return SopFormat.STEP.key(key).map(MappingSpec.Key::name).or(() -> Synonyms.meant(key, SopFormat.STEP));
    }

    /** Returns what is to be said of steps, or other items, whose dash is missing, all at once. */
    static Finding forgottenDashes(List<? extends Node> steps) {
        List<Span> keys = steps.stream().map(step -> key((Node.Table) step)).toList();
        List<Edit> edits = keys.stream().flatMap(key -> dash(key).stream()).toList();
        String first = keys.get(0).text();
        Finding finding = Finding.at(
                keys,
                BEGINNINGS.contains(first) ? new Slipped.ForgottenItemDash(first) : new Slipped.ForgottenDash(first));
        return edits.size() == keys.size() ? finding.mendedBy(edits) : finding;
    }

    private static Span key(Node.Table step) {
        return step.entries().get(0).key().span();
    }

    /** Two of the spaces before a key become its dash. */
    private static Optional<Edit> dash(Span key) {
        Source source = key.source();
        int start = key.start() - 2;
        boolean room = start >= source.offset(key.from().line(), 1)
                && source.text(start, key.start()).isBlank();
        return room ? Optional.of(new Edit(source.span(start, start + 1), "-", true)) : Optional.empty();
    }

    private static boolean isNumbered(Node.Entry entry) {
        return entry.value() instanceof Node.Table
                && NUMBER.matcher(entry.key().text()).matches();
    }

    /** Tells whether the keys of a mapping are numbers of steps: two of one number are still two steps. */
    static boolean areNumbered(List<Node.Entry> entries) {
        return !entries.isEmpty()
                && entries.stream()
                        .allMatch(entry -> isNumbered(entry)
                                && ((Node.Table) entry.value())
                                        .entries().stream()
                                                .anyMatch(key ->
                                                        beginsStep(key.key().text())));
    }

    /**
     * Returns the steps of a file whose {@code langkah} is no list: a mapping that is one step without its dash, or whose keys
     * are the numbers of the steps; nothing when it is neither.
     */
    public static Optional<Checked<List<Node>>> unlisted(Node.Table table) {
        List<Node.Entry> entries = table.entries();
        if (table.span().text().startsWith("{")) {
            return Optional.empty();
        }
        if (entries.stream().anyMatch(entry -> beginsStep(entry.key().text()))) {
            return Optional.of(new Checked<>(Optional.of(List.of(table)), List.of(forgottenDashes(List.of(table)))));
        }
        if (!entries.stream().allMatch(StepRuns::isNumbered)) {
            return Optional.empty();
        }
        List<Span> keys = entries.stream().map(entry -> entry.key().span()).toList();
        List<Edit> edits = new ArrayList<>();
        for (Span key : keys) {
            boolean colon = key.source().characterAt(key.end()) == ':';
            edits.add(new Edit(key.source().span(key.start(), colon ? key.end() + 1 : key.end()), "-", true));
        }
        Finding finding = Finding.at(keys, new Slipped.Numbered(keys.get(0).text() + ":"));
        return Optional.of(new Checked<>(
                Optional.of(entries.stream().map(Node.Entry::value).toList()), List.of(finding.mendedBy(edits))));
    }

    /** Returns the items of a list of steps with those put together that are one step, and says so once. */
    static List<Node> joined(List<Node> items, List<Finding> faults) {
        List<Node> joined = new ArrayList<>();
        List<Node.Table> further = new ArrayList<>();
        for (Node item : items) {
            Node last = joined.isEmpty() ? item : joined.get(joined.size() - 1);
            if (item != last
                    && last instanceof Node.Table step
                    && item instanceof Node.Table table
                    && goesOn(step, table)) {
                List<Node.Entry> entries = new ArrayList<>(step.entries());
                entries.addAll(table.entries());
                Span span = step.span()
                        .source()
                        .span(step.span().start(), table.span().end());
                joined.set(joined.size() - 1, new Node.Table(entries, span));
                further.add(table);
            } else {
                joined.add(item);
            }
        }
        if (!further.isEmpty()) {
            faults.add(dashesTooMany(further));
        }
        return joined;
    }

    /** Tells whether a mapping holds keys of a step that the step above it lacks, and none that begins one. */
    private static boolean goesOn(Node.Table step, Node.Table table) {
        boolean begun =
                step.entries().stream().anyMatch(entry -> beginsStep(entry.key().text()));
        return begun
                && !table.entries().isEmpty()
                && step.span().source().characterAt(table.span().start()) != '{'
                && table.entries().stream().allMatch(entry -> {
                    String key = entry.key().text();
                    return meant(key).isPresent()
                            && !beginsStep(key)
                            && step.get(key).isEmpty();
                });
    }

    private static Finding dashesTooMany(List<Node.Table> tables) {
        List<Span> keys = tables.stream().map(StepRuns::key).toList();
        List<Edit> edits = new ArrayList<>();
        for (Span key : keys) {
            Source source = key.source();
            int dash = source.text(source.offset(key.from().line(), 1), key.start())
                    .lastIndexOf('-');
            int at = source.offset(key.from().line(), dash + 1);
            if (dash >= 0) {
                edits.add(new Edit(source.span(at, at + 1), " ", true));
            }
        }
        String first = tables.get(0).entries().get(0).key().text();
        Finding finding = Finding.at(keys, new Misplaced.DashBeforeKey(first));
        return edits.size() == tables.size() ? finding.mendedBy(edits) : finding;
    }
}
