package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.sop.check.Checker;
import id.sop.check.Schemas;
import id.sop.config.ConfigurationFormat;
import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.model.Columns;
import id.sop.source.Source;
import id.sop.testing.Sops;
import id.sop.yaml.decoding.MissingValue;
import id.sop.yaml.decoding.WrongShape;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A kind of file that has a schema.
 *
 * @param text the schema, as it is printed
 * @param reader what the program has to say against the form of a text
 */
public record SchemaFormat(String text, MappingSpec file, Function<String, List<Finding>> reader, Schema schema) {
    private static final Set<String> SHAPES = Set.of("YM002", "YM003", "YM004");
    private static final Set<String> NO_DATA = Set.of("YM001", "YM006", "YM008", "YM009");
    /** What is said of another word for a key that is there. */
    private static final Set<String> OTHER_WORDS = Set.of("sama", "langkah");

    /** How what is written at different places hangs together. */
    private static final List<String> ACROSS_MAPPINGS = List.of("keputusan-", "lewat-", "di-", "kolom-bernomor");

    private static final JsonNodeFactory DATA = JsonNodeFactory.instance;
    private static final String ROOT = "/";

    /** Mappings whose keys the author chooses; in them, an empty list is a list. */
    private static final Set<String> CHOSEN = Set.of(
            "/pelaksana",
            "/kolom",
            "/abaikan",
            "abaikan",
            "/aturan",
            "aturan",
            "/istilah",
            "/dasar_hukum_dicabut",
            "/label",
            "/opsi");

    static final SchemaFormat SOP =
            new SchemaFormat(Schemas.sop(Columns.STANDARD), SopFormat.SOP, SchemaFormat::sopFaults);
    static final SchemaFormat CONFIGURATION =
            new SchemaFormat(Schemas.configuration(), ConfigurationFormat.FILE, SchemaFormat::configurationFaults);

    private SchemaFormat(String text, MappingSpec file, Function<String, List<Finding>> reader) {
        this(
                text,
                file,
                reader,
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text));
    }

    /** Returns every kind of file that has a schema. */
    public static Stream<SchemaFormat> all() {
        return Stream.of(SOP, CONFIGURATION);
    }

    @Override
    public String toString() {
        return file.name();
    }

    private static List<Finding> sopFaults(String yaml) {
        Checked<Node> document = new YamlReader(Limits.STANDARD).read(new Source("uji.yaml", yaml));
        List<Finding> faults = new ArrayList<>(document.faults());
        document.value()
                .ifPresent(node -> faults.addAll(new SopDecoder(Limits.STANDARD, character -> true)
                        .decode(node, Placeholders.NONE, false)
                        .faults()));
        faults.removeIf(fault -> ACROSS_MAPPINGS.stream().anyMatch(fault.variant()::startsWith));
        return faults;
    }

    private static List<Finding> configurationFaults(String yaml) {
        return new Checker()
                .configuration("sop.yaml", yaml.getBytes(StandardCharsets.UTF_8)).diagnostics().stream()
                        .map(Diagnostic::finding)
                        .filter(fault -> !fault.variant().equals("angka"))
                        .toList();
    }

    /** Columns under a head of their own are read for what they are, and told by their rule. */
    private static final Pattern HEAD_OVER_COLUMNS = Pattern.compile("(?i)mutu baku");

    private static final Pattern QUOTED_NUMBER = Pattern.compile("[\"']\\d+[\"']");

    private static boolean saysWhereOwnCellEnds(Finding fault) {
        String key = fault.message() instanceof WrongShape.NotText text
                ? text.key()
                : fault.message() instanceof MissingValue.NoValue none ? none.key() : "";
        return key.endsWith("_sampai") && SopFormat.STEP.key(key).isEmpty();
    }

    private static boolean namesOwnColumns(String yaml) {
        return Sops.decode(yaml)
                .value()
                .filter(sop -> sop.columns().own().findAny().isPresent())
                .isPresent();
    }

    /** Returns whether a text was accepted, by reader and schema alike; nothing when it is no data. */
    public Optional<Boolean> verdict(String yaml, String where) {
        List<Finding> faults = reader.apply(yaml);
        if (faults.stream().anyMatch(fault -> NO_DATA.contains(fault.code()))) {
            return Optional.empty();
        }
        if (faults.stream().anyMatch(fault -> fault.code().equals("YM002"))
                && (namesOwnColumns(yaml)
                        || faults.stream().anyMatch(fault -> fault.code().equals("YM016")))) {
            return Optional.empty();
        }
        if (faults.stream().anyMatch(fault -> fault.code().equals("YM016"))
                && HEAD_OVER_COLUMNS.matcher(yaml).find()) {
            return Optional.empty();
        }
        if (faults.stream().anyMatch(fault -> fault.variant().endsWith("dua-kali"))
                && QUOTED_NUMBER.matcher(yaml).find()) {
            return Optional.empty();
        }
        if (faults.stream().anyMatch(fault -> fault.code().equals("YM005") && OTHER_WORDS.contains(fault.variant()))) {
            return Optional.empty();
        }
        if (faults.stream().anyMatch(SchemaFormat::saysWhereOwnCellEnds) && namesOwnColumns(yaml)) {
            return Optional.empty();
        }
        boolean accepted = faults.stream().noneMatch(fault -> SHAPES.contains(fault.code()));
        for (EditorView view : EditorView.values()) {
            JsonNode data = filled(view.of(yaml), ROOT);
            if (view == EditorView.YAML_1_1 && saysEndOtherwise(yaml)) {
                continue;
            }
            var errors = schema.validate(data);
            assertEquals(
                    accepted,
                    errors.isEmpty(),
                    () -> where + ", " + view + "\nreader: " + faults + "\nschema: " + errors + "\n" + yaml);
        }
        return Optional.of(accepted);
    }

    private static boolean saysEndOtherwise(String yaml) {
        return yaml.lines().anyMatch(line -> line.matches(".*selesai: *(yes|no|on|off)\\b.*"));
    }

    /** Puts nothing in the place of empty texts at the keys of the format, as the reader does, and of a file that holds nothing. */
    private static JsonNode filled(JsonNode data, String path) {
        if (data instanceof ArrayNode array) {
            ArrayNode items = DATA.arrayNode();
            array.forEach(item -> items.add(filled(item, "")));
            return items;
        }
        if (data instanceof ObjectNode object) {
            boolean chosen = CHOSEN.contains(path);
            ObjectNode filled = DATA.objectNode();
            object.properties().forEach(property -> {
                JsonNode value = filled(property.getValue(), (path.equals(ROOT) ? "/" : "") + property.getKey());
                filled.set(property.getKey(), isBlank(value) && !chosen ? DATA.nullNode() : value);
            });
            return filled;
        }
        return path.equals(ROOT) && isBlank(data) ? DATA.nullNode() : data;
    }

    private static boolean isBlank(JsonNode data) {
        return data.isTextual() && data.asText().isBlank();
    }
}
