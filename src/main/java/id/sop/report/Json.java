package id.sop.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import id.sop.source.Span;
import id.sop.wording.Printable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Writes JSON (RFC 8259) into a text. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final Separators SPACED = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");

    private Json() {}

    /** What writes a value. */
    @FunctionalInterface
    interface Value {
        void write(JsonGenerator json) throws IOException;
    }

    /** Returns a value on one line. */
    static String line(Value value) {
        return text(value, false);
    }

    /** Returns a value on many lines, for people who read or compare it. */
    static String lines(Value value) {
        return text(value, true);
    }

    private static String text(Value value, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            if (indented) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                json.setPrettyPrinter(new DefaultPrettyPrinter(SPACED)
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
            }
            value.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return escaped(text.append('\n').toString());
    }

    /** Escapes characters of texts that JSON may hold as they are, and that would speak to a terminal or turn what is read. */
    private static String escaped(String json) {
        StringBuilder text = new StringBuilder(json.length());
        json.codePoints().forEach(character -> {
            if (character == '\n' || !Printable.isUnseen(character)) {
                text.appendCodePoint(character);
            } else {
                for (char unit : Character.toChars(character)) {
                    text.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                }
            }
        });
        return text.toString();
    }

    /** Writes the four numbers of a place under the names that its format gives them. */
    static void numbers(JsonGenerator json, Span span, String line, String column, String endLine, String endColumn)
            throws IOException {
        json.writeNumberField(line, span.from().line());
        json.writeNumberField(column, span.from().column());
        json.writeNumberField(endLine, span.to().line());
        json.writeNumberField(endColumn, span.to().column());
    }
}
