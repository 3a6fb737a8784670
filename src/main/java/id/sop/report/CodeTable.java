package id.sop.report;

import id.sop.diagnostic.Severity;
import id.sop.wording.Language;
import id.sop.wording.Phrase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The codes that a finding may have, with their weights and titles, in the order of the codes. */
public final class CodeTable {
    /**
     * A line of the table.
     *
     * @param severity the usual weight; nothing when the rule is off unless it is switched on
     * @param title in the language of the table
     */
    public record Line(String code, Optional<Severity> severity, String title) {}

    private final ReportWords words;
    private final List<Line> lines;

    /** Makes a table; the lines may come in any order. */
    public CodeTable(Language language, List<Line> lines) {
        this.words = new ReportWords(language);
        this.lines = lines.stream().sorted(Comparator.comparing(Line::code)).toList();
    }

    /** Returns a line for each code: code, weight, title, in columns. */
    public String text() {
        int width = lines.stream().mapToInt(line -> word(line).length()).max().orElse(1);
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(line.code())
                    .append("  ")
                    .append(word(line))
                    .append(" ".repeat(width - word(line).length()))
                    .append("  ")
                    .append(line.title())
                    .append('\n');
        }
        return text.toString();
    }

    /** Returns a table in Markdown. */
    public String markdown() {
        StringBuilder text =
                new StringBuilder(words.tableHead(Phrase.TABLE_CODE, Phrase.TABLE_SEVERITY, Phrase.TABLE_TITLE));
        for (Line line : lines) {
            text.append("| ")
                    .append(line.code())
                    .append(" | ")
                    .append(word(line))
                    .append(" | ")
                    .append(line.title().replace("|", "\\|"))
                    .append(" |\n");
        }
        return text.toString();
    }

    /** Returns a JSON array of objects with {@code code}, {@code severity} (error, warning, note, off) and
     * {@code title}. */
    public String json() {
        return Json.lines(json -> {
            json.writeStartArray();
            for (Line line : lines) {
                json.writeStartObject();
                json.writeStringField("code", line.code());
                json.writeStringField(
                        "severity", line.severity().map(ReportWords::machine).orElse("off"));
                json.writeStringField("title", line.title());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private String word(Line line) {
        return words.weight(line.severity());
    }
}
