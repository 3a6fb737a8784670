package id.sop.lsp.answer;

import id.sop.diagnostic.Handbook;
import id.sop.lsp.text.Cursor;
import id.sop.lsp.text.Page;
import id.sop.lsp.text.Scalars;
import id.sop.lsp.text.Shape;
import id.sop.model.Keys;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.model.TotalTime;
import id.sop.rule.Catalogue;
import id.sop.rule.Settings;
import id.sop.rule.identity.RepealedLaw;
import id.sop.wording.EditorPhrase;
import id.sop.wording.Phrases;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.ValueSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What may be typed next: keys, and values out of what the SOP, its office and the format know. */
public final class Offers {
    /** Keys behind which the key of an actor stands. */
    private static final Set<String> ACTOR_KEYS =
            Set.of(Keys.ACTORS, Keys.TOGETHER, Keys.EITHER, Keys.DECIDED_BY, Keys.THROUGH, Keys.AT);

    /** Keys behind which a step stands, and words for the next one and the end. */
    private static final Set<String> TARGET_KEYS = Set.of(Keys.YES, Keys.NO, Keys.NEXT, Keys.ANSWERS);

    private static final Set<String> DOCUMENT_KEYS = Set.of(Keys.REQUIREMENTS, Keys.DOCUMENT);

    /** The mutu baku of a step. */
    private static final Set<String> QUALITY_KEYS = Set.of(Keys.REQUIREMENTS, Keys.TIME, Keys.OUTPUT);

    /** What a step says that is not always taken, and says no condition. */
    private static final String YES = "ya";

    private static final List<String> UNITS = List.of("menit", "jam", "hari", "minggu", "bulan", "tahun", "detik");
    private static final List<String> TIMES =
            List.of("5 menit", "10 menit", "15 menit", "30 menit", "1 jam", "2 jam", "1 hari", "2 hari");
    private static final Pattern AMOUNT =
            Pattern.compile("([^\\p{Nd}]{0,40}+\\p{Nd}{1,9}+(?:[.,–-]\\p{Nd}{1,9}+)?+) ?+\\p{L}{0,9}+");

    private final Cursor cursor;
    private final Shape shape;
    private final Page page;
    private final Optional<Sop> sop;
    private final Settings settings;
    private final Set<String> placeholders;
    private final Set<String> found;
    private final Phrases phrases;
    private final List<CompletionItem> items = new ArrayList<>();

    /**
     * Makes offers for a place.
     *
     * @param file the keys of the file
     * @param sop what is known of the SOP, as it is or as it was
     * @param found the codes of what is found in the file, which are the likeliest to be accepted
     */
    public Offers(
            Page page,
            int offset,
            MappingSpec file,
            Optional<Sop> sop,
            Settings settings,
            Set<String> placeholders,
            Set<String> found,
            Phrases phrases) {
        this.cursor = Cursor.at(page.source(), offset);
        this.shape = Shape.of(file, cursor.path());
        this.page = page;
        this.sop = sop;
        this.settings = settings;
        this.placeholders = placeholders;
        this.found = Set.copyOf(found);
        this.phrases = phrases;
    }

    /** Returns what is offered, the likeliest first. */
    public List<CompletionItem> all() {
        String typed = page.source().text(cursor.start(), cursor.end());
        int open = typed.lastIndexOf("${");
        if (open >= 0 && typed.indexOf('}', open) < 0) {
            placeholders(cursor.start() + typed.codePointCount(0, open));
            return items;
        }
        if (typed.startsWith("#")) {
            return items;
        }
        if (cursor.value()) {
            values(typed);
        }
        if (cursor.key()) {
            keys();
        }
        return items;
    }

    private void keys() {
        shape.table().ifPresentOrElse(this::keys, this::firstOfAnItem);
        shape.entries()
                .filter(entries -> entries.names() != ValueSpec.Names.CHOSEN)
                .ifPresent(entries -> codes());
    }

    private void keys(MappingSpec mapping) {
        mapping.keys().stream()
                .filter(key -> !cursor.siblings().contains(key.name()))
                .filter(key -> mapping.exclusions().stream().noneMatch(rule -> isContradicted(rule, key.name())))
                .sorted(Comparator.comparing(Offers::rank))
                .forEach(key -> key("", key));
    }

    /** Offers a dash and the key behind it where only a list may stand, whose items are mappings. */
    private void firstOfAnItem() {
        if (!cursor.inFlow()) {
            shape.items()
                    .flatMap(item -> item.keys().stream().min(Comparator.comparing(Offers::rank)))
                    .ifPresent(key -> key("- ", key));
        }
    }

