package id.sop.yaml.reading;

import id.sop.diagnostic.Finding;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.format.ValueSpec;
import id.sop.yaml.node.Misplaced;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Items of a list that YAML reads as more of the text above them: because that text, the first item, has no dash, or because they
 * begin further to the right than the dash of the item above.
 *
 * <p>Who wraps a long text, or lets a program do so, may come to begin a line with the dash of an aside ({@code Desa - Kota}): only
 * below a line that is shorter than those that are wrapped, in a row of such lines, or in a text that begins below its key is it that
 * of an item.
 *
 * @param finding says so, with what mends it
 * @param read the text above them and the items, as they were meant
 */
record SwallowedItems(Finding finding, List<Node> read) {
    /** In characters; what is wrapped fills its lines further than that. */
    private static final int SHORTEST_WRAPPED = 70;

    private static final int SEVERAL = 2;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** Keys that hold one text wherever they stand. */
    private static final Set<String> OF_ONE_TEXT = ofOneText();

    /** Nobody reads a longer text in a message. */
    private static final int LONGEST_SHOWN = 60;

    /** Copies the list. */
    SwallowedItems {
        read = List.copyOf(read);
    }

    /** Returns what was read as one text as it was meant. */
    Node node() {
        int last = read.size() - 1;
        Span first = read.get(0).span();
        return last == 0
                ? read.get(0)
                : new Node.Listing(
                        read,
                        first.source().span(first.start(), read.get(last).span().end()));
    }

    private static Set<String> ofOneText() {
        List<MappingSpec.Key> keys = Synonyms.MAPPINGS.stream()
                .flatMap(mapping -> mapping.keys().stream())
                .toList();
        Set<String> names = keys.stream().map(MappingSpec.Key::name).collect(Collectors.toCollection(HashSet::new));
        keys.stream()
                .filter(key -> !ValueSpec.TEXT.equals(key.value()))
                .map(MappingSpec.Key::name)
                .forEach(names::remove);
        return Set.copyOf(names);
    }

    /** Returns what is to be said of a text without quotation marks that is the value of a key; nothing where it holds no items. */
    static Optional<SwallowedItems> ofValue(String key, Node.Scalar value) {
        Span text = value.span();
        Source source = text.source();
        // Whoever writes an officer as one text is told how to write him.
        boolean officer = key.equals(Keys.APPROVAL) || key.equals(Keys.SIGNATORIES);
        Optional<SwallowedPaste> pasted = officer ? Optional.empty() : SwallowedPaste.in(text);
        if (pasted.isPresent()) {
            return pasted.map(SwallowedPaste::asItems);
        }
        boolean ownLine =
                source.text(source.offset(text.from().line(), 1), text.start()).isBlank();
        List<Span> items = items(text, ownLine);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Span first = firstLine(text);
        if (OF_ONE_TEXT.contains(key)) {
            Misplaced message = new Misplaced.ItemsInOneText(items.get(0).text(), shown(first), key);
            return Optional.of(new SwallowedItems(Finding.at(items, message), List.of(value)));
        }
        int indent = items.get(0).from().column() - 1;
        // Who forgot the space behind the dash did not forget the dash.
        int words = text.start() + (hasTightDash(text) ? 1 : 0);
        List<Edit> edits = new ArrayList<>();
        if (ownLine) {
            int start = source.offset(text.from().line(), 1);
            edits.add(new Edit(source.span(start, words), " ".repeat(indent) + "- ", false));
        } else {
            int start = text.start();
            while (source.characterAt(start - 1) == ' ') {
                start--;
            }
            edits.add(new Edit(source.span(start, words), "\n" + " ".repeat(indent) + "- ", false));
        }
        for (int line = text.from().line() + 1; line < items.get(0).from().line(); line++) {
            edits.addAll(indented(source, line, indent + 2));
        }
        Misplaced message = new Misplaced.SwallowedByText(items.get(0).text(), shown(source.span(words, first.end())));
        List<Node> read = read(source.span(words, text.end()), items);
        return Optional.of(new SwallowedItems(Finding.at(items, message).mendedBy(edits), read));
    }

