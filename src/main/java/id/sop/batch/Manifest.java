package id.sop.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How {@code manifest.jsonl} and the journal of a run are written: a head and then a line of JSON for each result, in the
 * manifest ordered by name.
 *
 * <p>Nothing in it depends on the clock, the machine, or the order in which sheets were ready, so that two runs that made the
 * same files left the same manifest.
 */
public final class Manifest {
    /** The name of the file. */
    public static final String FILE = "manifest.jsonl";

    private static final String FORMAT = "sop-batch/1";
    private static final String OUTPUT = "output";
    private static final String ANNOUNCED = "writing";
    private static final String INPUTS = "inputs";
    private static final String VALUES = "values";
    private static final JsonFactory JSON = new JsonFactory();

    private Manifest() {}

    /**
     * What was to be made.
     *
     * @param outputs how many results there are in all parts together
     * @param plan the digest of their names: parts of one whole agree in it
     * @param shard which part this is
     */
    public record Head(int outputs, String plan, Shard shard) {}

    /** Tells that a manifest cannot be read. */
    public static final class Damaged extends IOException {
        private static final long serialVersionUID = 1;

        Damaged(String message) {
            super(message);
        }
    }

    /** Writes the fields of an object. */
    @FunctionalInterface
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private static byte[] line(Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** Returns the first line. */
    static byte[] line(Head head) {
        return line(json -> {
            json.writeStringField("format", FORMAT);
            json.writeNumberField("outputs", head.outputs());
            json.writeStringField("plan", head.plan());
            if (!head.shard().equals(Shard.WHOLE)) {
                json.writeStringField("shard", head.shard().toString());
            }
        });
    }

    /** Returns the line that says that a result is about to be replaced. */
    static byte[] announcement(String output) {
        return line(json -> json.writeStringField(ANNOUNCED, output));
    }

    /** Returns the line of a result. */
    static byte[] line(ManifestEntry entry) {
        return line(json -> fields(entry, json));
    }

    private static void fields(ManifestEntry entry, JsonGenerator json) throws IOException {
        json.writeStringField(OUTPUT, entry.output());
        json.writeStringField("status", entry.status().name().toLowerCase(Locale.ROOT));
        if (entry.subject().isPresent()) {
            json.writeStringField("office", entry.subject().get().office());
            json.writeStringField("sop", entry.subject().get().sop());
        }
        if (entry.file().isPresent()) {
            ManifestEntry.Made made = entry.file().get();
            json.writeNumberField("bytes", made.bytes());
            json.writeNumberField("pages", made.pages());
            json.writeStringField("sha256", made.sha256());
            json.writeObjectFieldStart(INPUTS);
            for (BuildInputs.Kind kind : BuildInputs.Kind.values()) {
                if (kind == BuildInputs.Kind.VALUES) {
                    json.writeObjectFieldStart(VALUES);
                    for (Map.Entry<String, String> value :
                            made.inputs().values().entrySet()) {
                        json.writeStringField(value.getKey(), value.getValue());
                    }
                    json.writeEndObject();
                } else {
                    json.writeStringField(field(kind), made.inputs().digest(kind));
                }
            }
            json.writeEndObject();
        }
        if (entry.leftover()) {
            json.writeBooleanField("leftover", true);
        }
        if (!entry.failures().isEmpty()) {
            json.writeArrayFieldStart("errors");
            for (ManifestEntry.Failure failure : entry.failures()) {
                json.writeStartObject();
                json.writeStringField("code", failure.code());
                json.writeStringField("at", failure.place());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static String field(BuildInputs.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the first line.
     *
     * @throws Damaged when it is none
     */
    static Head head(byte[] line) throws Damaged {
        Map<String, Object> fields = object(line);
        Optional<Shard> shard =
                Shard.of(fields.getOrDefault("shard", Shard.WHOLE).toString());
        if (!FORMAT.equals(fields.get("format")) || shard.isEmpty()) {
            throw new Damaged(String.valueOf(fields));
        }
        return new Head((int) number(fields, "outputs"), text(fields, "plan"), shard.get());
    }

    /**
     * Reads the name of a result, which every line but the first begins with, and nothing behind it.
     *
     * @throws Damaged when there is none
     */
    static String output(byte[] line) throws Damaged {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() == JsonToken.START_OBJECT
                    && OUTPUT.equals(json.nextFieldName())
                    && json.nextToken() == JsonToken.VALUE_STRING) {
                return safe(json.getText());
            }
        } catch (IOException e) {
            throw new Damaged(e.getMessage());
        }
        throw new Damaged("a line without a name");
    }

    /**
     * Reads the line of a result. While a file is being replaced nobody knows whether the old one or the new one lies there:
     * an announced one counts as one that nobody wants.
     *
     * @throws Damaged when it is none
     */
    static ManifestEntry entry(byte[] line) throws Damaged {
        Map<String, Object> fields = object(line);
        if (fields.containsKey(ANNOUNCED)) {
            return ManifestEntry.stale(safe(text(fields, ANNOUNCED)), Optional.empty());
        }
        try {
            Optional<ManifestEntry.Subject> subject = fields.containsKey("office")
                    ? Optional.of(new ManifestEntry.Subject(text(fields, "office"), text(fields, "sop")))
                    : Optional.empty();
            Optional<ManifestEntry.Made> file =
                    fields.containsKey("sha256") ? Optional.of(made(fields)) : Optional.empty();
            List<ManifestEntry.Failure> failures = new ArrayList<>();
            for (Object failure : (List<?>) fields.getOrDefault("errors", List.of())) {
                Map<?, ?> parts = (Map<?, ?>) failure;
                failures.add(
                        new ManifestEntry.Failure(String.valueOf(parts.get("code")), String.valueOf(parts.get("at"))));
            }
            ManifestEntry.Status status =
                    ManifestEntry.Status.valueOf(text(fields, "status").toUpperCase(Locale.ROOT));
            boolean leftover = Boolean.parseBoolean(String.valueOf(fields.get("leftover")));
            return new ManifestEntry(safe(text(fields, OUTPUT)), status, subject, file, leftover, failures);
        } catch (ClassCastException | IllegalArgumentException e) {
            throw new Damaged(String.valueOf(fields));
        }
    }

    private static ManifestEntry.Made made(Map<String, Object> fields) throws Damaged {
        Map<?, ?> inputs = (Map<?, ?>) fields.getOrDefault(INPUTS, Map.of());
        Map<String, String> values = new HashMap<>();
        if (inputs.get(VALUES) instanceof Map<?, ?> written) {
            written.forEach((name, value) -> values.put(String.valueOf(name), String.valueOf(value)));
        }
        BuildInputs read = new BuildInputs(
                digest(inputs, BuildInputs.Kind.PROGRAM),
                digest(inputs, BuildInputs.Kind.DEFINITION),
                digest(inputs, BuildInputs.Kind.SETTINGS),
                digest(inputs, BuildInputs.Kind.TEMPLATE),
                values,
                digest(inputs, BuildInputs.Kind.LOGO));
        return new ManifestEntry.Made(
                read, number(fields, "bytes"), text(fields, "sha256"), (int) number(fields, "pages"));
    }

    private static String digest(Map<?, ?> inputs, BuildInputs.Kind kind) {
        return String.valueOf(inputs.get(field(kind)));
    }

    /** Refuses a name that leads out of the folder: files are written and removed by it. */
    private static String safe(String output) throws Damaged {
        for (String part : output.split("/", -1)) {
            if (part.isEmpty() || part.startsWith(".") || part.contains("\\") || part.contains("\u0000")) {
                throw new Damaged(output);
            }
        }
        return output;
    }

    private static String text(Map<String, Object> fields, String key) throws Damaged {
        if (fields.get(key) instanceof String text) {
            return text;
        }
        throw new Damaged(String.valueOf(fields));
    }

    private static long number(Map<String, Object> fields, String key) throws Damaged {
        if (fields.get(key) instanceof Long number) {
            return number;
        }
        throw new Damaged(String.valueOf(fields));
    }

    /** Reads the object of a line into maps, lists, texts and whole numbers. */
    private static Map<String, Object> object(byte[] line) throws Damaged {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                return object(json);
            }
        } catch (IOException e) {
            throw new Damaged(e.getMessage());
        }
        throw new Damaged("not an object");
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> fields = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        return fields;
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return object(json);
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(json));
            }
            return items;
        }
        return json.currentToken() == JsonToken.VALUE_NUMBER_INT ? json.getLongValue() : json.getText();
    }
}
