package id.sop.report;

import java.util.List;
import java.util.Map;

/** The templates that there are, with the switches and the words that an office may set. */
public final class TemplateTable {
    /**
     * A template.
     *
     * @param purpose what it is for, in the language of the table
     * @param paper as in sop.yaml
     * @param options its switches
     * @param labels the words of the sheet by key, in the order of the sheet
     */
    public record Line(
            String name, String purpose, String paper, List<Option> options, List<Map.Entry<String, String>> labels) {
        /** Copies the lists. */
        public Line {
            options = List.copyOf(options);
            labels = List.copyOf(labels);
        }
    }

    /**
     * A switch.
     *
     * @param value as the template sets it: ya or tidak
     * @param meaning what it does when it is on, in the language of the table
     */
    public record Option(String name, String value, String meaning) {}

    private final List<Line> lines;

    /** Makes a table. */
    public TemplateTable(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Returns for each template its name and purpose, then its paper, switches and words, as sop.yaml has them. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(line.name())
                    .append("  ")
                    .append(line.purpose())
                    .append("\n  kertas: ")
                    .append(line.paper())
                    .append("\n  opsi:\n");
            int wide = width(line.options().stream().map(Option::name).toList());
            for (Option option : line.options()) {
                entry(text, option.name(), wide, padded(option.value(), 5) + "  # " + option.meaning());
            }
            text.append("  label:\n");
            int broad = width(line.labels().stream().map(Map.Entry::getKey).toList());
            line.labels().forEach(label -> entry(text, label.getKey(), broad, label.getValue()));
        }
        return text.toString();
    }

    private static void entry(StringBuilder text, String key, int width, String value) {
        text.append("    ")
                .append(padded(key + ":", width + 1))
                .append(' ')
                .append(value)
                .append('\n');
    }

    private static int width(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }

    /**
     * Returns a JSON array of objects with {@code name}, {@code purpose}, {@code paper}, {@code options} (an array of
     * {@code name}, {@code value}, {@code meaning}) and {@code labels} (an object of words by key).
     */
    public String json() {
        return Json.lines(json -> {
            json.writeStartArray();
            for (Line line : lines) {
                json.writeStartObject();
                json.writeStringField("name", line.name());
                json.writeStringField("purpose", line.purpose());
                json.writeStringField("paper", line.paper());
                json.writeArrayFieldStart("options");
                for (Option option : line.options()) {
                    json.writeStartObject();
                    json.writeStringField("name", option.name());
                    json.writeStringField("value", option.value());
                    json.writeStringField("meaning", option.meaning());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeObjectFieldStart("labels");
                for (Map.Entry<String, String> label : line.labels()) {
                    json.writeStringField(label.getKey(), label.getValue());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
