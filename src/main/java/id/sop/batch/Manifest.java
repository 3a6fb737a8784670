package id.sop.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
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
    private static final String LEFTOVER = "leftover";
    private static final String BYTES = "bytes";
    private static final String SHA256 = "sha256";
    private static final String ENDING = ".pdf";

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

    /** Returns the first line. */
    static byte[] line(Head head) {
        return JsonLine.write(json -> {
            json.writeStringField("format", FORMAT);
            json.writeNumberField("outputs", head.outputs());
            json.writeStringField("plan", head.plan());
            if (!head.shard().equals(Shard.WHOLE)) {
                json.writeStringField("shard", head.shard().toString());
            }
        });
    }

    /**
     * Returns the line that says that a file is about to be put in its place.
     *
     * @param marks of that file and of the one that is there
     */
    static byte[] announcement(String output, List<FileMark> marks) {
        return JsonLine.write(json -> {
            json.writeStringField(ANNOUNCED, output);
            leftovers(marks, json);
        });
    }

    private static void leftovers(List<FileMark> marks, JsonGenerator json) throws IOException {
        List<FileMark> known =
                marks.stream().filter(mark -> !mark.equals(FileMark.UNKNOWN)).toList();
        if (known.isEmpty() && !marks.isEmpty()) {
            json.writeBooleanField(LEFTOVER, true);
        } else if (!known.isEmpty()) {
            json.writeArrayFieldStart(LEFTOVER);
            for (FileMark mark : known) {
                json.writeStartObject();
                json.writeNumberField(BYTES, mark.bytes());
                json.writeStringField(SHA256, mark.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** Returns the line of a result. */
    static byte[] line(ManifestEntry entry) {
        return JsonLine.write(json -> fields(entry, json));
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
            json.writeNumberField(BYTES, made.bytes());
            json.writeNumberField("pages", made.pages());
            json.writeStringField(SHA256, made.sha256());
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
        leftovers(entry.leftovers(), json);
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
        Map<String, Object> fields = JsonLine.read(line);
        Optional<Shard> shard =
                Shard.of(fields.getOrDefault("shard", Shard.WHOLE).toString());
        if (!FORMAT.equals(fields.get("format")) || shard.isEmpty()) {
            throw new Damaged(String.valueOf(fields));
        }
        return new Head((int) JsonLine.number(fields, "outputs"), JsonLine.text(fields, "plan"), shard.get());
    }

    /**
     * Reads the name of a result, which every line but the first begins with, and nothing behind it.
     *
     * @throws Damaged when there is none
     */
    static String output(byte[] line) throws Damaged {
        try (JsonParser json = JsonLine.parser(line)) {
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
        Map<String, Object> fields = JsonLine.read(line);
        try {
            if (fields.containsKey(ANNOUNCED)) {
                return ManifestEntry.stale(safe(JsonLine.text(fields, ANNOUNCED)), Optional.empty(), marks(fields));
            }
            Optional<ManifestEntry.Subject> subject = fields.containsKey("office")
                    ? Optional.of(
                            new ManifestEntry.Subject(JsonLine.text(fields, "office"), JsonLine.text(fields, "sop")))
                    : Optional.empty();
            Optional<ManifestEntry.Made> file =
                    fields.containsKey(SHA256) ? Optional.of(made(fields)) : Optional.empty();
            List<ManifestEntry.Failure> failures = new ArrayList<>();
            for (Object failure : (List<?>) fields.getOrDefault("errors", List.of())) {
                Map<?, ?> parts = (Map<?, ?>) failure;
                failures.add(
                        new ManifestEntry.Failure(String.valueOf(parts.get("code")), String.valueOf(parts.get("at"))));
            }
            ManifestEntry.Status status =
                    ManifestEntry.Status.valueOf(JsonLine.text(fields, "status").toUpperCase(Locale.ROOT));
            return new ManifestEntry(
                    safe(JsonLine.text(fields, OUTPUT)), status, subject, file, marks(fields), failures);
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
        return new ManifestEntry.Made(read, JsonLine.number(fields, BYTES), JsonLine.text(fields, SHA256), (int)
                JsonLine.number(fields, "pages"));
    }

    private static List<FileMark> marks(Map<String, Object> fields) throws Damaged {
        if (!(fields.getOrDefault(LEFTOVER, List.of()) instanceof List<?> written)) {
            // As the first edition of this program wrote it.
            return List.of(FileMark.UNKNOWN);
        }
        List<FileMark> marks = new ArrayList<>();
        for (Object mark : written) {
            Map<?, ?> parts = (Map<?, ?>) mark;
            if (!(parts.get(BYTES) instanceof Long bytes) || !(parts.get(SHA256) instanceof String sha256)) {
                throw new Damaged(String.valueOf(parts));
            }
            marks.add(new FileMark(bytes, sha256));
        }
        return marks;
    }

    private static String digest(Map<?, ?> inputs, BuildInputs.Kind kind) {
        return String.valueOf(inputs.get(field(kind)));
    }

    /** Refuses a name that leads out of the folder, or that no result has: files are written and removed by it. */
    private static String safe(String output) throws Damaged {
        if (!output.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new Damaged(output);
        }
        for (String part : output.split("/", -1)) {
            if (part.isEmpty() || part.startsWith(".") || part.contains("\\") || part.contains("\u0000")) {
                throw new Damaged(output);
            }
        }
        return output;
    }
}
