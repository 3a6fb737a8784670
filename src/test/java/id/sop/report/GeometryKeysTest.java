package id.sop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.SheetGeometry;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.paging.ElementIds;
import id.sop.template.BuiltInTemplates;
import id.sop.template.Paper;
import id.sop.testing.CompleteExample;
import id.sop.testing.Definitions;
import id.sop.testing.Variations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The geometry of a sheet leaves nothing out: no value of its records, no key on its reference page, no row of the table. */
class GeometryKeysTest {
    private static final Variations VARIATIONS = new Variations(Map.of(
            Polyline.class, List.of(line(3), line(4)),
            OptionalInt.class, List.of(OptionalInt.of(1), OptionalInt.of(2))));

    /** The paper begins at 0, 0; what a screen reader says is in the PDF; whether a line has a head, its kind tells, and
     * only other strokes are named. */
    private static final Set<String> UNWRITTEN =
            Set.of("pages.paper.x", "pages.paper.y", "pages.marks.symbol.description", "pages.lines.arrow.stroke");

    private static final double SLACK = 1;

    private static Polyline line(double right) {
        return new Polyline(List.of(new Point(1, 2), new Point(right, 2)));
    }

    private static String print(SheetGeometry geometry) {
        GeometryReport report = new GeometryReport();
        report.add("a.yaml", "Uji", geometry);
        return report.print();
    }

    @Test
    void everyValueOfTheGeometryIsWritten() {
        Set<String> left = VARIATIONS.without(SheetGeometry.class, GeometryKeysTest::print);
        assertTrue(left.containsAll(UNWRITTEN), "some are written after all: " + UNWRITTEN);
        left.removeAll(UNWRITTEN);
        assertEquals(Set.of(), left, "GeometryReport does not write these");
    }

    @Test
    void theReferenceNamesEveryKeyAndEveryKind() throws IOException {
        Stream<String> keys = Pattern.compile("\"(\\w+)\":")
                .matcher(print(VARIATIONS.sample(SheetGeometry.class)))
                .results()
                .map(found -> found.group(1));
        Stream<String> kinds = Stream.<Enum<?>[]>of(
                        SheetGeometry.RowKind.values(), SheetGeometry.LineKind.values(), Symbol.Shape.values())
                .flatMap(Stream::of)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String page = Files.readString(Path.of("src/site/markdown/hasil.md"));
        assertEquals(
                List.of(),
                Stream.concat(keys, kinds)
                        .distinct()
                        .filter(word -> !Pattern.compile("`(?:[\\w\\[\\]]+\\.)?" + word + "(?:\\[\\])?`")
                                .matcher(page)
                                .find())
                        .toList(),
                "hasil.md does not name these");
    }

    static List<String> templates() {
        return BuiltInTemplates.names();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theRowsOfATableLeaveNoGap(String name) {
        SheetGeometry geometry = Definitions.print(CompleteExample.sop(), Definitions.builtIn(name, Paper.A4))
                .geometry();
        SheetGeometry inParts = Definitions.print(CompleteExample.inParts(), Definitions.builtIn(name, Paper.A4))
                .geometry();
        List<SheetGeometry.Page> pages = new ArrayList<>(geometry.pages());
        pages.addAll(inParts.pages());
        for (SheetGeometry.Page page : pages) {
            page.tables().forEach(table -> {
                for (int i = 0; i < table.rows().size(); i++) {
                    Box row = table.rows().get(i).box();
                    boolean last = i + 1 == table.rows().size();
                    double below = last
                            ? table.frame().bottom()
                            : table.rows().get(i + 1).box().y();
                    assertEquals(
                            row.bottom(),
                            below,
                            SLACK,
                            "under row " + (i + 1) + " stands one without an id of " + ElementIds.class.getSimpleName()
                                    + ", or without a RowKind");
                }
            });
        }
        assertTrue(geometry.pages().stream().anyMatch(page -> !page.tables().isEmpty()));
    }
}
