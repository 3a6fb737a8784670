package id.sop.config;

import static id.sop.config.ConfigurationFormat.AVAILABLE;
import static id.sop.config.ConfigurationFormat.BASE;
import static id.sop.config.ConfigurationFormat.CAPSULES;
import static id.sop.config.ConfigurationFormat.DAY;
import static id.sop.config.ConfigurationFormat.DEFAULTS;
import static id.sop.config.ConfigurationFormat.FILE;
import static id.sop.config.ConfigurationFormat.FILES;
import static id.sop.config.ConfigurationFormat.LABELS;
import static id.sop.config.ConfigurationFormat.NUMBER_PATTERN;
import static id.sop.config.ConfigurationFormat.OPTIONS;
import static id.sop.config.ConfigurationFormat.OVERRIDE;
import static id.sop.config.ConfigurationFormat.OVERRIDES;
import static id.sop.config.ConfigurationFormat.PAPER;
import static id.sop.config.ConfigurationFormat.REPLACED_LAWS;
import static id.sop.config.ConfigurationFormat.ROOT;
import static id.sop.config.ConfigurationFormat.RULES;
import static id.sop.config.ConfigurationFormat.TEMPLATE;
import static id.sop.config.ConfigurationFormat.TERMS;
import static id.sop.config.ConfigurationFormat.VALUES;
import static id.sop.config.ConfigurationFormat.WEEK;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Severity;
import id.sop.model.CapsuleStyle;
import id.sop.model.Columns;
import id.sop.model.Text;
import id.sop.rule.Catalogue;
import id.sop.rule.NumberPattern;
import id.sop.rule.ReplacedLaw;
import id.sop.rule.Settings;
import id.sop.rule.identity.RepealedLaw;
import id.sop.source.Origin;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.template.Paper;
import id.sop.time.Reading;
import id.sop.time.TimeNotation;
import id.sop.time.WorkCalendar;
import id.sop.time.WorkTime;
import id.sop.time.WorkUnit;
import id.sop.yaml.ColumnDecoder;
import id.sop.yaml.OfficeIdentity;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.decoding.MeantKeys;
import id.sop.yaml.decoding.WrongShape;
import id.sop.yaml.format.PerformersFormat;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.Placeholders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Decodes {@code sop.yaml}. Its faults carry the same codes as those of an SOP. */
public final class ConfigurationDecoder {
    private static final Map<String, Optional<Severity>> WEIGHTS = Map.of(
            "mati", Optional.empty(),
            "catatan", Optional.of(Severity.NOTE),
            "peringatan", Optional.of(Severity.WARNING),
            "galat", Optional.of(Severity.ERROR));
    private static final String WEIGHT_WORDS = String.join(", ", ConfigurationFormat.WEIGHTS.words());

    @Message.Words("YM004.kode")
    private record UnknownCode(String key, String code) implements Message {}

    @Message.Words("YM004.tetap")
    private record FixedWeight(String key, String code) implements Message {}

    @Message.Words("YM004.pola")
    private record UnsupportedPattern(String key, String part) implements Message {}

    @Message.Words("YM004.pola-besar")
    private record LargePattern(String key) implements Message {}

    private final Decoding decoding = new Decoding(Placeholders.NONE, false);
    private final Map<Source, String> folders;

    private ConfigurationDecoder(Map<Source, String> folders) {
        this.folders = folders;
    }

    /** Decodes a document that stands for itself; an empty one decides nothing. */
    public static Checked<Configuration> decode(Node document) {
        return decode(List.of(new ConfigurationLayer("", document)));
    }

