package id.sop.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a folder of results holds: {@code manifest.jsonl}, a head and then a line of JSON for each result, ordered by name.
 *
 * <p>Nothing in it depends on the clock, the machine, or the order in which sheets were ready, so that two runs that made the
 * same files left the same manifest.
 *
 * @param head what was to be made
 * @param entries by name
 */
public record Manifest(Head head, List<Entry> entries) {
    /** The name of the file. */
    public static final String FILE = "manifest.jsonl";

    private static final String FORMAT = "sop-batch/1";
    private static final JsonFactory JSON = new JsonFactory();

    /** Copies the list. */
    public Manifest {
        entries = List.copyOf(entries);
    }

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

    /** Writes the manifest. */
    void write(OutputStream out) throws IOException {
        out.write(line(this::writeHead));
        for (Entry entry : entries) {
            out.write(line(entry));
        }
    }

    private void writeHead(JsonGenerator json) throws IOException {
        json.writeStringField("format", FORMAT);
        json.writeNumberField("outputs", head.outputs());
        json.writeStringField("plan", head.plan());
        if (!head.shard().equals(Shard.WHOLE)) {
            json.writeStringField("shard", head.shard().toString());
        }
    }

    /** Writes the fields of an object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    /** Returns an object on a line of its own. */
    static byte[] line(Fields fields) {
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

    static byte[] line(Entry entry) {
        return line(json -> fields(entry, json));
    }

    private static void fields(Entry entry, JsonGenerator json) throws IOException {
        json.writeStringField("output", entry.output());
        json.writeStringField("status", entry.status().name().toLowerCase(Locale.ROOT));
        if (entry.origin().isPresent()) {
            json.writeStringField("office", entry.origin().get().office());
            json.writeStringField("sop", entry.origin().get().sop());
        }
        if (entry.file().isPresent()) {
            Entry.Made made = entry.file().get();
            json.writeNumberField("bytes", made.bytes());
            json.writeNumberField("pages", made.pages());
            json.writeStringField("sha256", made.sha256());
            json.writeObjectFieldStart("inputs");
            for (Ingredients.Kind kind : Ingredients.Kind.values()) {
                json.writeStringField(
                        kind.name().toLowerCase(Locale.ROOT), made.ingredients().of(kind));
            }
            json.writeEndObject();
        }
        if (entry.leftover()) {
            json.writeBooleanField("leftover", true);
        }
        if (!entry.failures().isEmpty()) {
            json.writeArrayFieldStart("errors");
            for (Entry.Failure failure : entry.failures()) {
                json.writeStartObject();
                json.writeStringField("code", failure.code());
                json.writeStringField("at", failure.place());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /**
     * Reads a manifest.
     *
     * @throws Damaged when it is none
     */
    static Manifest read(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String first = lines.readLine();
        Map<String, Object> fields = object(first == null ? "" : first);
        Optional<Shard> shard =
                Shard.of(fields.getOrDefault("shard", Shard.WHOLE).toString());
        if (!FORMAT.equals(fields.get("format")) || shard.isEmpty()) {
            throw new Damaged(first == null ? "" : first);
        }
        Head head = new Head((int) number(fields, "outputs"), text(fields, "plan"), shard.get());
        List<Entry> entries = new ArrayList<>();
        Decoder decoder = new Decoder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            entries.add(decoder.entry(object(line)));
        }
        return new Manifest(head, entries);
    }

    /** Makes entries, and keeps one copy of what most of them share. */
    static final class Decoder {
        private final Map<String, String> shared = new HashMap<>();

        Entry entry(Map<String, Object> fields) throws Damaged {
            try {
                Optional<Entry.Origin> origin = fields.containsKey("office")
                        ? Optional.of(new Entry.Origin(share(text(fields, "office")), share(text(fields, "sop"))))
                        : Optional.empty();
                Optional<Entry.Made> file = fields.containsKey("sha256") ? Optional.of(made(fields)) : Optional.empty();
                List<Entry.Failure> failures = new ArrayList<>();
                for (Object failure : (List<?>) fields.getOrDefault("errors", List.of())) {
                    Map<?, ?> parts = (Map<?, ?>) failure;
                    failures.add(new Entry.Failure(
                            share(String.valueOf(parts.get("code"))), share(String.valueOf(parts.get("at")))));
                }
                Entry.Status status =
                        Entry.Status.valueOf(text(fields, "status").toUpperCase(Locale.ROOT));
                boolean leftover = Boolean.parseBoolean(String.valueOf(fields.get("leftover")));
                return new Entry(output(fields, "output"), status, origin, file, leftover, failures);
            } catch (ClassCastException | IllegalArgumentException e) {
                throw new Damaged(String.valueOf(fields));
            }
        }

        private Entry.Made made(Map<String, Object> fields) throws Damaged {
            Map<?, ?> inputs = (Map<?, ?>) fields.getOrDefault("inputs", Map.of());
            List<String> digests = new ArrayList<>();
            for (Ingredients.Kind kind : Ingredients.Kind.values()) {
                digests.add(share(String.valueOf(inputs.get(kind.name().toLowerCase(Locale.ROOT)))));
            }
            Ingredients ingredients = new Ingredients(
                    digests.get(0), digests.get(1), digests.get(2), digests.get(3), digests.get(4), digests.get(5));
            return new Entry.Made(
                    ingredients, number(fields, "bytes"), text(fields, "sha256"), (int) number(fields, "pages"));
        }

        private String share(String text) {
            String known = shared.putIfAbsent(text, text);
            return known == null ? text : known;
        }
    }

    /** Returns the name of a result; files are written and removed by it, so that it must not lead out of the folder. */
    static String output(Map<String, Object> fields, String key) throws Damaged {
        String output = text(fields, key);
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
    static Map<String, Object> object(String line) throws Damaged {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                return object(json);
            }
        } catch (IOException e) {
            throw new Damaged(line);
        }
        throw new Damaged(line);
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
