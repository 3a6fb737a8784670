package id.sop.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Findings that were there when checking began and are not to be told again, each with how often it may occur: one more of
 * the same kind is new.
 */
public final class Baseline {
    private static final int VERSION = 1;

    /**
     * A line of the record.
     *
     * @param code for people who read the record
     * @param file likewise, and to tell whether this run could have met the finding
     * @param count how many results with the fingerprint are known, at least 1
     */
    record KnownFinding(String code, String file, int count) {}

    private final Map<String, KnownFinding> entries;

    private Baseline(Map<String, KnownFinding> entries) {
        this.entries = entries;
    }

    /** Records results. */
    public static Baseline of(Collection<Result> results) {
        Map<String, KnownFinding> entries = new LinkedHashMap<>();
        for (Result result : results) {
            entries.merge(
                    result.fingerprint(),
                    new KnownFinding(result.code(), result.file(), 1),
                    (known, more) -> new KnownFinding(known.code(), known.file(), known.count() + 1));
        }
        return new Baseline(entries);
    }

    /** A record that cannot be read. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    /**
     * Reads a record.
     *
     * @throws Unreadable when the text is not one that {@link #print()} wrote
     */
    public static Baseline read(String text) throws Unreadable {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            Map<String, KnownFinding> entries = new LinkedHashMap<>();
            Set<String> seen = new HashSet<>();
            expect(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                expect(seen.add(key));
                json.nextToken();
                if (key.equals("version")) {
                    expect(json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getIntValue() == VERSION);
                } else if (key.equals("findings")) {
                    expect(json.currentToken() == JsonToken.START_ARRAY);
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        entry(json, entries);
                    }
                    expect(json.currentToken() == JsonToken.END_ARRAY);
                } else {
                    json.skipChildren();
                }
            }
            expect(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
            expect(seen.containsAll(List.of("version", "findings")));
            return new Baseline(entries);
        } catch (IOException e) {
            throw new Unreadable(e.getMessage());
        }
    }

    private static void entry(JsonParser json, Map<String, KnownFinding> entries) throws IOException, Unreadable {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            expect(json.currentToken().isScalarValue());
            fields.put(key, json.getText());
        }
        String fingerprint = fields.getOrDefault("fingerprint", "");
        String count = fields.getOrDefault("count", "");
        expect(!fingerprint.isEmpty() && count.matches("[1-9][0-9]{0,8}"));
        KnownFinding entry = new KnownFinding(
                fields.getOrDefault("code", ""), fields.getOrDefault("file", ""), Integer.parseInt(count));
        expect(entries.put(fingerprint, entry) == null);
    }

    private static void expect(boolean condition) throws Unreadable {
        if (!condition) {
            throw new Unreadable("not a record of sop");
        }
    }

    /** Returns the record as text, to be kept beside the SOPs; a finding on a few lines, so that changes can be compared. */
    public String print() {
        return Json.lines(json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("findings");
            for (Map.Entry<String, KnownFinding> entry : entries.entrySet()) {
                json.writeStartObject();
                json.writeStringField("code", entry.getValue().code());
                json.writeStringField("file", entry.getValue().file());
                json.writeStringField("fingerprint", entry.getKey());
                json.writeNumberField("count", entry.getValue().count());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Returns how many findings are recorded, each as often as it may occur. */
    public int size() {
        return entries.values().stream().mapToInt(KnownFinding::count).sum();
    }

    /** Tells whether a result is recorded; of more equal ones than are recorded, those that stand highest are. */
    public boolean knows(Result result) {
        KnownFinding entry = entries.get(result.fingerprint());
        return entry != null && result.occurrence() <= entry.count();
    }

    /**
     * Returns how many recorded findings did not occur.
     *
     * @param concerned tells of the file of an entry whether this run would have met its finding
     */
    public int gone(Results results, Predicate<String> concerned) {
        Map<String, Integer> occurrences = new HashMap<>();
        results.list().forEach(result -> occurrences.merge(result.fingerprint(), 1, Integer::sum));
        int gone = 0;
        for (Map.Entry<String, KnownFinding> entry : entries.entrySet()) {
            if (concerned.test(entry.getValue().file())) {
                gone += Math.max(0, entry.getValue().count() - occurrences.getOrDefault(entry.getKey(), 0));
            }
        }
        return gone;
    }
}