    /** Decodes documents that are laid over one another, from the top to the bottom. Every one of them must be sound. */
    public static Checked<Configuration> decode(List<ConfigurationLayer> layers) {
        Map<Source, String> folders = new HashMap<>();
        List<Finding> faults = new ArrayList<>();
        for (ConfigurationLayer layer : layers) {
            folders.put(layer.document().span().source(), layer.folder());
        }
        for (ConfigurationLayer layer : layers) {
            ConfigurationDecoder decoder = new ConfigurationDecoder(folders);
            decoder.alone(layer.document());
            faults.addAll(decoder.decoding.faults());
        }
        if (!faults.isEmpty()) {
            return new Checked<>(Optional.empty(), faults);
        }
        Span top = layers.get(0).document().span();
        ConfigurationDecoder decoder = new ConfigurationDecoder(folders);
        return new Checked<>(
                Optional.of(decoder.alone(new Node.Table(ConfigurationLayer.merge(layers), top))),
                decoder.decoding.faults());
    }

    private Configuration alone(Node document) {
        if (document instanceof Node.Table table) {
            OfficeIdentity.faults(table).forEach(decoding::report);
            return configuration(decoding.fields(table, FILE), OfficeIdentity.of(table.entries()));
        }
        if (!(document instanceof Node.Blank)) {
            MeantKeys.finding(document, FILE.names())
                    .ifPresentOrElse(
                            decoding::report,
                            () -> decoding.report(
                                    document, new WrongShape.FileNotMapping(FILE.name(), "template: sop-ap")));
        }
        return Configuration.STANDARD;
    }

    private Configuration configuration(Fields fields, OfficeIdentity identity) {
        fields.text(BASE);
        fields.choice(ROOT);
        int day = whole(fields, DAY, WorkUnit.MINUTE, WorkCalendar.STANDARD.minutesPerDay(), 24 * 60);
        int week = whole(fields, WEEK, WorkUnit.DAY, WorkCalendar.STANDARD.daysPerWeek(), 7);
        Settings settings = new Settings(
                new WorkCalendar(day, week),
                fields.text(NUMBER_PATTERN).flatMap(this::pattern),
                terms(fields),
                fields.texts(AVAILABLE).stream().map(Text::value).collect(Collectors.toSet()),
                replacedLaws(fields),
                fields.choice(CAPSULES).map(PerformersFormat::capsules).orElse(CapsuleStyle.STEP),
                ColumnDecoder.columns(fields, decoding).orElse(Columns.STANDARD),
                fields.table(RULES).map(this::severities).orElse(Map.of()));
        return new Configuration(
                settings,
                fields.text(TEMPLATE).map(Text::value),
                fields.choice(PAPER).map(Paper::of),
                fields.table(VALUES)
                        .map(table -> ValuesDecoder.values(table, decoding))
                        .orElse(Map.of()),
                fields.texts(DEFAULTS).stream().map(Text::value).collect(Collectors.toSet()),
                texts(fields, LABELS),
                texts(fields, OPTIONS),
                identity,
                fields.items(OVERRIDES).stream()
                        .flatMap(item -> override(item).stream())
                        .toList());
    }

    private Optional<Configuration.SpecialCase> override(Node item) {
        if (!(item instanceof Node.Table table)) {
            decoding.report(
                    item,
                    new WrongShape.ItemNotMapping(
                            OVERRIDES, FILE.key(OVERRIDES).orElseThrow().example()));
            return Optional.empty();
        }
        Fields fields = decoding.fields(table, OVERRIDE);
        List<Glob> files = fields.texts(FILES).stream()
                .flatMap(text -> glob(text).stream())
                .toList();
        Map<String, Optional<Severity>> severities =
                fields.table(RULES).map(this::severities).orElse(Map.of());
        return Optional.of(
                new Configuration.SpecialCase(folders.getOrDefault(table.span().source(), ""), files, severities));
    }

    private Optional<Glob> glob(Text text) {
        String written = text.value();
        Optional<Glob> glob = Glob.of(written.contains("/") ? written : "**/" + written);
        if (glob.isEmpty()) {
            unreadable(text, FILES, OVERRIDE.key(FILES).orElseThrow().example());
        }
        return glob;
    }

