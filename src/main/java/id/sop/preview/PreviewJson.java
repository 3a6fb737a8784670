package id.sop.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Severity;
import id.sop.geometry.Box;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.source.Source;
import id.sop.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the page asks for, as JSON. Names and texts of authors are values there and nothing else. */
final class PreviewJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Handbook handbook;

    PreviewJson(Handbook handbook) {
        this.handbook = handbook;
    }

    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static byte[] print(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /** Returns what a browser compares with what it has. */
    static byte[] versions(Shelf.Known known) {
        return print(json -> {
            json.writeNumberField("list", known.list());
            json.writeNumberField("file", known.file());
        });
    }

    /** Returns the list of files. */
    byte[] list(List<Shown> all) {
        return print(json -> {
            json.writeArrayFieldStart("files");
            for (Shown shown : all) {
                json.writeStartObject();
                head(json, shown);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** Returns a file with its text, its findings and its pages. */
    byte[] file(Shown shown) {
        return print(json -> {
            head(json, shown);
            json.writeNumberField("version", shown.version());
            json.writeBooleanField("draft", shown.drawn().map(Drawn::draft).orElse(false));
            json.writeArrayFieldStart("lines");
            Source text = shown.text();
            for (int line = 1; line <= text.lines(); line++) {
                json.writeString(text.line(line));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (Diagnostic finding : shown.findings()) {
                finding(json, finding, shown);
            }
            json.writeEndArray();
            steps(json, shown.sop().or(() -> shown.drawn().map(Drawn::sop)));
            json.writeArrayFieldStart("pages");
            for (Drawn.Page page : shown.drawn().map(Drawn::pages).orElse(List.of())) {
                page(json, page);
            }
            json.writeEndArray();
        });
    }

    private static void head(JsonGenerator json, Shown shown) throws IOException {
        json.writeNumberField("id", shown.id());
        json.writeStringField("file", shown.file());
        json.writeStringField("title", shown.title());
        json.writeStringField("state", word(shown.state()));
        json.writeBooleanField("checked", shown.checked().isPresent() || shown.state() == Shown.State.TEXT);
        json.writeNumberField("errors", shown.count(Severity.ERROR));
        json.writeNumberField("warnings", shown.count(Severity.WARNING));
        json.writeNumberField("notes", shown.count(Severity.NOTE));
    }

    private void finding(JsonGenerator json, Diagnostic finding, Shown shown) throws IOException {
        Span span = finding.span();
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        json.writeStringField("severity", word(finding.severity()));
        json.writeNumberField("line", span.from().line());
        json.writeNumberField("column", span.from().column());
        json.writeNumberField("endLine", span.to().line());
        json.writeNumberField("endColumn", span.to().column());
        json.writeStringField("message", handbook.message(finding));
        json.writeStringField("hint", handbook.hint(finding).orElse(""));
        Optional<Step> step = shown.sop().flatMap(sop -> step(sop, span));
        json.writeNumberField("step", step.map(Step::number).orElse(0));
        json.writeBooleanField("symbol", step.filter(of -> isDrawn(of, span)).isPresent());
        if (step.isEmpty()) {
            passage(json, shown, span);
        }
        json.writeEndObject();
    }

    /** An actor is found by the column, anything else that is no step by its words; what is said of a key, by those of its value. */
    private static void passage(JsonGenerator json, Shown shown, Span span) throws IOException {
        List<Drawn.Page> pages = shown.drawn().map(Drawn::pages).orElse(List.of());
        String line = shown.text().line(span.from().line());
        String value = line.substring(Math.max(line.indexOf(": "), line.indexOf("- ")) + 1);
        Optional<Passage> passage = shown.sop().stream()
                .flatMap(sop -> sop.actors().stream())
                .filter(actor ->
                        actor.name().span().from().line() == span.from().line())
                .findFirst()
                .flatMap(actor -> Passage.ofActor(actor.key(), pages))
                .or(() -> Passage.of(span.source().text(span.start(), span.end()), pages))
                .or(() -> Passage.of(value, pages));
        json.writeNumberField("page", passage.map(Passage::page).orElse(-1));
        json.writeArrayFieldStart("boxes");
        for (Box box : passage.map(Passage::boxes).orElse(List.of())) {
            json.writeStartObject();
            box(json, box);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void box(JsonGenerator json, Box box) throws IOException {
        json.writeNumberField("x", box.x());
        json.writeNumberField("y", box.y());
        json.writeNumberField("width", box.width());
        json.writeNumberField("height", box.height());
    }

    /** The text may have been read more than once, so that places are compared, not texts. */
    private static Optional<Step> step(Sop sop, Span place) {
        return sop.steps().stream()
                .filter(step -> holds(step.origin().span(), place))
                .findFirst();
    }

    private static boolean holds(Span whole, Span place) {
        return whole.start() <= place.start() && place.start() < Math.max(whole.end(), whole.start() + 1);
    }

    /** Tells whether a place speaks of what the symbols of a step show: who acts, and where the flow goes. */
    private static boolean isDrawn(Step step, Span place) {
        return List.of(Keys.ACTORS, Keys.DECISION, Keys.NEXT).stream()
                .flatMap(key -> step.origin().key(key).stream())
                .anyMatch(key -> holds(key.value(), place) || holds(key.name(), place));
    }

    private static void steps(JsonGenerator json, Optional<Sop> sop) throws IOException {
        json.writeArrayFieldStart("steps");
        for (Step step : sop.map(Sop::steps).orElse(List.of())) {
            Span span = step.origin().span();
            json.writeStartObject();
            json.writeNumberField("step", step.number());
            json.writeStringField("name", sop.get().parts().name(step.number()));
            json.writeStringField("activity", step.activity().map(Text::value).orElse(""));
            json.writeNumberField("line", span.from().line());
            json.writeNumberField("endLine", lastLine(span));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A mapping may end behind the line break of its last line. */
    private static int lastLine(Span span) {
        int line = span.to().line();
        boolean behind = span.to().column() == 1 && line > span.from().line();
        return behind ? line - 1 : line;
    }

    private static void page(JsonGenerator json, Drawn.Page page) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", page.key());
        json.writeNumberField("width", page.paper().width());
        json.writeNumberField("height", page.paper().height());
        json.writeArrayFieldStart("spots");
        for (Drawn.Spot spot : page.spots()) {
            json.writeStartObject();
            json.writeNumberField("step", spot.step());
            json.writeBooleanField("symbol", spot.isSymbol());
            box(json, spot.box());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
