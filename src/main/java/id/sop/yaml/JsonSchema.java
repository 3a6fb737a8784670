package id.sop.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import id.sop.source.Source;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.ValueSpec;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Describes a format as JSON Schema draft-07, for editors that complete keys and explain them.
 *
 * <p>The reader takes every scalar as a text, while an editor sees what YAML makes of it; so where a text is due, numbers
 * and booleans are accepted too. Everything is written out at its place: draft-07 ignores what stands beside a
 * {@code $ref}, and with it the words that explain a key.
 */
public final class JsonSchema {
    private static final String NOT_BLANK = "\\S";
    private static final String PLACEHOLDER = "(^|[^$])\\$\\{[A-Za-z][A-Za-z0-9_]*\\}";

    private final Map<String, String> codes;

    /**
     * Makes a writer.
     *
     * @param codes the codes of findings that an author may name, with their titles
     */
    public JsonSchema(Map<String, String> codes) {
        this.codes = new LinkedHashMap<>(codes);
    }

    /**
     * Returns the schema of a file.
     *
     * @param blank whether the file may be empty
     */
    public String of(MappingSpec file, String title, String description, boolean blank) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", title);
        schema.put("description", description);
        schema.putAll(value(new ValueSpec.Table(file), blank ? Due.MAYBE : Due.ITEM));
        if (file.name().equals(SopFormat.SOP.name())) {
            ColumnSchema.open(schema, value(ValueSpec.TEXTS, Due.MAYBE));
        }
        return json(schema);
    }

    /** What is expected of a value besides its shape. */
    private enum Due {
        /** It may be empty. */
        MAYBE,
        /** It must be there, as an item of a list must, though an empty mapping whose keys the format knows is one. */
        ITEM,
        /** It must hold something. */
        FILLED
    }

    private Map<String, Object> value(ValueSpec spec, Due due) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (spec instanceof ValueSpec.Words words) {
            return words(words, due);
        }
        List<String> types = new ArrayList<>();
        describe(spec, due, types, schema);
        if (due == Due.MAYBE) {
            types.add("null");
        }
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("type", types.size() == 1 ? types.get(0) : types);
        typed.putAll(schema);
        return typed;
    }

    private void describe(ValueSpec spec, Due due, List<String> types, Map<String, Object> schema) {
        if (spec instanceof ValueSpec.Text) {
            types.addAll(List.of("string", "number", "boolean"));
            if (due != Due.MAYBE) {
                schema.put("pattern", NOT_BLANK);
            }
        } else if (spec instanceof ValueSpec.Table table) {
            types.add("object");
            schema.putAll(mapping(table.mapping()));
        } else if (spec instanceof ValueSpec.Entries entries) {
            types.add("object");
            entries(entries, due, schema);
        } else if (spec instanceof ValueSpec.Listing listing) {
            types.add("array");
            schema.put("items", value(listing.item(), Due.ITEM));
            if (due == Due.FILLED) {
                schema.put("minItems", 1);
            }
            if (listing.distinct()) {
                schema.put("uniqueItems", true);
            }
        } else if (spec instanceof ValueSpec.Either either) {
            // Keywords speak about one type each, so those of different types can stand side by side.
            either.alternatives().forEach(alternative -> describe(alternative, due, types, schema));
        }
    }

    private Map<String, Object> mapping(MappingSpec mapping) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        mapping.keys().forEach(key -> properties.put(key.name(), property(key)));
        schema.put("properties", properties);
        List<String> required = names(mapping, MappingSpec.Need.FILLED, MappingSpec.Need.PRESENT);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        List<String> choice = names(mapping, MappingSpec.Need.ONE_OF);
        if (!choice.isEmpty()) {
            schema.put(
                    "anyOf",
                    choice.stream()
                            .map(key -> ordered("required", List.of(key)))
                            .toList());
        }
        schema.put("additionalProperties", false);
        if (!mapping.exclusions().isEmpty()) {
            schema.put(
                    "allOf",
                    mapping.exclusions().stream()
                            .map(exclusion -> exclusion(mapping, exclusion))
                            .toList());
        }
        return schema;
    }

    private static List<String> names(MappingSpec mapping, MappingSpec.Need... needs) {
        return mapping.keys().stream()
                .filter(key -> List.of(needs).contains(key.need()))
                .map(MappingSpec.Key::name)
                .toList();
    }

    private Map<String, Object> property(MappingSpec.Key key) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", key.title());
        schema.put("description", key.description().replace("`", "") + " Contoh: " + key.name() + ": " + key.example());
        schema.putAll(value(key.value(), key.mustBeFilled() ? Due.FILLED : Due.MAYBE));
        if (key.example().startsWith("[") || key.example().startsWith("{")) {
            schema.put("examples", List.of(example(key.example())));
        }
        return schema;
    }

    private Map<String, Object> exclusion(MappingSpec mapping, MappingSpec.Exclusion exclusion) {
        Map<String, Object> filled = ordered(
                "type",
                List.of("string", "number", "boolean", "object", "array"),
                "pattern",
                NOT_BLANK,
                "minProperties",
                1,
                "minItems",
                1);
        Object allowed = false;
        boolean mayStand = !exclusion.harmless().isEmpty();
        if (mayStand && mapping.key(exclusion.other()).orElseThrow().value() instanceof ValueSpec.Words words) {
            allowed = words(words.only(exclusion.harmless()), Due.MAYBE);
        }
        return ordered(
                "if",
                ordered("properties", ordered(exclusion.key(), filled), "required", List.of(exclusion.key())),
                "then",
                ordered("properties", ordered(exclusion.other(), allowed)));
    }

    private void entries(ValueSpec.Entries entries, Due due, Map<String, Object> schema) {
        Map<String, Object> value = value(entries.value(), entries.blank() ? Due.MAYBE : Due.FILLED);
        if (entries.names() != ValueSpec.Names.CHOSEN) {
            Map<String, Object> properties = new LinkedHashMap<>();
            codes.forEach((code, title) -> {
                Map<String, Object> property = ordered("title", code, "description", title.replace("`", ""));
                property.putAll(value);
                properties.put(code, property);
            });
            schema.put("properties", properties);
        }
        if (due != Due.MAYBE) {
            schema.put("minProperties", 1);
        }
        if (!entries.blank()) {
            schema.put("propertyNames", ordered("pattern", NOT_BLANK));
        }
        schema.put("additionalProperties", entries.names() == ValueSpec.Names.CODES_ONLY ? (Object) false : value);
    }

    /** A word may also be written in capitals, come from a placeholder, or be what YAML takes for a boolean. */
    private static Map<String, Object> words(ValueSpec.Words words, Due due) {
        List<Object> known = new ArrayList<>(words.words());
        List.of(true, false).stream()
                .filter(truth -> words.words().contains(truth.toString()))
                .forEach(known::add);
        String spellings = words.words().stream()
                .map(word -> words.anyCase() ? anyCase(word) : word)
                .collect(Collectors.joining("|", "^\\s*(", due == Due.MAYBE ? "|)\\s*$" : ")\\s*$"));
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("type", due == Due.MAYBE ? List.of("string", "null") : "string");
        written.put("pattern", words.anyCase() ? spellings + "|" + PLACEHOLDER : spellings);
        return ordered("anyOf", List.of(ordered("enum", known), written));
    }

    private static String anyCase(String word) {
        return word.chars()
                .mapToObj(letter -> {
                    String small = Character.toString(letter);
                    return Character.isLetter(letter) ? "[" + small.toUpperCase(Locale.ROOT) + small + "]" : small;
                })
                .collect(Collectors.joining());
    }

    private static Object example(String yaml) {
        Node node = new YamlReader(Limits.STANDARD)
                .read(new Source("contoh", yaml))
                .value()
                .orElseThrow();
        return plain(node);
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Listing listing) {
            return listing.items().stream().map(JsonSchema::plain).toList();
        }
        if (node instanceof Node.Table table) {
            Map<String, Object> plain = new LinkedHashMap<>();
            table.entries().forEach(entry -> plain.put(entry.key().text(), plain(entry.value())));
            return plain;
        }
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static String json(Object value) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators).withObjectIndenter(indenter);
        try (JsonGenerator generator = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.append('\n').toString();
    }

    private static void write(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeFieldName((String) entry.getKey());
                write(entry.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object item : list) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else {
            generator.writeString((String) value);
        }
    }
}
