package id.sop.report;

import id.sop.diagnostic.Handbook;
import java.util.stream.Collectors;

/** A JSON object on a line of its own for each finding (jsonlines.org), for programs that read while others write. */
public final class JsonLinesReport implements Report {
    private final JsonFinding finding;

    /** Makes a report with messages of a handbook; its keys and severities are English in every language. */
    public JsonLinesReport(Handbook handbook) {
        this.finding = new JsonFinding(handbook);
    }

    @Override
    public String print(Results results) {
        return results.list().stream()
                .map(result -> Json.line(json -> finding.write(result, json)))
                .collect(Collectors.joining());
    }
}
