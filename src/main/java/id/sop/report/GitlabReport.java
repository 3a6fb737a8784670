package id.sop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Severity;
import java.io.IOException;

/** GitLab's report of code quality: the part of the Code Climate form that GitLab reads. */
public final class GitlabReport implements Report {
    private final Handbook handbook;
    private final Address address;

    /** Makes a report with messages of a handbook. */
    public GitlabReport(Handbook handbook, Address address) {
        this.handbook = handbook;
        this.address = address;
    }

    @Override
    public String print(Results results) {
        return Json.line(json -> {
            json.writeStartArray();
            for (Result result : results.list()) {
                write(json, result);
            }
            json.writeEndArray();
        });
    }

    private void write(JsonGenerator json, Result result) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", handbook.message(result.diagnostic()));
        json.writeStringField("check_name", result.code());
        json.writeStringField("fingerprint", result.id());
        json.writeStringField("severity", weight(result.severity()));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", address.path(result.file()));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", result.span().from().line());
        json.writeNumberField("end", result.span().to().line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String weight(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
