package id.sop.report;

import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Severity;

/** One JSON document: version of the form, sums, findings. A key is never removed or given another meaning in a version. */
public final class JsonReport implements Report {
    private static final int VERSION = 1;

    private final JsonFinding finding;

    /** Makes a report with messages of a handbook; its keys and severities are English in every language. */
    public JsonReport(Handbook handbook) {
        this.finding = new JsonFinding(handbook);
    }

    @Override
    public String print(Results results) {
        return Json.lines(json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeObjectFieldStart("summary");
            json.writeNumberField("files", results.files().size());
            json.writeNumberField("errors", results.count(Severity.ERROR));
            json.writeNumberField("warnings", results.count(Severity.WARNING));
            json.writeNumberField("notes", results.count(Severity.NOTE));
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (Result result : results.list()) {
                finding.write(result, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
