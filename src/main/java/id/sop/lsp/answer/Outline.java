package id.sop.lsp.answer;

import id.sop.lsp.finding.Reports;
import id.sop.lsp.text.Page;
import id.sop.lsp.text.Study;
import id.sop.model.Keys;
import id.sop.source.Span;
import id.sop.yaml.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;

/** The outline of an SOP: its identity, its actors and its steps. */
public final class Outline {
    private static final int LONGEST = 120;

    private final Page page;
    private int step;

    private Outline(Page page) {
        this.page = page;
    }

    /** Returns the outline of a page; nothing when it is no YAML. */
    public static List<DocumentSymbol> of(Study study) {
        return study.content()
                .filter(Node.Table.class::isInstance)
                .map(node -> new Outline(study.page()).entries((Node.Table) node, 0))
                .orElse(List.of());
    }

    private List<DocumentSymbol> entries(Node.Table table, int depth) {
        return table.entries().stream()
                .map(entry -> entry(entry, depth))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DocumentSymbol> entry(Node.Entry entry, int depth) {
        String key = entry.key().text();
        SymbolKind kind = entry.value() instanceof Node.Scalar ? SymbolKind.Property : SymbolKind.Namespace;
        Optional<DocumentSymbol> symbol = symbol(
                key,
                detail(entry.value()),
                kind,
                Node.Entry.span(List.of(entry)),
                entry.key().span());
        symbol.ifPresent(made -> made.setChildren(children(key, entry.value(), depth)));
        return symbol;
    }

    private List<DocumentSymbol> children(String key, Node value, int depth) {
        if (value instanceof Node.Table table && depth == 0) {
            return key.equals(Keys.ACTORS) ? actors(table) : entries(table, depth + 1);
        }
        boolean steps = key.equals(Keys.STEPS);
        if (value instanceof Node.Listing list && (steps || key.equals(Keys.PARTS))) {
            return list.items().stream()
                    .map(item -> steps ? step(item) : part(item))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return List.of();
    }

    private List<DocumentSymbol> actors(Node.Table table) {
        return table.entries().stream()
                .map(actor -> symbol(
                        actor.key().text(),
                        actor.value() instanceof Node.Table named
                                ? named.get(Keys.NAME).map(Outline::detail).orElse("")
                                : detail(actor.value()),
                        SymbolKind.Class,
                        Node.Entry.span(List.of(actor)),
                        actor.key().span()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DocumentSymbol> part(Node item) {
        if (!(item instanceof Node.Table table)) {
            return Optional.empty();
        }
        String title = table.get(Keys.PART_TITLE)
                .or(() -> table.get(Keys.NAME))
                .map(Outline::detail)
                .orElse(Keys.PARTS);
        Optional<DocumentSymbol> symbol = symbol(title, "", SymbolKind.Module, item.span(), head(item.span()));
        symbol.ifPresent(made -> made.setChildren(table.get(Keys.STEPS)
                .map(steps -> children(Keys.STEPS, steps, 1))
                .orElse(List.of())));
        return symbol;
    }

    private Optional<DocumentSymbol> step(Node item) {
        step++;
        if (!(item instanceof Node.Table table)) {
            return Optional.empty();
        }
        String activity = table.get(Keys.ACTIVITY).map(Outline::detail).orElse("");
        String actors = table.get(Keys.ACTORS).map(Outline::detail).orElse("");
        Span name = table.entries().stream()
                .filter(entry -> entry.key().text().equals(Keys.ACTIVITY))
                .map(entry -> entry.value().span())
                .findFirst()
                .orElse(item.span());
        SymbolKind kind = table.get(Keys.DECISION).isPresent() ? SymbolKind.Event : SymbolKind.Function;
        return symbol(step + ". " + activity, actors, kind, item.span(), head(name));
    }

    private static Span head(Span span) {
        return Reports.shown(span);
    }

    private Optional<DocumentSymbol> symbol(String name, String detail, SymbolKind kind, Span whole, Span head) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        int end = whole.end();
        while (end > whole.start() && Character.isWhitespace(whole.source().characterAt(end - 1))) {
            end--;
        }
        int first = Math.min(whole.start(), head.start());
        int last = Math.max(end, head.end());
        return Optional.of(new DocumentSymbol(name, kind, page.range(first, last), page.range(head), detail));
    }

    /** Returns a value on one line. */
    private static String detail(Node node) {
        String text = "";
        if (node instanceof Node.Scalar scalar) {
            text = scalar.text();
        } else if (node instanceof Node.Listing list) {
            text = list.items().stream().map(Outline::detail).collect(Collectors.joining(", "));
        } else if (node instanceof Node.Table table) {
            text = table.entries().stream().map(entry -> detail(entry.value())).collect(Collectors.joining(", "));
        }
        String line = String.join(" ", text.strip().split("\\s+", -1));
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