    /** Reads a time that is a whole number of one unit from 1 to {@code most}, with jam counted as menit. */
    private int whole(Fields fields, String key, WorkUnit unit, int standard, int most) {
        Optional<Text> text = fields.text(key);
        if (text.isEmpty()) {
            return standard;
        }
        Optional<Integer> amount = Optional.empty();
        if (TimeNotation.parse(text.get().value()) instanceof Reading.Measured measured
                && measured.value().isExact()) {
            amount = IntStream.rangeClosed(1, most)
                    .filter(number ->
                            WorkTime.of(number, unit).equals(measured.value().max()))
                    .boxed()
                    .findFirst();
        }
        if (amount.isEmpty()) {
            unreadable(text.get(), key, fields.example(key));
        }
        return amount.orElse(standard);
    }

    private Optional<NumberPattern> pattern(Text text) {
        try {
            return Optional.of(NumberPattern.of(text.value()));
        } catch (NumberPattern.Refused e) {
            switch (e.reason()) {
                case WRONG ->
                    unreadable(
                            text,
                            NUMBER_PATTERN,
                            FILE.key(NUMBER_PATTERN).orElseThrow().example());
                case UNSUPPORTED -> decoding.report(text.span(), new UnsupportedPattern(NUMBER_PATTERN, e.part()));
                case LARGE -> decoding.report(text.span(), new LargePattern(NUMBER_PATTERN));
            }
            return Optional.empty();
        }
    }

    private void unreadable(Text text, String key, String example) {
        decoding.report(text.span(), new WrongShape.Unreadable(key, example, text.value()));
    }

    private Map<String, String> terms(Fields fields) {
        Map<String, String> terms = new LinkedHashMap<>();
        texts(fields, TERMS).forEach((word, meaning) -> terms.put(word, meaning.value()));
        return terms;
    }

    private List<ReplacedLaw> replacedLaws(Fields fields) {
        List<ReplacedLaw> laws = new ArrayList<>();
        texts(fields, REPLACED_LAWS).forEach((citation, successor) -> {
            Optional<ReplacedLaw> law = RepealedLaw.replaced(citation, successor.value());
            if (law.isEmpty()) {
                decoding.report(
                        successor.span(),
                        new WrongShape.Unreadable(REPLACED_LAWS, fields.example(REPLACED_LAWS), citation));
            }
            law.ifPresent(laws::add);
        });
        return laws;
    }

    /** Returns texts by key; the place of each is that of its key. */
    private Map<String, Text> texts(Fields fields, String key) {
        Map<String, Text> texts = new LinkedHashMap<>();
        for (Node.Entry entry : fields.table(key).map(Node.Table::entries).orElse(List.of())) {
            decoding.text(entry, key)
                    .ifPresent(text -> texts.put(
                            entry.key().text(),
                            new Text(
                                    text.value(),
                                    text.open(),
                                    Origin.of(entry.key().span()))));
        }
        return texts;
    }

    private Map<String, Optional<Severity>> severities(Node.Table table) {
        Map<String, Optional<Severity>> severities = new HashMap<>();
        for (Node.Entry entry : table.entries()) {
            String code = entry.key().text();
            Optional<String> word = decoding.text(entry, RULES).map(Text::value);
            if (Catalogue.entry(code).isEmpty()) {
                decoding.report(entry.key().span(), new UnknownCode(RULES, code));
            } else if (!Catalogue.isNegotiable(code)) {
                decoding.report(entry.key().span(), new FixedWeight(RULES, code));
            } else if (word.isPresent() && !WEIGHTS.containsKey(word.get())) {
                decoding.report(entry.value().span(), new WrongShape.UnknownChoice(code, WEIGHT_WORDS, word.get()));
            } else {
                word.ifPresent(weight -> severities.put(code, WEIGHTS.get(weight)));
            }
        }
        return severities;
    }
}
