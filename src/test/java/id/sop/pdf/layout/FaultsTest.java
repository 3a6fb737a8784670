package id.sop.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.Drawing;
import id.sop.pdf.Pictures;
import id.sop.pdf.SampleSheet;
import id.sop.pdf.SmallPage;
import id.sop.pdf.TypesetSheet;
import id.sop.pdf.Typesetter;
import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.fault.UnusablePicture;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template's author hears when the text is wrong: never silence. */
class FaultsTest {
    private static final Typesetter TYPESETTER = new Typesetter();

    private static String fault(String xhtml, Resources resources) {
        return said(assertThrows(TypesettingException.class, () -> TYPESETTER.measure(xhtml, resources)), xhtml);
    }

    /** Returns the faults, each with the beginning of the text at which it is seen. */
    private static String said(TypesettingException exception, String xhtml) {
        return exception instanceof UnusablePicture picture
                ? picture.getMessage().strip()
                : exception.faults().stream()
                        .map(fault -> fault.kind() + " " + fault.detail() + fault.file() + " @ " + start(xhtml, fault))
                        .collect(Collectors.joining("; "));
    }

    private static String start(String xhtml, LayoutFault fault) {
        return fault.file().isEmpty() && fault.place() >= 0
                ? xhtml.substring(fault.place(), Math.min(fault.place() + 4, xhtml.length()))
                : String.valueOf(fault.place());
    }

    private static String fault(String css, String body) {
        return fault(SmallPage.of(css, body), Resources.NONE);
    }

    private static String faultOfFile(String xhtml) {
        TypesettingException exception = assertThrows(TypesettingException.class, () -> {
            try (TypesetSheet sheet = TYPESETTER.typeset(xhtml, Resources.NONE, Set.of())) {
                sheet.finish(new Drawing(List.of()), SampleSheet.INFO, Optional.empty());
            }
        });
        return said(exception, xhtml);
    }

    private static String linking(String styleSheet) {
        return "<html><head><link rel='stylesheet' type='text/css' href='" + styleSheet
                + "'/></head><body><p style='font-family: \"Liberation Sans\"'>a</p></body></html>";
    }

    private static String imageFault(byte[] image) {
        return fault(SmallPage.of("", "<img src='sop:logo' alt='lambang'/>"), uri -> Optional.of(image));
    }

