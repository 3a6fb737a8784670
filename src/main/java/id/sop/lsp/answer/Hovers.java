package id.sop.lsp.answer;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.lsp.finding.Reports;
import id.sop.lsp.text.Cursor;
import id.sop.lsp.text.Mention;
import id.sop.lsp.text.Shape;
import id.sop.lsp.text.Study;
import id.sop.model.Actor;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.model.TotalTime;
import id.sop.rule.Catalogue;
import id.sop.source.Span;
import id.sop.time.Reading;
import id.sop.time.TimeNotation;
import id.sop.time.WorkTime;
import id.sop.time.WorkTimeRange;
import id.sop.time.WorkUnit;
import id.sop.wording.EditorPhrase;
import id.sop.wording.Phrases;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.ValueSpec;
import id.sop.yaml.node.Node;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** What is said of a place to which somebody points. */
public final class Hovers {
    /** In characters; what an editor shows in a small window. */
    private static final int LONGEST_PAGE = 6000;

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    private final Study study;
    private final Phrases phrases;
    private final Handbook handbook;

    public Hovers(Study study, Phrases phrases) {
        this.study = study;
        this.phrases = phrases;
        this.handbook = new Handbook(phrases.language());
    }

    /** Returns what is said of an offset, and of which piece of the text; nothing where nothing is known. */
    public Optional<Hover> at(int offset, MappingSpec file) {
        List<String> parts = new ArrayList<>();
        Span place = study.page().source().span(offset, offset);
        Optional<Mention> mention = Renaming.mentionAt(study.mentions(), offset);
        Optional<Piece> piece = study.content().flatMap(node -> piece(node, offset, List.of()));
        if (mention.isPresent()) {
            about(mention.get()).ifPresent(parts::add);
            place = mention.get().span();
        }
        if (piece.isPresent()) {
            String words = about(piece.get(), file);
            if (!words.isEmpty()) {
                parts.add(words);
                place = piece.get().span();
            }
        }
        List<Diagnostic> found = study.result().diagnostics().stream()
                .filter(one -> {
                    Span shown = Reports.shown(one.span());
                    return shown.start() <= offset && offset <= shown.end();
                })
                .toList();
        found.stream().map(Diagnostic::code).distinct().map(this::page).forEach(parts::add);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String text = String.join("\n\n---\n\n", parts);
        Hover hover = new Hover(new MarkupContent(MarkupKind.MARKDOWN, cut(text)));
        hover.setRange(study.page().range(Reports.shown(place)));
        return Optional.of(hover);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_PAGE ? text : text.substring(0, text.lastIndexOf('\n', LONGEST_PAGE)) + "\n…";
    }

    private String page(String code) {
        Handbook.Page page = handbook.page(code);
        return "**" + code + "** " + page.title() + "\n\n" + page.body();
    }

    /** A key or a value at a place, with the keys that lead there. */
    private record Piece(List<String> path, boolean key, String text, Span span) {}

