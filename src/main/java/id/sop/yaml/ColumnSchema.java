package id.sop.yaml;

import id.sop.model.Columns;
import id.sop.model.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Opens the schema of an SOP for columns that the office adds: where {@code kolom} names one, steps may have keys that the format
 * does not know, and elsewhere none, so that an editor still marks a key that is misspelt. Which of them are named a schema cannot
 * say; {@code sop validate} does.
 */
final class ColumnSchema {
    private static final String PROPERTIES = "properties";

    private ColumnSchema() {}

    /**
     * Changes a schema.
     *
     * @param schema of an SOP
     * @param texts the schema of what may stand in a column
     */
    @SuppressWarnings("unchecked")
    static void open(Map<String, Object> schema, Map<String, Object> texts) {
        Map<String, Object> step = item(schema, Keys.STEPS);
        Map<String, Object> stepOfPart = item(item(schema, Keys.PARTS), Keys.STEPS);
        List<String> known = new ArrayList<>(((Map<String, Object>) step.get(PROPERTIES)).keySet());
        step.put("additionalProperties", texts);
        stepOfPart.put("additionalProperties", texts);
        Map<String, Object> closed = of(Keys.STEPS, of("items", of("propertyNames", of("enum", known))));
        schema.put("if", of(PROPERTIES, of(Keys.COLUMNS, naming()), "required", List.of(Keys.COLUMNS)));
        schema.put(
                "else",
                of(
                        PROPERTIES,
                        of(Keys.STEPS, closed.get(Keys.STEPS), Keys.PARTS, of("items", of(PROPERTIES, closed)))));
    }

    /** Returns the schema of the items of a list that a mapping holds. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> item(Map<String, Object> mapping, String key) {
        Map<String, Object> list = (Map<String, Object>) ((Map<String, Object>) mapping.get(PROPERTIES)).get(key);
        return (Map<String, Object>) list.get("items");
    }

    /** Returns the schema of columns of which one is none of the regulation. */
    private static Map<String, Object> naming() {
        List<String> known = new ArrayList<>(Columns.STANDARD_KEYS);
        known.addAll(List.of(Keys.ACTIVITY, Keys.ACTORS));
        Map<String, Object> standard = of("enum", known);
        Map<String, Object> pair = of("type", "object", "propertyNames", standard);
        Map<String, Object> listed = of("type", "array", "not", of("items", of("anyOf", List.of(standard, pair))));
        Map<String, Object> headed = of("type", "object", "not", of("propertyNames", standard));
        Map<String, Object> alone = of("type", "string", "not", standard);
        return of("anyOf", List.of(listed, headed, alone));
    }

    private static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