    private void key(String before, MappingSpec.Key key) {
        String written = before + key.name();
        CompletionItem item = item(written, written + ": ", CompletionItemKind.Property, key.title());
        item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, Hovers.key(key, phrases)));
    }

    /** Tells whether two keys exclude one another, whichever of them was written first. */
    private boolean isContradicted(MappingSpec.Exclusion rule, String key) {
        return (rule.other().equals(key) && cursor.siblings().contains(rule.key()))
                || (rule.key().equals(key) && cursor.siblings().contains(rule.other()));
    }

    /** Returns how late a key is offered: what must stand there first, then what every step of a sheet has. */
    private static int rank(MappingSpec.Key key) {
        return isNeeded(key) ? 0 : QUALITY_KEYS.contains(key.name()) ? 1 : 2;
    }

    private static boolean isNeeded(MappingSpec.Key key) {
        return key.need() == MappingSpec.Need.FILLED
                || key.need() == MappingSpec.Need.PRESENT
                || key.need() == MappingSpec.Need.ONE_OF;
    }

    private void codes() {
        Handbook handbook = new Handbook(phrases.language());
        Comparator<String> likeliest = Comparator.comparing(code -> !found.contains(code));
        List<String> codes = Catalogue.codes().stream()
                .filter(Catalogue::isNegotiable)
                .filter(code -> !cursor.siblings().contains(code))
                .sorted(likeliest.thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String code : codes) {
            Handbook.Page help = handbook.page(code);
            CompletionItem item = item(code, code + ": ", CompletionItemKind.EnumMember, help.title());
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, help.body()));
        }
    }

    private void values(String typed) {
        shape.words().forEach(word -> item(word, word, CompletionItemKind.EnumMember, ""));
        String key = shape.key().map(MappingSpec.Key::name).orElse("");
        boolean inFile = shape.mapping().name().equals(SopFormat.SOP.name());
        if (ACTOR_KEYS.contains(key) && !inFile) {
            actors();
        } else if (TARGET_KEYS.contains(key)) {
            item(Keys.NEXT, Keys.NEXT, CompletionItemKind.Keyword, phrases.get(EditorPhrase.NEXT_STEP));
            item(Keys.END, Keys.END, CompletionItemKind.Keyword, phrases.get(EditorPhrase.END));
            steps();
        } else if (key.endsWith(Keys.UNTIL)) {
            steps();
        } else if (key.equals(Keys.FROM)) {
            item(
                    Requirement.OUTSIDE,
                    Requirement.OUTSIDE,
                    CompletionItemKind.Keyword,
                    phrases.get(EditorPhrase.OUTSIDE));
            steps();
        } else if (DOCUMENT_KEYS.contains(key)) {
            documents();
        } else if (key.equals(Keys.TOTAL_TIME)) {
            sop.map(TotalTime::of).filter(total -> !total.sum().max().isZero()).ifPresent(total -> {
                String sum = total.print();
                value(sum, CompletionItemKind.Unit, phrases.get(EditorPhrase.TIME_TOTAL, sum));
            });
        } else if (key.equals(Keys.TIME)) {
            times(typed);
        } else if (key.equals(Keys.OPTIONAL)) {
            item(YES, YES, CompletionItemKind.EnumMember, "");
        } else if (key.equals(Keys.LEGAL_BASIS)) {
            RepealedLaw.inForce().forEach(law -> value(law, CompletionItemKind.Reference, ""));
        }
    }

    private void actors() {
        sop.ifPresent(known -> known.actors()
                .forEach(actor -> value(
                        actor.key(), CompletionItemKind.Class, actor.name().value())));
    }

    private void steps() {
        if (sop.isEmpty()) {
            return;
        }
        for (Step step : sop.get().steps()) {
            String name = step.id().map(Text::value).orElse(String.valueOf(step.number()));
            String activity = step.activity().map(Text::value).orElse("");
            CompletionItem item =
                    value(name, CompletionItemKind.Function, phrases.get(EditorPhrase.STEP, step.number(), activity));
            item.setFilterText(name + " " + activity);
        }
    }

    private void documents() {
        Map<String, String> known = new LinkedHashMap<>();
        if (sop.isPresent()) {
            for (Step step : sop.get().steps()) {
                step.outputs()
                        .forEach(output -> known.putIfAbsent(
                                output.value(),
                                phrases.get(
                                        EditorPhrase.STEP,
                                        step.number(),
                                        step.activity().map(Text::value).orElse(""))));
            }
            sop.get()
                    .externalInputs()
                    .forEach(input -> known.putIfAbsent(input.value(), phrases.get(EditorPhrase.OUTSIDE)));
        }
        settings.available().stream()
                .sorted()
                .forEach(name -> known.putIfAbsent(name, phrases.get(EditorPhrase.AT_HAND)));
        known.forEach((name, detail) -> value(name, CompletionItemKind.File, detail));
    }

    private void times(String typed) {
        Matcher amount = AMOUNT.matcher(typed);
        if (amount.matches()) {
            UNITS.stream()
                    .map(unit -> amount.group(1) + " " + unit)
                    .forEach(time -> item(time, time, CompletionItemKind.Unit, ""));
        } else {
            TIMES.forEach(time -> item(time, time, CompletionItemKind.Unit, ""));
        }
    }

    private void placeholders(int start) {
        for (String name : placeholders) {
            String text = "${" + name + "}";
            CompletionItem item = new CompletionItem(text);
            item.setKind(CompletionItemKind.Variable);
            item.setDetail(phrases.get(EditorPhrase.PLACEHOLDER));
            item.setTextEdit(Either.forLeft(new TextEdit(page.range(start, cursor.end()), text)));
            item.setFilterText(text);
            items.add(item);
        }
    }

    private CompletionItem value(String value, CompletionItemKind kind, String detail) {
        return item(value, Scalars.written(value), kind, detail);
    }

    private CompletionItem item(String label, String text, CompletionItemKind kind, String detail) {
        CompletionItem item = new CompletionItem(label);
        item.setKind(kind);
        if (!detail.isEmpty()) {
            item.setDetail(detail);
        }
        item.setSortText(String.format(Locale.ROOT, "%04d", items.size()));
        String typed = page.source().text(cursor.start(), cursor.end());
        boolean quoted = typed.startsWith("\"") || typed.startsWith("'");
        item.setFilterText(quoted ? typed.charAt(0) + label : label);
        item.setTextEdit(Either.forLeft(
                new TextEdit(page.range(cursor.start(), cursor.end()), (cursor.tight() ? " " : "") + text)));
        items.add(item);
        return item;
    }
}