    private static Optional<Piece> piece(Node node, int offset, List<String> path) {
        if (node.span().start() > offset || offset > node.span().end()) {
            return Optional.empty();
        }
        if (node instanceof Node.Table table) {
            for (Node.Entry entry : table.entries()) {
                List<String> inner = with(path, entry.key().text());
                Span key = entry.key().span();
                if (key.start() <= offset && offset <= key.end()) {
                    return Optional.of(new Piece(inner, true, entry.key().text(), key));
                }
                Optional<Piece> found = piece(entry.value(), offset, inner);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        if (node instanceof Node.Listing list) {
            return list.items().stream()
                    .flatMap(item -> piece(item, offset, with(path, Cursor.ITEM)).stream())
                    .findFirst();
        }
        return node instanceof Node.Scalar scalar
                ? Optional.of(new Piece(path, false, scalar.text(), scalar.span()))
                : Optional.empty();
    }

    private static List<String> with(List<String> path, String part) {
        List<String> longer = new ArrayList<>(path);
        longer.add(part);
        return longer;
    }

    private String about(Piece piece, MappingSpec file) {
        Shape shape = Shape.of(file, piece.path());
        if (piece.key()) {
            Shape outer = Shape.of(file, piece.path().subList(0, piece.path().size() - 1));
            Optional<MappingSpec.Key> key = outer.table().flatMap(table -> table.key(piece.text()));
            if (key.isPresent()) {
                return key(key.get(), phrases);
            }
            boolean codes = outer.entries()
                    .filter(entries -> entries.names() != ValueSpec.Names.CHOSEN)
                    .isPresent();
            String code = piece.text().strip().split(" ", 2)[0];
            return codes && Catalogue.entry(code).isPresent() ? page(code) : "";
        }
        String key = shape.key().map(MappingSpec.Key::name).orElse("");
        return key.equals(Keys.TIME) || key.equals(Keys.TOTAL_TIME) ? time(piece.text()) : "";
    }

    /** Returns what a key means. */
    static String key(MappingSpec.Key key, Phrases phrases) {
        boolean needed = key.need() == MappingSpec.Need.FILLED || key.need() == MappingSpec.Need.PRESENT;
        return "**" + key.name() + "** (" + key.title() + ")\n\n" + key.description()
                + (needed ? " " + phrases.get(EditorPhrase.REQUIRED) : "")
                + "\n\n" + phrases.get(EditorPhrase.EXAMPLE, key.example());
    }

    private String time(String written) {
        List<String> lines = new ArrayList<>();
        if (TimeNotation.parse(written) instanceof Reading.Measured read) {
            lines.add(phrases.get(EditorPhrase.TIME_READ, "**" + read.value().print() + "**")
                    + minutes(read.value())
                            .filter(sum -> !read.value().print().equals(sum + " " + WorkUnit.MINUTE.word()))
                            .map(sum -> " " + phrases.get(EditorPhrase.TIME_MINUTES, sum))
                            .orElse(""));
        } else {
            lines.add(phrases.get(EditorPhrase.TIME_UNREADABLE));
        }
        study.sop()
                .map(TotalTime::of)
                .filter(total -> !total.sum().max().isZero())
                .ifPresent(total -> lines.add(phrases.get(EditorPhrase.TIME_TOTAL, "**" + total.print() + "**")));
        return String.join("\n\n", lines);
    }

    /** Returns a time in minutes, by the working day of the office; nothing for weeks and more, whose length depends. */
    private Optional<String> minutes(WorkTimeRange range) {
        return minutes(range.min()).flatMap(least -> minutes(range.max())
                .map(most -> least.compareTo(most) == 0 ? print(least) : print(least) + "–" + print(most)));
    }

    private static String print(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static Optional<BigDecimal> minutes(WorkTime time) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<WorkUnit, BigDecimal> amount : time.amounts().entrySet()) {
            switch (amount.getKey()) {
                case HOUR -> sum = sum.add(amount.getValue().multiply(MINUTES_OF_AN_HOUR));
                case MINUTE -> sum = sum.add(amount.getValue());
                case SECOND -> sum = sum.add(amount.getValue().divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP));
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(sum);
    }

    private Optional<String> about(Mention mention) {
        if (study.sop().isEmpty()) {
            return Optional.empty();
        }
        Sop sop = study.sop().get();
        return switch (mention.kind()) {
            case ACTOR, SUBJECT ->
                sop.actors().stream()
                        .filter(actor -> actor.key().equals(mention.name()))
                        .findFirst()
                        .map(actor -> actor(actor, sop));
            case STEP -> Places.step(sop, mention.name()).map(this::step);
            case DOCUMENT -> Optional.of(document(mention.name(), sop));
        };
    }

    private String actor(Actor actor, Sop sop) {
        List<Step> steps = sop.steps().stream()
                .filter(step -> step.performers().include(actor.key()))
                .toList();
        return "**" + actor.key() + "**: " + actor.name().value() + "\n\n"
                + (steps.isEmpty()
                        ? phrases.get(EditorPhrase.ACTOR_NO_STEPS)
                        : phrases.get(EditorPhrase.ACTOR_STEPS, "") + list(steps));
    }

    private String document(String name, Sop sop) {
        String wanted = Mention.documentKey(name);
        List<Step> makers = sop.steps().stream()
                .filter(step -> step.outputs().stream().anyMatch(text -> isNamed(text, wanted)))
                .toList();
        List<Step> users = sop.steps().stream()
                .filter(step -> step.requirements().stream().anyMatch(need -> isNamed(need.document(), wanted)))
                .toList();
        boolean atHand = study.result().settings().available().stream()
                .anyMatch(there -> Mention.documentKey(there).equals(wanted));
        return "**" + name + "**\n\n"
                + (makers.isEmpty()
                        ? phrases.get(atHand ? EditorPhrase.AT_HAND : EditorPhrase.OUT_OF_NONE)
                        : phrases.get(EditorPhrase.OUT_OF, "") + list(makers))
                + "\n\n"
                + (users.isEmpty()
                        ? phrases.get(EditorPhrase.USED_BY_NONE)
                        : phrases.get(EditorPhrase.USED_BY, "") + list(users));
    }

    private static boolean isNamed(Text text, String key) {
        return Mention.documentKey(text.value()).equals(key);
    }

    private String list(List<Step> steps) {
        return steps.stream().map(step -> "\n- " + step(step)).collect(Collectors.joining());
    }

    private String step(Step step) {
        return phrases.get(
                EditorPhrase.STEP,
                step.number(),
                step.activity().map(Text::value).orElse(""));
    }
}
