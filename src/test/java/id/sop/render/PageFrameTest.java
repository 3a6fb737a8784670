package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.model.FlowTable;
import id.sop.model.Sop;
import id.sop.paging.MinimumSizes;
import id.sop.paging.SheetPlan;
import id.sop.pdf.Typesetter;
import id.sop.pdf.layout.ElementBoxes;
import id.sop.pdf.layout.Resources;
import id.sop.template.BuiltInTemplates;
import id.sop.template.ColumnPlanner;
import id.sop.template.ColumnWidths;
import id.sop.template.Paper;
import id.sop.template.SheetWriter;
import id.sop.template.Template;
import id.sop.testing.CompleteExample;
import id.sop.testing.Definitions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is reckoned as a part of every page. Whatever a template prints that has no id to measure it by is taken for such a
 * part: it costs its height on every page, and in the end a page, and nothing else tells.
 */
@Tag("slow")
class PageFrameTest {
    /** The padding of the page above and below, and how far the table's outer rule reaches beyond its last row; points. */
    private static final double FRAME = 0.825;

    private static final double SLACK = 0.1;

    private static final Typesetter TYPESETTER = new Typesetter();

    static List<String> names() {
        return BuiltInTemplates.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everythingButPaddingAndRulesIsMeasuredByAnId(String name) throws SheetWriter.TemplateFault {
        assertFrame(CompleteExample.sop(), name);
        assertFrame(CompleteExample.inParts(), name);
    }

    static List<Path> definitions() {
        return Definitions.all();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void soItIsOnTheSheetsOfTheDefinitions(Path definition) throws SheetWriter.TemplateFault {
        assertFrame(Definitions.sop(definition), BuiltInTemplates.STANDARD);
    }

    private static void assertFrame(Sop sop, String name) throws SheetWriter.TemplateFault {
        assertEquals(
                FRAME,
                frame(sop, Definitions.builtIn(name, Paper.A4)),
                SLACK,
                "something is printed outside the identity, the title, the head and the rows that are measured, and takes"
                        + " its height from every page. Give it an id in ElementIds, and let MeasuredSheet count it:"
                        + " among BELOW what stands once under the last row");
    }

    private static double frame(Sop sop, Template template) throws SheetWriter.TemplateFault {
        SheetWriter writer = new SheetWriter(template, TYPESETTER::width);
        ColumnWidths columns = ColumnPlanner.plan(
                sop, template, template.densities().get(0), TYPESETTER::width, MinimumSizes.ANY.lane());
        String xhtml = writer.write(
                        sop,
                        SheetPlan.sample(
                                sop.flow(),
                                sop.tables().stream().map(FlowTable::last).toList()),
                        columns,
                        MinimumSizes.ANY,
                        Optional.empty(),
                        true)
                .xhtml();
        Resources files = uri -> template.file(uri.substring(Resources.SCHEME.length()));
        ElementBoxes anchors = TYPESETTER.measure(xhtml, files);
        double inner = template.pageHeight()
                - template.margins().top()
                - template.margins().bottom();
        return inner - MeasuredSheet.of(anchors, sop, template).page();
    }
}
