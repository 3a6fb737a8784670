package id.sop.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

    private static void assertWhole(String text) {
        assertEquals(List.of(text), SheetCutter.cut(text));
    }
}
