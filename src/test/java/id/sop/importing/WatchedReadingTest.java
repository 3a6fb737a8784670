package id.sop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import id.sop.testing.HangGuard;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents whose work cannot be counted before it is done are given up by what they take. */
@Tag("slow")
@HangGuard
class WatchedReadingTest {
    private static final String ROOT =
            """
            %PDF-1.7
            1 0 obj
            <</Type/Catalog/Pages 2 0 R>>
            endobj
            2 0 obj
            <</Type/Pages/Kids[3 0 R]/Count 1>>
            endobj
            3 0 obj
            <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Contents 4 0 R/Resources<<>>>>
            endobj
            """;
    private static final String END = "trailer\n<</Root 1 0 R/Size 99>>\n%%EOF";

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] drawn(String contents) {
        return bytes(ROOT + "4 0 obj\n<</Length " + contents.length() + ">>\nstream\n" + contents
                + "\nendstream\nendobj\n" + END);
    }

    private static void assertTooMuch(byte[] document) {
        UnreadableDocument refused =
                assertThrows(UnreadableDocument.class, () -> new Importer().read("a.pdf", document));
        assertEquals(new Unreadable.TooMuch("PDF"), refused.reason());
    }

    @Test
    void rectanglesUponEachOther() {
        StringBuilder contents = new StringBuilder();
        for (int i = 0; i < 390_000; i++) {
            contents.append(i % 600).append(' ').append(i * 7 % 400).append(" 9 9 re S\n");
        }
        assertTooMuch(drawn(contents.toString()));
    }

    /** The library makes an entry of each, out of nothing; its thread could not be stopped and would fill the memory. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Size 2147483647/Index[0 2147483647]",
                "/Size 9/Index[0 2147483647]",
                "/Size 9/#49nde#78 %\n[7 99999999999999999999]",
                "/Size 9/Index[0 600000 600000 600000]",
                "/Si#7ae +99999999"
            })
    void entriesOfNoLength(String claim) {
        assertTooMuch(bytes(ROOT + "9 0 obj\n<</Type/XRef/Root 1 0 R/W[0 0 0]" + claim
                + "/Length 1>>\nstream\n0\nendstream\nendobj\nstartxref\n" + ROOT.length() + "\n%%EOF"));
    }
}
