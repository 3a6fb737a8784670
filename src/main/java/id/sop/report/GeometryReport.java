package id.sop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import id.sop.drawing.Arrow;
import id.sop.drawing.Caption;
import id.sop.drawing.SheetGeometry;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * One JSON document with what came to lie where on printed sheets. A key is never removed or given another meaning in a
 * version; numbers are points, rounded to thousandths.
 */
public final class GeometryReport {
    private static final int VERSION = 1;
    private static final int DECIMALS = 3;

    private final List<String> sheets = new ArrayList<>();

    /**
     * Adds a sheet.
     *
     * @param source the file that it was made from
     * @param name the name of the SOP, empty for none
     */
    public void add(String source, String name, SheetGeometry geometry) {
        sheets.add(Json.lines(json -> sheet(json, source, name, geometry)).strip());
    }

    /** Returns the document. */
    public String print() {
        return Json.lines(json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("unit", "pt");
            json.writeStringField("origin", "upper left corner of the page, y downwards");
            json.writeArrayFieldStart("sheets");
            for (String sheet : sheets) {
                // A text block is moved to the right by its lines, so that the whole reads as one document.
                json.writeRawValue(sheet.replace("\n", "\n    "));
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void sheet(JsonGenerator json, String source, String name, SheetGeometry geometry)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("source", source);
        json.writeStringField("name", name);
        json.writeArrayFieldStart("pages");
        for (int i = 0; i < geometry.pages().size(); i++) {
            page(json, i + 1, geometry.pages().get(i));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("connectors");
        for (SheetGeometry.Pair pair : geometry.connectors()) {
            json.writeStartObject();
            json.writeStringField("label", pair.label());
            json.writeNumberField("fromStep", pair.from());
            json.writeNumberField("toStep", pair.to());
            end(json, "outgoing", pair.outgoing());
            end(json, "incoming", pair.incoming());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void end(JsonGenerator json, String name, SheetGeometry.End end) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("page", end.page() + 1);
        json.writeStringField("symbol", end.cell());
        json.writeEndObject();
    }

    private static void page(JsonGenerator json, int number, SheetGeometry.Page page) throws IOException {
        json.writeStartObject();
        json.writeNumberField("page", number);
        number(json, "width", page.paper().width());
        number(json, "height", page.paper().height());
        if (!page.tables().isEmpty()) {
            json.writeFieldName("table");
            table(json, page.tables().get(0));
        }
        if (page.tables().size() > 1) {
            json.writeArrayFieldStart("furtherTables");
            for (SheetGeometry.Table table :
                    page.tables().subList(1, page.tables().size())) {
                table(json, table);
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("symbols");
        for (SheetGeometry.Mark mark : page.marks()) {
            Symbol symbol = mark.symbol();
            json.writeStartObject();
            json.writeStringField("id", symbol.id());
            json.writeStringField("shape", word(symbol.shape()));
            if (symbol.dashed()) {
                json.writeStringField("stroke", "dashed");
            }
            json.writeNumberField("step", mark.step());
            json.writeStringField("actor", mark.actor());
            box(json, symbol.box());
            json.writeStringField("text", symbol.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("arrows");
        for (SheetGeometry.Line line : page.lines()) {
            line(json, line);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void table(JsonGenerator json, SheetGeometry.Table table) throws IOException {
        json.writeStartObject();
        box(json, table.frame());
        json.writeArrayFieldStart("columns");
        for (SheetGeometry.Column column : table.columns()) {
            json.writeStartObject();
            json.writeStringField("actor", column.actor());
            json.writeStringField("name", column.name());
            if (column.group().isPresent()) {
                json.writeStringField("group", column.group().get());
            }
            number(json, "left", column.left());
            number(json, "right", column.right());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (SheetGeometry.Row row : table.rows()) {
            json.writeStartObject();
            json.writeStringField("kind", word(row.kind()));
            OptionalInt step = row.step();
            if (step.isPresent()) {
                json.writeNumberField("step", step.getAsInt());
            }
            box(json, row.box());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, SheetGeometry.Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", line.from());
        json.writeStringField("to", line.to());
        json.writeStringField("kind", word(line.kind()));
        if (line.arrow().stroke() == Arrow.Stroke.DASHED || line.arrow().stroke() == Arrow.Stroke.BOTH_HEADS) {
            json.writeStringField("stroke", word(line.arrow().stroke()));
        }
        json.writeNumberField("fromStep", line.arrow().from());
        json.writeNumberField("toStep", line.arrow().to());
        json.writeFieldName("points");
        json.writeRawValue(line.arrow().line().points().stream()
                .map(GeometryReport::point)
                .collect(Collectors.joining(", ", "[", "]")));
        if (line.caption().isPresent()) {
            Caption caption = line.caption().get();
            json.writeObjectFieldStart("label");
            json.writeStringField("text", caption.text());
            box(json, caption.box());
            number(json, "size", caption.size());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void box(JsonGenerator json, Box box) throws IOException {
        json.writeFieldName("box");
        json.writeRawValue(numbers(box.x(), box.y(), box.width(), box.height()));
    }

    private static String point(Point point) {
        return numbers(point.x(), point.y());
    }

    private static String numbers(double... values) {
        return DoubleStream.of(values).mapToObj(GeometryReport::rounded).collect(Collectors.joining(", ", "[", "]"));
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        json.writeFieldName(name);
        json.writeRawValue(rounded(value));
    }

    private static String rounded(double value) {
        BigDecimal number = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
