package id.sop.yaml.decoding;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.PerformersFormat;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.KeyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys of what a mapping holds, written beside it instead of in it: {@code bersama: [staf, kasi]} in a step is
 * {@code pelaksana: {bersama: [staf, kasi]}}, {@code nip} of the SOP belongs to {@code disahkan_oleh}.
 */
public final class InnerKeys {
    /** What is said of them, once for all of one holder. */
    @Message.Words("YM002.dalam")
    private record WrittenBeside(String keys, String mapping, String holder, String example) implements Message {}

    private static final String TOO_LONG = "…";
    private static final Set<String> YES = Set.of("ya", "Ya", "yes", "true", "benar");

    private final Node.Table table;
    private final MappingSpec spec;
    private final Decoding decoding;

    private InnerKeys(Node.Table table, MappingSpec spec, Decoding decoding) {
        this.table = table;
        this.spec = spec;
        this.decoding = decoding;
    }

    /** Returns an SOP with what describes its approver in {@code disahkan_oleh}; reports it. */
    public static Node.Table ofSop(Node.Table sop, Decoding decoding) {
        InnerKeys keys = new InnerKeys(sop, SopFormat.SOP, decoding);
        List<Node.Entry> strays = keys.strays(SopFormat.APPROVAL);
        if (strays.isEmpty() || sop.get(Keys.APPROVAL).orElse(null) instanceof Node.Listing) {
            return sop;
        }
        List<Node.Entry> approver = new ArrayList<>();
        Optional<Node> written = sop.get(Keys.APPROVAL);
        if (written.isPresent() && written.get() instanceof Node.Table official) {
            approver.addAll(official.entries());
        } else if (written.isPresent() && written.get() instanceof Node.Scalar text) {
            boolean named = has(strays, Keys.APPROVER_POSITION);
            approver.add(entry(named ? Keys.NAME : Keys.APPROVER_POSITION, text, text.span()));
        }
        return keys.moved(strays, strays, Keys.APPROVAL, keys.added(approver, strays), true);
    }

    /**
     * Returns a step with the answers of its decision, and those who act together, where they belong; reports them.
     *
     * @param spec with the columns of the sheet
     * @param number of the step, from 1
     * @param steps how many there are
     */
    public static Node.Table ofStep(Node.Table step, MappingSpec spec, int number, int steps, Decoding decoding) {
        Node.Table decided = new InnerKeys(step, spec, decoding).decided(number, steps);
        return new InnerKeys(decided, spec, decoding).together();
    }

    private Node.Table decided(int number, int steps) {
        LooseAnswers answers = LooseAnswers.of(table, spec, steps);
        if (answers.decision().isEmpty()) {
            return table;
        }
        List<Node.Entry> decision = new ArrayList<>();
        answers.decision().forEach(answer -> decision.add(AnswerKeys.told(answer, steps)));
        boolean complete = has(decision, Keys.NO) || has(decision, Keys.ANSWERS);
        if (!complete) {
            // Where it goes on no, nobody has written: most often to the step above.
            Span place = answers.named().get(0).key().span();
            String above = number > 1 ? String.valueOf(number - 1) : Keys.END;
            decision.add(entry(Keys.NO, new Node.Scalar(above, place), place));
        }
        return moved(answers.named(), answers.moved(), Keys.DECISION, decision, answers.certain() && complete);
    }

    private Node.Table together() {
        List<Node.Entry> strays = strays(PerformersFormat.TOGETHER).stream()
                .filter(entry -> !entry.key().text().equals(Keys.NAME))
                .toList();
        Optional<Node> performers = table.get(Keys.ACTORS).filter(node -> !(node instanceof Node.Blank));
        if (strays.isEmpty() || performers.filter(Node.Table.class::isInstance).isPresent()) {
            return table;
        }
        List<Node.Entry> acting = new ArrayList<>();
        for (Node.Entry stray : added(List.of(), strays)) {
            Node beside = acting.isEmpty() && performers.isPresent()
                    ? performers.get()
                    : new Node.Blank(stray.key().span());
            acting.add(new Node.Entry(stray.key(), joined(beside, stray.value())));
        }
        boolean several = acting.stream().allMatch(InnerKeys::isOfSeveral);
        return moved(strays, strays, Keys.ACTORS, acting, several);
    }

    /** Returns all who are named by two values, each once; a text may name several, or say no more than yes. */
    private static Node joined(Node one, Node other) {
        List<Node> names = new ArrayList<>();
        for (Node value : List.of(one, other)) {
            for (Node item : value instanceof Node.Listing list ? list.items() : names(value)) {
                boolean known = names.stream().anyMatch(name -> isSame(name, item));
                names.addAll(known || item instanceof Node.Blank ? List.of() : List.of(item));
            }
        }
        return new Node.Listing(names, other.span());
    }

