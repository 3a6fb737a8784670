package id.sop.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.Drawing;
import id.sop.pdf.SampleSheet;
import id.sop.pdf.TypesetSheet;
import id.sop.pdf.Typesetter;
import id.sop.pdf.fault.TypesettingException;
import id.sop.testing.Bait;
import id.sop.testing.Effort;
import id.sop.testing.HangGuard;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts, styles and pictures that reach for files and addresses, or that are made to take all day. */
@HangGuard
class HostileResourcesTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    /** Of computing; each takes a few milliseconds. */
    private static final int MOST_SECONDS = 10;

    @TempDir
    private static Path folder;

    private static Bait bait;

    /** A line of the table. */
    record Hostile(String name, String place, String said, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Hostile> table() throws IOException {
        return Bait.table(HostileResourcesTest.class, "hostile-resources.tsv")
                .map(cells -> new Hostile(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    @BeforeAll
    static void layOutTheBait() throws IOException {
        bait = new Bait(folder);
    }

    @AfterAll
    static void nobodyHasCalled() throws IOException {
        bait.takeIn();
    }

    private static String filled(String text) {
        StringBuilder laughs = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">");
        StringBuilder entities = new StringBuilder("<!DOCTYPE svg [<!ENTITY e0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 30; i++) {
            laughs.append(("<g id=\"g" + i + "\">" + ("<use href=\"#g" + (i - 1) + "\"/>").repeat(10) + "</g>"));
            entities.append(i > 7 ? "" : "<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        laughs.append("<path id=\"g0\" d=\"M0 0h9\"/></svg>");
        entities.append("]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><desc>&e7;</desc></svg>");
        return bait.filled(text)
                .replace("\\\\", "\\")
                .replace("@DEEP@", "<div>".repeat(2000) + "a" + "</div>".repeat(2000))
                .replace("@LAUGHS@", laughs)
                .replace("@ENTITIES@", entities);
    }

    /** Returns a PNG of a few bytes that says of itself to have ten thousand million dots. */
    private static byte[] hugePng() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        byte[] header = {
            'I', 'H', 'D', 'R', 0, 1, (byte) 0x86, (byte) 0xA0, 0, 1, (byte) 0x86, (byte) 0xA0, 8, 6, 0, 0, 0
        };
        CRC32 sum = new CRC32();
        sum.update(header);
        out.writeInt(13);
        out.write(header);
        out.writeInt((int) sum.getValue());
        return bytes.toByteArray();
    }

    private static String page(String head, String body) {
        return "<html xmlns='http://www.w3.org/1999/xhtml' lang='id'><head><title>a</title>" + head
                + "<style>body { font-family: 'Liberation Sans'; line-height: 1.2 }</style></head><body>" + body
                + "</body></html>";
    }

    private static String xhtml(Hostile hostile, String text) {
        return switch (hostile.place()) {
            case "page" -> text.replace("</head>", "<style>p { font-family: 'Liberation Sans' }</style></head>");
            case "head" -> page(text, "<p>a</p>");
            case "css" -> page("<style>" + text + "</style>", "<p>a</p>");
            case "file" -> page("<link rel='stylesheet' type='text/css' href='sop:a.css'/>", "<p>a</p>");
            case "svg" -> page("", "<p><img alt='a' src='sop:a.svg'/></p>");
            default -> page("", text);
        };
    }

    private static byte[] print(Hostile hostile) throws IOException {
        String text = filled(hostile.text());
        byte[] file = text.equals("@PNG@") ? hugePng() : text.getBytes(StandardCharsets.UTF_8);
        Resources resources =
                uri -> uri.equals("sop:a.svg") || uri.equals("sop:a.css") ? Optional.of(file) : Optional.empty();
        try (TypesetSheet sheet = TYPESETTER.typeset(xhtml(hostile, text), resources, Set.of())) {
            return sheet.finish(new Drawing(List.of()), SampleSheet.INFO, Optional.empty());
        }
    }

    private static String outcome(Hostile hostile) throws IOException {
        byte[] pdf;
        try {
            pdf = print(hostile);
        } catch (TypesettingException e) {
            assertFalse(e.getMessage().contains(Bait.SECRET), e.getMessage());
            return e.getMessage().contains(hostile.said()) ? hostile.said() : e.getMessage();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertFalse(new PDFTextStripper().getText(document).contains(Bait.SECRET));
            assertEquals(0, document.getDocumentCatalog().getNames() == null ? 0 : 1, "files attached");
        }
        return "-";
    }

    @ParameterizedTest
    @MethodSource("table")
    void reachesNothingAndEndsSoon(Hostile hostile) throws Exception {
        assertEquals(hostile.said(), Effort.within(MOST_SECONDS, () -> outcome(hostile)));
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertTrue(table().size() >= 30);
    }
}
