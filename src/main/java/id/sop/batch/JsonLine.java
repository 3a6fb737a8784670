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
import java.util.Map;

/** An object of JSON in a line of its own. */
final class JsonLine {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLine() {}

    /** Writes the fields of an object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    /** Returns a line with its end. */
    static byte[] write(Fields fields) {
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

    static JsonParser parser(byte[] line) throws IOException {
        return JSON.createParser(line);
    }

    /**
     * Reads the object of a line into maps, lists, texts and whole numbers.
     *
     * @throws Manifest.Damaged when it is none
     */
    static Map<String, Object> read(byte[] line) throws Manifest.Damaged {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                return object(json);
            }
        } catch (IOException e) {
            throw new Manifest.Damaged(e.getMessage());
        }
        throw new Manifest.Damaged("not an object");
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

    static String text(Map<String, Object> fields, String key) throws Manifest.Damaged {
        if (fields.get(key) instanceof String text) {
            return text;
        }
        throw new Manifest.Damaged(String.valueOf(fields));
    }

    static long number(Map<String, Object> fields, String key) throws Manifest.Damaged {
        if (fields.get(key) instanceof Long number) {
            return number;
        }
        throw new Manifest.Damaged(String.valueOf(fields));
    }
}