    @Test
    void brokenXhtmlIsReportedWithItsPlace() {
        String message = fault("<html>\n<body><p>a</body></html>", Resources.NONE);
        assertEquals("UNCLOSED p @ /bod", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>&nbsp;</p>                   | UNKNOWN_ENTITY nbsp @ ;</p",
                "<p>a & b</p>                    | AMPERSAND  @",
                "<p>a &lt b</p>                  | AMPERSAND  @",
                "<p>&#xZ;</p>                    | AMPERSAND  @",
                "<p>a < b</p>                    | LESS_THAN  @",
                "<p><b></p>                      | UNCLOSED b @ /p><",
                "<br>                            | UNCLOSED br @",
                "<p><b></bod></p>                | UNCLOSED b @",
                "</div>                          | UNCLOSED body @",
                "<p class=\"a\" class=\"b\"></p>  | REPEATED_ATTRIBUTE class @",
                "<p class=a></p>                 | UNQUOTED class @",
                "<p class></p>                   | UNQUOTED class @",
                "<p class=\"a></p>               | OPEN_VALUE class @",
                "<p class=\"a\"id=\"b\"></p>      | BROKEN_TAG p @",
                "<p>&#1;</p>                     | CONTROL 1 @",
                "<!-- a -- b -->                 | COMMENT  @",
                "</body></html><p/>              | OUTSIDE  @"
            })
    void whatAuthorsWriteInsteadOfXhtmlHasAKindOfItsOwn(String body, String said) {
        String message = fault("", body);
        assertTrue(message.startsWith(said), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body><p>a</p>"})
    void aTextThatEndsTooSoonIsReported(String xhtml) {
        String message = fault(xhtml, Resources.NONE);
        assertTrue(message.startsWith("CUT_SHORT  @"), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p { transform: rotate(3) }             | VALUE_KIND transform @ tran",
                "p { margin: 1 2 }                      | VALUE_KIND margin @ marg",
                "p { color: var(--x) }                  | VALUE_KIND color @ colo",
                "p { margin: 1pt 2pt 3pt 4pt 5pt }      | VALUE_COUNT margin @ marg",
                "p { width: -3pt }                      | NEGATIVE width @ widt",
                "p { width: 3xx }                       | UNIT xx @ xx }",
                "p { border: 1pt foo red }              | VALUE foo @ foo ",
                "p { color: #12 }                       | VALUE #12 @ #12 ",
                "p:foo { color: red }                   | PSEUDO foo @ foo ",
                "@foo { a: b }                          | AT_RULE  @",
                "p { color red }                        | LACKING_SIGN : @",
                "p { color: red width: 3pt }            | LACKING_SIGN ; @",
                "p { color: }                           | STRAY_SIGN } @ }",
                "p  color: red }                        | JUMBLED  @",
                "p { width: calc(1pt + 2pt) }           | JUMBLED  @",
                "p { color: red                         | OPEN_RULE  @",
                "p:before { content: \"x }              | OPEN_QUOTE  @"
            })
    void whatAuthorsWriteInsteadOfAStyleHasAKindOfItsOwn(String css, String said) {
        String message = fault(css, "<p>a</p>");
        assertTrue(message.contains(said), message);
    }

    @Test
    void anIdIsUsedOnce() {
        assertEquals("REPEATED_ID a @ <p i", fault("", "<p id='a'>x</p><p id='a'>y</p>"));
    }

    @Test
    void aCharacterWithoutAGlyphIsNamed() {
        assertEquals("GLYPH 書 @ 書</p", fault("", "<p>Surat 書</p>"));
    }

    @Test
    void aCharacterThatAStyleSheetAddsNeedsAGlyphToo() {
        String css = "p:before { content: '\\2605' }";
        assertEquals("GLYPH ★ @ -1", faultOfFile(SmallPage.of(css, "<p>Surat</p>")));
    }

    @Test
    void anUnknownFontIsNotDroppedInSilence() {
        String message = fault("p { font-family: 'Comic Sans' }", "<p>Surat</p>");
        assertTrue(message.startsWith("FONT Liberation Sans"), message);
    }

    @Test
    void anUnknownPropertyOfTheStyleIsReported() {
        String message = fault("p { colour: red }", "<p>Surat</p>");
        assertTrue(message.equals("PROPERTY colour @ colo"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd", "http://127.0.0.1:%d/a", "https://127.0.0.1:%d/a", "ftp://127.0.0.1:%d/a",
                "classpath:liberation/LICENSE", "jar:file:///a.jar!/b", "data:text/css,p{color:red}", "a.png",
                "/etc/passwd", "//127.0.0.1:%d/a", ""
            })
    void nothingButTheResourcesIsOpened(String address) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String uri = address.formatted(server.getLocalPort());
            String image = fault("", "<img alt='a' src='" + uri + "'/>");
            assertEquals("ADDRESS " + uri + " @ <img", image);
            if (!uri.isEmpty()) {
                faultOfFile(SmallPage.of("p { background-image: url(" + uri + ") }", "<p>a</p>"));
                faultOfFile(SmallPage.of("ul { list-style-image: url(" + uri + ") }", "<ul><li>a</li></ul>"));
                faultOfFile(linking(uri));
            }
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void aMissingImageIsNamed() {
        assertEquals("MISSING_FILE sop:x.png @ <img", fault("", "<img src='sop:x.png' alt='a'/>"));
    }

    @Test
    void aMissingStyleSheetIsNamed() {
        String message = fault(linking("sop:x.css"), Resources.NONE);
        assertTrue(message.equals("MISSING_FILE sop:x.css @ sop:"), message);
    }

    @Test
    void anImageHasATextForThoseWhoCannotSeeIt() {
        assertEquals(
                "NO_ALTERNATIVE sop:x.png @ <img; MISSING_FILE sop:x.png @ <img", fault("", "<img src='sop:x.png'/>"));
    }

    @Test
    void aBrokenImageIsReported() {
        byte[] png = Pictures.png();
        assertEquals("UNKNOWN_FORMAT sop:logo", imageFault(new byte[0]));
        assertEquals("UNKNOWN_FORMAT sop:logo", imageFault("GIF89a".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("BROKEN sop:logo", imageFault(Arrays.copyOf(png, png.length / 2)));
        assertTrue(imageFault(svg("<path d='M0 0'")).startsWith("BROKEN sop:logo "));
    }

    @Test
    void anSvgMustBringItsOwnShapes() {
        assertEquals("FOREIGN_ELEMENT sop:logo <text>", imageFault(svg("<g><text x='1' y='9'>Malang</text></g>")));
        assertEquals(
                "FOREIGN_ELEMENT sop:logo <image>",
                imageFault(svg("<image href='file:///etc/passwd' width='9' height='9'/>")));
    }

    private static byte[] svg(String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void tooDeepATextIsReported() {
        String message = fault("", "<div>".repeat(3000) + "a" + "</div>".repeat(3000));
        assertTrue(message.equals("TOO_DEEP 200 @ <div"), message);
    }

    @Test
    void aFaultLeavesTheTypesetterUsable() {
        fault("p { font-family: 'Comic Sans' }", "<p>Surat</p>");
        assertTrue(TYPESETTER
                .measure(SmallPage.of("", "<p id='a'>a</p>"), Resources.NONE)
                .find("a")
                .isPresent());
    }
}