    private static boolean hasTightDash(Span text) {
        return text.start() + 1 < text.end()
                && text.source().characterAt(text.start()) == '-'
                && Character.isLetter(text.source().characterAt(text.start() + 1));
    }

    /** Returns what is to be said of a text without quotation marks that is an item itself; nothing where it holds no others. */
    static Optional<SwallowedItems> ofItem(Span text) {
        Optional<SwallowedPaste> pasted = SwallowedPaste.in(text);
        if (pasted.isPresent()) {
            return pasted.map(SwallowedPaste::asItems);
        }
        List<Span> items = items(text, false);
        Source source = text.source();
        String before = source.text(source.offset(text.from().line(), 1), text.start());
        int dash = before.indexOf('-');
        boolean alone = dash >= 0 && before.replace('-', ' ').isBlank() && dash == before.lastIndexOf('-');
        if (items.isEmpty() || !alone) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        for (Span item : items) {
            int start = source.offset(item.from().line(), 1);
            edits.add(new Edit(source.span(start, item.start()), " ".repeat(dash), false));
        }
        Misplaced message = new Misplaced.SwallowedByItem(items.get(0).text(), shown(firstLine(text)));
        return Optional.of(new SwallowedItems(Finding.at(items, message).mendedBy(edits), read(text, items)));
    }

    /** Returns the text above the items and each of them, with the lines below that go on with them. */
    private static List<Node> read(Span text, List<Span> items) {
        Source source = text.source();
        List<Node> read = new ArrayList<>();
        int start = text.start();
        for (int i = 0; i <= items.size(); i++) {
            int end = i < items.size() ? items.get(i).start() : text.end();
            String written = source.text(start, end).strip();
            String words = WHITE_SPACE.matcher(written).replaceAll(" ");
            read.add(new Node.Scalar(words, source.span(start, start + written.codePointCount(0, written.length()))));
            start = i < items.size() ? items.get(i).start() + 2 : end;
        }
        return read;
    }

    private static List<Edit> indented(Source source, int line, int indent) {
        String text = source.line(line);
        int own = text.length() - text.stripLeading().length();
        int start = source.offset(line, 1);
        return text.isBlank() || own >= indent
                ? List.of()
                : List.of(new Edit(source.span(start, start + own), " ".repeat(indent), false));
    }

    private static String shown(Span line) {
        String text = line.text().strip();
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, LONGEST_SHOWN).strip() + "…";
    }

    private static Span firstLine(Span text) {
        Source source = text.source();
        int end = text.start();
        while (end < text.end() && source.characterAt(end) != '\n' && source.characterAt(end) != '\r') {
            end++;
        }
        return source.span(text.start(), end);
    }

    /**
     * Returns the lines of a text behind the first that begin with a dash, each from its dash on.
     *
     * @param certain whether nobody wraps a text that begins where this one does
     */
    private static List<Span> items(Span text, boolean certain) {
        Source source = text.source();
        int first = text.from().line();
        int last = source.position(Math.max(text.start(), text.end() - 1)).line();
        if (last == first || isQuoted(source.characterAt(text.start()))) {
            return List.of();
        }
        List<Span> items = new ArrayList<>();
        boolean wrapped = true;
        int above = first;
        for (int line = first; line <= last; line++) {
            String written = source.line(line);
            String stripped = written.strip();
            if (!stripped.isEmpty() && Character.isSpaceChar(stripped.charAt(0))) {
                // Such a space is told by itself, and what is below is as it should be once it is mended.
                return List.of();
            }
            int start = source.offset(line, 1) + written.indexOf('-');
            if (line > first && stripped.startsWith("- ") && start + 2 < text.end()) {
                wrapped &= source.line(above).stripTrailing().length() >= SHORTEST_WRAPPED;
                int end = start + stripped.codePointCount(0, stripped.length());
                items.add(source.span(start, Math.min(end, text.end())));
            }
            above = stripped.isEmpty() ? above : line;
        }
        return wrapped && !certain && items.size() < SEVERAL ? List.of() : items;
    }

    private static boolean isQuoted(int sign) {
        return "\"'|>".indexOf(sign) >= 0;
    }
}