    private static List<Node> names(Node value) {
        if (!(value instanceof Node.Scalar text)) {
            return List.of(value);
        }
        return Stream.of(text.text().split("[,;&]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !YES.contains(name))
                .map(name -> (Node) new Node.Scalar(name, text.span()))
                .toList();
    }

    private static boolean isOfSeveral(Node.Entry entry) {
        return entry.value() instanceof Node.Listing list && list.items().size() > 1;
    }

    private static boolean isSame(Node one, Node other) {
        return one instanceof Node.Scalar text
                && other instanceof Node.Scalar same
                && text.text().equals(same.text());
    }

    /** Returns the entries whose keys are of an inner mapping only. */
    private List<Node.Entry> strays(MappingSpec inner) {
        return table.entries().stream()
                .filter(entry -> isForeign(entry.key().text(), spec)
                        && meant(entry.key().text(), inner).isPresent())
                .toList();
    }

    /** Tells whether a key is none of a mapping, in any spelling or word. */
    static boolean isForeign(String key, MappingSpec spec) {
        return KeyWords.otherwiseWritten(key, spec.names()).isEmpty()
                && Synonyms.meant(key, spec).isEmpty();
    }

    private static Optional<String> meant(String key, MappingSpec inner) {
        return KeyWords.otherwiseWritten(key, inner.names()).or(() -> Synonyms.meant(key, inner));
    }

    private static boolean has(List<Node.Entry> entries, String key) {
        return entries.stream().anyMatch(entry -> entry.key().text().equals(key));
    }

    /** Returns entries with others behind them, under the keys that these mean; what is there already stays. */
    private List<Node.Entry> added(List<Node.Entry> entries, List<Node.Entry> strays) {
        MappingSpec inner = spec.equals(SopFormat.SOP) ? SopFormat.APPROVAL : PerformersFormat.TOGETHER;
        List<Node.Entry> all = new ArrayList<>(entries);
        for (Node.Entry stray : strays) {
            String key = meant(stray.key().text(), inner).orElseThrow();
            if (!has(all, key)) {
                all.add(entry(key, stray.value(), stray.key().span()));
            }
        }
        return all;
    }

    /** Returns an entry whose key stands at the place of what stands for it. */
    public static Node.Entry entry(String key, Node value, Span place) {
        return new Node.Entry(new Node.Scalar(key, place), value);
    }

    /**
     * Returns the mapping with a holder that holds what was written beside it.
     *
     * @param named the entries that are told
     * @param moved all that go
     * @param certain whether nothing else can have been meant
     */
    private Node.Table moved(
            List<Node.Entry> named, List<Node.Entry> moved, String holder, List<Node.Entry> content, boolean certain) {
        String keys = named.stream().map(entry -> entry.key().text()).collect(Collectors.joining("`, `"));
        String example = OwnExamples.inLine(content);
        Span first = named.get(0).key().span();
        Finding finding = Finding.at(first, new WrittenBeside(keys, spec.name(), holder, example));
        decoding.report(
                finding.mendedBy(example.contains(TOO_LONG) ? List.of() : edits(moved, holder, example, certain)));
        Node.Table value = new Node.Table(content, first);
        List<Node.Entry> entries = new ArrayList<>();
        boolean written = false;
        for (Node.Entry entry : table.entries()) {
            if (entry.key().text().equals(holder)) {
                entries.add(new Node.Entry(entry.key(), value));
                written = true;
            } else if (moved.stream().noneMatch(other -> other.key().equals(entry.key()))) {
                entries.add(entry);
            }
        }
        if (!written) {
            entries.add(entry(holder, value, first));
        }
        return new Node.Table(entries, table.span());
    }

    /** Returns what writes the holder and takes the lines of the others away; nothing where more stands on these lines. */
    private List<Edit> edits(List<Node.Entry> moved, String holder, String example, boolean safe) {
        Optional<Node.Entry> written = table.entries().stream()
                .filter(entry -> entry.key().text().equals(holder))
                .findFirst();
        Node.Entry place = written.orElse(moved.get(0));
        Span span = Node.Entry.span(List.of(place));
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(span, holder + ": " + example, safe));
        boolean certain = isOneLine(span) && !(place.value() instanceof Node.Blank);
        for (Node.Entry entry : moved) {
            Span gone = Node.Entry.span(List.of(entry));
            if (!entry.equals(place)) {
                certain &= isOneLine(gone) && before(gone).isBlank();
                edits.add(new Edit(line(gone), "", safe));
            }
        }
        return certain && (before(span).isBlank() || before(span).strip().equals("-")) ? edits : List.of();
    }

    private static boolean isOneLine(Span span) {
        Source source = span.source();
        int end = source.offset(span.from().line(), 1)
                + source.line(span.from().line())
                        .codePointCount(0, source.line(span.from().line()).length());
        return span.from().line() == span.to().line()
                && source.text(span.end(), Math.max(span.end(), end)).isBlank();
    }

    private static String before(Span span) {
        return span.source().text(span.source().offset(span.from().line(), 1), span.start());
    }

    private static Span line(Span span) {
        Source source = span.source();
        int line = span.from().line();
        int end = line < source.lines() ? source.offset(line + 1, 1) : source.length();
        return source.span(source.offset(line, 1), end);
    }
}
