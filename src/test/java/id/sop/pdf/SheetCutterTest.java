package id.sop.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.pdf.layout.Resources;
import id.sop.testing.Effort;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetCutterTest {
    private static final String HEAD =
            "<html><head><title>a > b</title></head><body>\n<div class=\"kaki\">kaki</div>\n";
    private static final String FRONT = "<div class=\"halaman\"><!-- </div> --><p title='>'>identitas<br/></p></div>\n";
    private static final String FLOW = "<div class=\"halaman\"><div id=\"alur-1\">satu</div></div>\n";
    private static final String MORE = "<div class=\"halaman\"><div id=\"alur-2\">dua</div></div>";
    private static final String FOOT = "\n</body></html>";

    @Test
    void theFlowIsCutFromThePagesBeforeAndBothKeepWhatIsAroundThem() {
        assertEquals(
                List.of(HEAD + FRONT + FRONT + FOOT, HEAD + FLOW + MORE + FOOT),
                SheetCutter.cut(HEAD + FRONT + FRONT + FLOW + MORE + FOOT));
    }

    @Test
    void aFlowOnThePageOfTheIdentityStaysThere() {
        assertWhole(HEAD + FLOW + MORE + FOOT);
    }

    @Test
    void aTextWithoutFlowStaysWhole() {
        assertWhole(HEAD + FRONT + FOOT);
    }

    @Test
    void linksKeepATextWholeSinceTheyMayLeadAnywhere() {
        assertWhole(HEAD + FRONT.replace("identitas", "<a href=\"#alur-1\">alur</a>") + FLOW + FOOT);
    }

    @Test
    void aTextOfManyElementsIsReadOnce() throws Exception {
        String many = HEAD + "<p><b>x</b></p>".repeat(100_000) + FOOT;
        assertEquals(List.of(many), Effort.within(5, () -> SheetCutter.cutToMeasure(many)));
    }

    @Test
    void somethingBetweenThePagesKeepsThemTogether() {
        assertWhole(HEAD + FRONT + "<p>di antara</p>" + FLOW + FOOT);
    }

    @Test
    void whatIsNotWellFormedStaysWholeForTheParserToComplain() {
        assertWhole(HEAD + FRONT + FLOW + "<p" + FOOT);
        assertWhole(HEAD + FRONT + FLOW + "<p>" + FOOT);
        assertWhole(HEAD + FRONT + FLOW + "<");
        assertWhole("");
    }

    @Test
    void toBeMeasuredTheFlowIsTakenOutOfItsBlockAndPutOnAPageAlone() {
        String page = "<div class=\"halaman\"><p>identitas</p><div id=\"alur-1\">%s</div></div>";
        String before = FRONT + page.formatted("<table><tr/></table>");
        assertEquals(
                List.of(
                        HEAD + FRONT + page.formatted("") + FOOT,
                        HEAD
                                + page.formatted("<table><tr/></table>")
                                        .replace("<p>identitas</p>", "<div style=\"height: 1px\"></div>")
                                + FOOT),
                SheetCutter.cutToMeasure(HEAD + before + FOOT));
    }

    @Test
    void aBlockOfTheFlowInsideAnotherIsMeasuredWhereItIs() {
        String text = HEAD + "<div class=\"halaman\"><div><div id=\"alur-1\">satu</div></div></div>" + FOOT;
        assertEquals(List.of(text), SheetCutter.cutToMeasure(text));
    }

    @Test
    void whatIsMeasuredInPartsComesToLieWhereItWouldInTheWhole() {
        String text =
                """
                <html lang="id"><head><title>uji</title>
                <style>@page { size: 500pt 9000pt; margin: 20pt } html { font-family: "Liberation Sans"; line-height: 1.2 }
                td { border: 1pt solid black } table { width: 100%; border-collapse: collapse } p { margin: 7pt 0 }</style>
                </head><body><div class="halaman"><div id="identitas"><p>satu</p><p>dua</p></div>
                <div id="alur-1"><h2 id="judul">judul</h2><table><tr id="langkah-1"><td>a</td><td id="sel">b<br/>c</td></tr>
                <tr id="langkah-2"><td>d</td><td>e</td></tr></table></div></div></body></html>
                """;
        assertEquals(2, SheetCutter.cutToMeasure(text).size());
        try (TypesetSheet whole =
                TypesetSheet.of(text, List.of(text), Resources.NONE, Set.of(), new TypesetterContext())) {
            assertEquals(whole.boxes(), new Typesetter().measure(text, Resources.NONE));
        }
    }

    private static void assertWhole(String text) {
        assertEquals(List.of(text), SheetCutter.cut(text));
    }
}
