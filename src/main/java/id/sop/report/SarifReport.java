package id.sop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.source.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * SARIF 2.1.0 (OASIS), one run, on one line, within what GitHub takes: of a run with more results than it keeps, the
 * heaviest are written, and a notification tells how many there were.
 */
public final class SarifReport implements Report {
    /** GitHub code scanning shows the first 5,000 results of a run. */
    static final int MOST_RESULTS = 5_000;

    /** GitHub code scanning shows the first 100 places of a result. */
    private static final int MOST_RELATED = 100;

    private static final String ROOT = "SRCROOT";

    private final Handbook handbook;
    private final ReportWords words;
    private final Address address;
    private final String version;

    /** Makes a report with messages of a handbook, for a version of this program. */
    public SarifReport(Handbook handbook, Address address, String version) {
        this.handbook = handbook;
        this.words = new ReportWords(handbook.language());
        this.address = address;
        this.version = version;
    }

    @Override
    public String print(Results results) {
        int all = results.list().size();
        List<Result> shown = all > MOST_RESULTS ? results.worst(MOST_RESULTS) : results.list();
        List<String> codes =
                shown.stream().map(Result::code).distinct().sorted().toList();
        return Json.line(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, codes);
            json.writeStringField("columnKind", "unicodeCodePoints");
            root(json);
            invocation(json, shown.size(), all);
            json.writeArrayFieldStart("results");
            for (Result result : shown) {
                result(json, result, codes.indexOf(result.code()));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void tool(JsonGenerator json, List<String> codes) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "sop");
        json.writeStringField("version", version);
        json.writeStringField("language", handbook.language().code());
        json.writeArrayFieldStart("rules");
        for (String code : codes) {
            rule(json, code);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(JsonGenerator json, String code) throws IOException {
        Handbook.Page page = handbook.page(code);
        json.writeStartObject();
        json.writeStringField("id", code);
        message(json, "shortDescription", page.title());
        if (!page.body().isEmpty()) {
            json.writeObjectFieldStart("help");
            json.writeStringField("text", page.body());
            json.writeStringField("markdown", page.body());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void root(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        message(json, "description", "The root of the repository, or the folder in which sop ran.");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void invocation(JsonGenerator json, int shown, int all) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        if (shown < all) {
            json.writeArrayFieldStart("toolExecutionNotifications");
            json.writeStartObject();
            json.writeStringField("level", "warning");
            message(json, "message", words.cut(shown, all));
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void result(JsonGenerator json, Result result, int rule) throws IOException {
        Diagnostic diagnostic = result.diagnostic();
        json.writeStartObject();
        json.writeStringField("ruleId", result.code());
        json.writeNumberField("ruleIndex", rule);
        json.writeStringField("level", ReportWords.machine(result.severity()));
        Optional<String> hint = handbook.hint(diagnostic);
        String advice = hint.map(text -> "\n" + words.hint(text)).orElse("");
        message(json, "message", handbook.message(diagnostic) + advice);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        place(json, result.span());
        json.writeEndObject();
        json.writeEndArray();
        related(json, diagnostic);
        json.writeObjectFieldStart("partialFingerprints");
        // The one name that GitHub code scanning looks at.
        json.writeStringField("primaryLocationLineHash", result.id());
        json.writeStringField("sop/v1", result.id());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void related(JsonGenerator json, Diagnostic diagnostic) throws IOException {
        List<Span> related = diagnostic.finding().related();
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (Span span : related.subList(0, Math.min(MOST_RELATED, related.size()))) {
            json.writeStartObject();
            place(json, span);
            message(json, "message", handbook.related(diagnostic));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(JsonGenerator json, Span span) throws IOException {
        String path = address.path(span.source().name());
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", Address.uri(path));
        if (Address.isRelative(path)) {
            json.writeStringField("uriBaseId", ROOT);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        Json.numbers(json, span, "startLine", "startColumn", "endLine", "endColumn");
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void message(JsonGenerator json, String key, String text) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
