package id.sop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.source.Span;
import java.io.IOException;
import java.util.Optional;

/** A finding as a JSON object: the same keys in {@code json} and {@code jsonl}, always all of them. */
final class JsonFinding {
    private final Handbook handbook;

    JsonFinding(Handbook handbook) {
        this.handbook = handbook;
    }

    void write(Result result, JsonGenerator json) throws IOException {
        Diagnostic diagnostic = result.diagnostic();
        json.writeStartObject();
        json.writeStringField("code", result.code());
        json.writeStringField("severity", ReportWords.machine(result.severity()));
        place(json, result.span());
        json.writeStringField("message", handbook.message(diagnostic));
        Optional<String> hint = handbook.hint(diagnostic);
        json.writeFieldName("hint");
        if (hint.isPresent()) {
            json.writeString(hint.get());
        } else {
            json.writeNull();
        }
        json.writeArrayFieldStart("related");
        for (Span other : diagnostic.finding().related()) {
            json.writeStartObject();
            place(json, other);
            json.writeStringField("message", handbook.related(diagnostic));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("fingerprint", result.id());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Span span) throws IOException {
        json.writeStringField("file", span.source().name());
        Json.numbers(json, span, "line", "column", "endLine", "endColumn");
    }
}
