package id.sop.pdf.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.Drawing;
import id.sop.geometry.Box;
import id.sop.pdf.Pictures;
import id.sop.pdf.Pixels;
import id.sop.pdf.SampleSheet;
import id.sop.pdf.SmallPage;
import id.sop.pdf.TypesetSheet;
import id.sop.pdf.Typesetter;
import id.sop.pdf.export.PngExport;
import id.sop.testing.PdfConformance;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

class LogoTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    private static final byte[] SVG =
            """
            <?xml version="1.0"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" width="64" height="32">
              <rect width="32" height="32" fill="#ff0000"/><rect x="32" width="32" height="32" fill="#00ff00"/>
            </svg>
            """
                    .getBytes(StandardCharsets.UTF_8);

    private static byte[] pdf(byte[] logo) {
        String xhtml = SmallPage.of(
                "@page { size: 200pt 150pt; margin: 10pt } body { margin: 0 } img { height: 60pt }",
                "<p><img id='logo' src='sop:logo' alt='Lambang'/></p>");
        try (TypesetSheet sheet = TYPESETTER.typeset(xhtml, uri -> Optional.of(logo), Set.of())) {
            Box box = sheet.boxes().find("logo").orElseThrow().box();
            assertEquals(120, box.width(), 0.1);
            assertEquals(60, box.height(), 0.1);
            return sheet.finish(new Drawing(List.of()), SampleSheet.INFO, Optional.empty());
        }
    }

    private static void assertRedAndGreen(byte[] pdf) {
        Pixels page = new Pixels(PngExport.pages(pdf, 72).get(0));
        int y = page.height() / 3;
        assertTrue((page.colour(40, y) >> 16) > 0xF0 && (page.colour(40, y) & 0xFF00) < 0x1000, "red on the left");
        assertTrue((page.colour(100, y) >> 16) < 0x10 && (page.colour(100, y) & 0xFF00) > 0xF000, "green on the right");
    }

    @Test
    void pngJpegAndSvgAreShown() {
        Stream.of(Pictures.png(), Pictures.jpeg(), SVG).map(LogoTest::pdf).forEach(pdf -> {
            assertRedAndGreen(pdf);
            assertEquals(List.of(), PdfConformance.violations(pdf));
        });
    }

    @Test
    void aTransparentPngLiesOnWhite() throws IOException {
        BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(255, 0, 0, 128));
        graphics.fillRect(0, 0, 32, 32);
        graphics.dispose();
        byte[] pdf = pdf(PngEncoder.encode(image));
        Pixels page = new Pixels(PngExport.pages(pdf, 72).get(0));
        assertEquals(0xFF7F7F, page.colour(40, page.height() / 3), "half red");
        assertTrue(page.isWhite(100, page.height() / 3));
        assertEquals(List.of(), PdfConformance.violations(pdf));
    }

    /** Decoding and packing an image anew for each sheet took many times as long as all the rest. */
    @Test
    void aRasterIsReadOnceAndThenTakenAsItIs() throws IOException {
        PictureCache cache = new PictureCache();
        byte[] png = Pictures.png();
        CheckedPicture picture = cache.read("sop:logo", png);
        assertSame(picture, cache.read("sop:other", png.clone()));
        assertEquals(
                BufferedImage.OPAQUE,
                ImageIO.read(new ByteArrayInputStream(picture.content())).getTransparency());
        assertNotSame(picture, cache.read("sop:logo", Pictures.jpeg()));
    }

    @Test
    void anSvgStaysAVector() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SVG))) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                assertTrue(resources.getXObject(name) instanceof PDFormXObject);
                assertFalse(resources.isImageXObject(name));
            }
        }
    }
}
