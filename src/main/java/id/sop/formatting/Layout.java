package id.sop.formatting;

import id.sop.model.Keys;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.ValueSpec;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the nodes of a file in the one layout: two spaces a level, keys in the order of the reference page. */
final class Layout {
    /** Of a step: who acts, and where the flow goes. They stand on one line in brackets where they fit. */
    private static final Set<String> IN_BRACKETS = Set.of(Keys.ACTORS, Keys.DECISION, Keys.NEXT);

    /** The same of the file, beside its steps. */
    private static final Set<String> IN_BRACKETS_OF_FILE = Set.of(Keys.COLUMNS, Keys.CAPSULES);

    /** In characters, of a line with brackets. */
    private static final int WIDEST_BRACKETS = 100;

    private static final int STEP_IN = 2;

    /** Says that there is nothing, where no value says nothing: what an office says for all its SOPs would hold. */
    private static final String NOTHING = "\"\"";

    private final Remarks remarks;
    private final List<String> lines = new ArrayList<>();

    /** Whether what is written next begins an item, behind its dash. */
    private boolean dashed;

    private Layout(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Returns the lines of a file. */
    static List<String> lines(Node.Table document, MappingSpec file, Remarks remarks) {
        Layout layout = new Layout(remarks);
        layout.comments(remarks.head(), 0, true);
        layout.table(document, new ValueSpec.Table(file), 0, false);
        layout.comments(remarks.last(), 0, true);
        return layout.lines;
    }

    /**
     * @param brackets whether values stand in brackets where they fit
     */
    private void table(Node.Table table, ValueSpec spec, int indentation, boolean brackets) {
        Optional<MappingSpec> mapping =
                ValueSpec.alternative(spec, ValueSpec.Table.class).map(ValueSpec.Table::mapping);
        boolean ofItem = dashed;
        List<String> ends = new ArrayList<>();
        boolean first = true;
        for (Node.Entry entry : ordered(table, mapping)) {
            Remarks.Of said = remarks.about(entry);
            boolean begins =
                    ofItem && entry.key().span().start() == table.span().start();
            // What is said where an item begins is said of the item.
            if (!begins) {
                comments(said.above(), dashed ? indentation - STEP_IN : indentation, indentation == 0 && !first);
            }
            ValueSpec value = Formatter.behind(spec, entry.key().text());
            boolean inside = brackets
                    || (mapping.filter(SopFormat.STEP::equals).isPresent()
                            && IN_BRACKETS.contains(entry.key().text()))
                    || (indentation == 0
                            && IN_BRACKETS_OF_FILE.contains(entry.key().text()));
            entry(entry, value, indentation, inside, said.beside());
            if (!begins) {
                ends.addAll(said.behind());
            }
            first = false;
        }
        comments(ends, indentation, false);
    }

    private void entry(Node.Entry entry, ValueSpec spec, int indentation, boolean brackets, List<String> beside) {
        if (beside.size() > 1) {
            comments(beside.subList(1, beside.size()), dashed ? indentation - STEP_IN : indentation, false);
        }
        String head = begin(indentation) + CanonicalScalar.key(entry.key()) + ":";
        value(entry.value(), head, spec, indentation, brackets, beside);
    }

    private void value(
            Node value, String head, ValueSpec spec, int indentation, boolean brackets, List<String> beside) {
        String remark = beside.isEmpty() ? "" : "  " + beside.get(0);
        if (value instanceof Node.Scalar scalar) {
            List<String> text = CanonicalScalar.lines(scalar, head.length() + 1, indentation + STEP_IN);
            lines.add(head + " " + text.get(0) + remark);
            lines.addAll(text.subList(1, text.size()));
            return;
        }
        if (value instanceof Node.Blank blank) {
            lines.add(head + (blank.isQuoted() ? " " + NOTHING : "") + remark);
            return;
        }
        String line = inBrackets(value, spec);
        boolean kept = Formatter.isMisplaced(value, spec);
        boolean fits = head.length() + 1 + line.length() <= WIDEST_BRACKETS && mayStandInBrackets(value, spec);
        boolean inside = kept ? Formatter.isInBrackets(value) : brackets && fits;
        if (isEmpty(value) || (inside && !remarks.areWithin(value))) {
            lines.add(head + " " + line + remark);
            return;
        }
        lines.add(head + remark);
        if (value instanceof Node.Table table) {
            boolean actors = indentation == 0 && head.equals(Keys.ACTORS + ":");
            table(table, spec, indentation + STEP_IN, brackets || actors);
        } else if (value instanceof Node.Listing listing) {
            items(listing, Formatter.item(spec), indentation + STEP_IN, brackets);
        }
    }

    private void items(Node.Listing listing, ValueSpec spec, int indentation, boolean brackets) {
        boolean first = true;
        for (Node item : listing.items()) {
            Remarks.Of said = remarks.about(item);
            boolean mapping = item instanceof Node.Table;
            comments(said.above(), indentation, mapping && !first);
            boolean kept = Formatter.isMisplaced(item, spec) && Formatter.isInBrackets(item);
            boolean block = item instanceof Node.Table table
                    && !table.entries().isEmpty()
                    && !(kept && !remarks.areWithin(item))
                    && !(brackets
                            && !remarks.areWithin(item)
                            && mayStandInBrackets(item, spec)
                            && indentation + STEP_IN + inBrackets(item, spec).length() <= WIDEST_BRACKETS);
            if (block) {
                // What stands behind brackets is said of the whole item, not of its first entry.
                if (((Node.Table) item).entries().get(0).key().span().start()
                        != item.span().start()) {
                    comments(said.beside(), indentation, false);
                }
                dashed = true;
                table((Node.Table) item, spec, indentation + STEP_IN, brackets);
            } else {
                if (said.beside().size() > 1) {
                    comments(said.beside().subList(1, said.beside().size()), indentation, false);
                }
                value(item, " ".repeat(indentation) + "-", spec, indentation, true, said.beside());
            }
            comments(said.behind(), indentation, false);
            first = false;
        }
    }

    private String begin(int indentation) {
        String before = dashed ? " ".repeat(indentation - STEP_IN) + "- " : " ".repeat(indentation);
        dashed = false;
        return before;
    }

    /**
     * @param spaced whether blank lines before, between and behind them are kept, one at most
     */
    private void comments(List<String> comments, int indentation, boolean spaced) {
        for (String comment : comments) {
            if (!comment.equals(Remarks.BLANK)) {
                lines.add(" ".repeat(indentation) + comment);
            } else if (!lines.isEmpty()
                    && (spaced || indentation == 0)
                    && !lines.get(lines.size() - 1).isEmpty()) {
                lines.add("");
            }
        }
    }

    private static String inBrackets(Node node, ValueSpec spec) {
        if (node instanceof Node.Scalar scalar) {
            return CanonicalScalar.inBrackets(scalar);
        }
        if (node instanceof Node.Listing listing) {
            ValueSpec item = Formatter.item(spec);
            return listing.items().stream()
                    .map(one -> isBarePair(one, item) ? pairs((Node.Table) one, item) : inBrackets(one, item))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Node.Blank blank) {
            return blank.isQuoted() ? NOTHING : "";
        }
        return "{" + pairs((Node.Table) node, spec) + "}";
    }

    private static String pairs(Node.Table table, ValueSpec spec) {
        return table.entries().stream()
                .map(entry -> CanonicalScalar.inBrackets(entry.key()) + ": "
                        + inBrackets(
                                entry.value(),
                                Formatter.behind(spec, entry.key().text())))
                .collect(Collectors.joining(", "));
    }

    /** Tells whether nothing in a node has to stay the block that it is. */
    private static boolean mayStandInBrackets(Node node, ValueSpec spec) {
        if (Formatter.isInBrackets(node)) {
            return true;
        }
        if (Formatter.isMisplaced(node, spec)) {
            return false;
        }
        if (node instanceof Node.Listing listing) {
            ValueSpec item = Formatter.item(spec);
            return listing.items().stream().allMatch(one -> isBarePair(one, item) || mayStandInBrackets(one, item));
        }
        return !(node instanceof Node.Table table)
                || table.entries().stream()
                        .allMatch(entry -> mayStandInBrackets(
                                entry.value(),
                                Formatter.behind(spec, entry.key().text())));
    }

    /** Tells whether an item is a pair without braces, which it needs neither in brackets nor behind a dash. */
    private static boolean isBarePair(Node item, ValueSpec spec) {
        return item instanceof Node.Table table
                && table.entries().size() == 1
                && Formatter.isMisplaced(item, spec)
                && !Formatter.isInBrackets(item);
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Node.Listing listing
                ? listing.items().isEmpty()
                : node instanceof Node.Table table && table.entries().isEmpty();
    }

    /** A key that is none of the format's own, such as that of an office's column, stays behind the one that it follows. */
    private static List<Node.Entry> ordered(Node.Table table, Optional<MappingSpec> spec) {
        if (spec.isEmpty()) {
            return table.entries();
        }
        List<String> names = spec.get().names();
        Map<Node.Entry, Integer> ranks = new HashMap<>();
        int rank = -1;
        for (Node.Entry entry : table.entries()) {
            int known = names.indexOf(entry.key().text());
            rank = known < 0 ? rank : known;
            ranks.put(entry, rank);
        }
        return table.entries().stream().sorted(Comparator.comparing(ranks::get)).toList();
    }
}
