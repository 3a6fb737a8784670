package id.sop.importing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import id.sop.testing.Effort;
import id.sop.testing.HangGuard;
import id.sop.testing.Mutations;
import id.sop.testing.Seed;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that were made to hang a reader, or that something changed, give pages or a reason, and soon. */
@Tag("slow")
@HangGuard
class HostilePdfTest {
    private static final int TRIALS = Integer.getInteger("trials", 1_000);
    private static final int MOST_SECONDS = 10;
    private static final String ROOT =
            """
            1 0 obj
            <</Type/Catalog/Pages 2 0 R>>
            endobj
            2 0 obj
            <</Type/Pages/Kids[3 0 R]/Count 1>>
            endobj
            """;

    private static byte[] packed(int bytes) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(" ".repeat(bytes).getBytes(StandardCharsets.US_ASCII));
        }
        return packed.toByteArray();
    }

    private static String page(String contents, String resources) {
        return "%PDF-1.7\n" + ROOT + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Contents " + contents
                + "/Resources<<" + resources + ">>>>\nendobj\n";
    }

    private static String part(int number, String dictionary, String data) {
        return number + " 0 obj\n<<" + dictionary + "/Length " + data.length() + ">>\nstream\n" + data
                + "\nendstream\nendobj\n";
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void assertTooMuch(String document) throws Exception {
        byte[] bytes = (document + "trailer\n<</Root 1 0 R/Size 99>>\n%%EOF").getBytes(StandardCharsets.ISO_8859_1);
        UnreadableDocument refused = Effort.within(
                MOST_SECONDS, () -> assertThrows(UnreadableDocument.class, () -> new PdfReader().read("a.pdf", bytes)));
        assertEquals(new Unreadable.TooMuch("PDF"), refused.reason());
    }

    /** However the filter is named, and whatever stands before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter/FlateDecode",
                "/Filter/Fl",
                "/Filter/Fl#61teDecode",
                "/Filter 5 0 R",
                "/Filter/FlateDecode/Note(stream)",
                "/Filter[/FlateDecode]"
            })
    void aPartThatUnpacksToTooMuch(String filter) throws Exception {
        assertTooMuch(page("4 0 R", "") + "5 0 obj\n/FlateDecode\nendobj\n"
                + part(4, filter, latin(packed((int) Inflation.MOST_OF_ONE + (4 << 20)))));
    }

    @Test
    void aPartThatIsPackedBehindAnotherFilter() throws Exception {
        StringBuilder hexadecimal = new StringBuilder();
        for (byte one : packed((int) Inflation.MOST_OF_ONE + (4 << 20))) {
            hexadecimal.append(String.format("%02x", one));
        }
        assertTooMuch(page("4 0 R", "") + part(4, "/Filter[/AHx/Fl]", hexadecimal + ">"));
    }

    @Test
    void aPartThatAPageTakesManyTimes() throws Exception {
        assertTooMuch(
                page("[" + "4 0 R ".repeat(3000) + "]", "") + part(4, "/Filter/FlateDecode", latin(packed(1_000_000))));
    }

    @Test
    void aFormThatIsDrawnManyTimes() throws Exception {
        assertTooMuch(page("4 0 R", "/XObject<</X 5 0 R>>")
                + part(4, "", "/X Do ".repeat(3000))
                + part(5, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode", latin(packed(1_000_000))));
    }

    @Test
    void formsThatDrawOthersThrice() throws Exception {
        StringBuilder document = new StringBuilder(page("4 0 R", "/XObject<</X 5 0 R>>")).append(part(4, "", "/X Do"));
        for (int i = 5; i < 25; i++) {
            String next = "/Resources<</XObject<</X " + (i + 1) + " 0 R>>>>";
            document.append(part(i, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next, "/X Do /X Do /X Do"));
        }
        assertTooMuch(document + part(25, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 m"));
    }

    /** What they are is told by comparing each with the others. */
    @Test
    void framesByThousands() throws Exception {
        StringBuilder frames = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            frames.append(i % 500).append(' ').append(i / 500).append(" 9 9 re S\n");
        }
        assertTooMuch(page("4 0 R", "") + part(4, "", frames.toString()));
    }

    /** Objects and operators lose, double and swap words; {@code -Dtrials} tries more. */
    @Test
    void changedObjectsAndContents() throws Exception {
        long seed = Seed.fresh();
        Random random = new Random(seed);
        String content = "q 0.5 w 50 60 300 0.5 re f BT /F 8 Tf 1 0 0 1 60 80 Tm (Kegiatan) Tj [(a) -20 (b)] TJ ET "
                + "/G gs /X Do 10 10 m 90 90 l S 0 0 50 50 re W n /C cs 0.2 scn 9 9 m 1 2 3 4 5 6 c h B Q";
        String whole = page(
                        "4 0 R",
                        "/Font<</F 5 0 R>>/XObject<</X 6 0 R>>/ExtGState<</G<</LW 2/Font[5 0 R 8]>>>>"
                                + "/ColorSpace<</C[/Separation/Y/DeviceGray 5 0 R]>>")
                + part(4, "", content)
                + "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 32/Widths[250 300 400]>>\nendobj\n"
                + part(6, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Matrix[1 0 0 1 0 0]/Resources<<>>", content)
                + "trailer\n<</Root 1 0 R/Size 7>>\n%%EOF";
        for (int round = 0; round < TRIALS; round++) {
            byte[] changed = Mutations.file(whole.getBytes(StandardCharsets.UTF_8), random);
            String which = "seed " + seed + ", round " + round;
            Effort.within(MOST_SECONDS, () -> {
                try {
                    return new PdfReader().read("a.pdf", changed);
                } catch (UnreadableDocument e) {
                    return e.reason();
                } catch (RuntimeException | StackOverflowError e) {
                    throw new AssertionError(which, e);
                }
            });
        }
    }
}
