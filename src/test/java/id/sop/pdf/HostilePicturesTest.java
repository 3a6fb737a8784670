package id.sop.pdf;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.drawing.Drawing;
import id.sop.pdf.UnusablePicture.Defect;
import id.sop.testing.Effort;
import id.sop.testing.HangGuard;
import id.sop.testing.PdfConformance;
import id.sop.testing.Seed;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that are unusual, and pictures that mean harm. */
@Tag("slow")
@HangGuard
class HostilePicturesTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    /** The picture among the unusual ones whose line has no end. */
    private static final int ENDLESS = 15;

    /** Of computing. */
    private static final int MOST_SECONDS = 5;

    private static byte[] print(byte[] picture) {
        String xhtml = TypesetterTest.page("img { height: 60pt }", "<p><img src='sop:logo' alt='Lambang'/></p>");
        try (TypesetSheet sheet = TYPESETTER.typeset(xhtml, uri -> Optional.of(picture), Set.of())) {
            return sheet.finish(new Drawing(List.of()), SampleSheet.INFO, Optional.empty());
        }
    }

    private static UnusablePicture refusal(byte[] picture) throws Exception {
        return Effort.within(MOST_SECONDS, () -> assertThrows(UnusablePicture.class, () -> print(picture)));
    }

    private static void assertRefused(Defect defect, byte[] picture) throws Exception {
        assertEquals(defect, refusal(picture).defect());
    }

    private static byte[] svg(String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='20' height='20'>"
                        + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns a PNG of a model of colours: grey or colour, with alpha or without, of 8 or 16 bits. */
    private static byte[] png(int colours, boolean alpha, int type) {
        ComponentColorModel model =
                new ComponentColorModel(ColorSpace.getInstance(colours), alpha, false, alpha ? 3 : 1, type);
        WritableRaster raster = model.createCompatibleWritableRaster(30, 30);
        for (int i = 0; i < 30; i++) {
            for (int band = 0; band < raster.getNumBands(); band++) {
                raster.setSample(i, i, band, 1 << (type == DataBuffer.TYPE_USHORT ? 15 : 7));
            }
        }
        return encoded(new BufferedImage(model, raster, false, null), "png");
    }

    static List<byte[]> unusual() {
        return List.of(
                png(ColorSpace.CS_sRGB, false, DataBuffer.TYPE_BYTE),
                png(ColorSpace.CS_sRGB, true, DataBuffer.TYPE_BYTE),
                png(ColorSpace.CS_sRGB, false, DataBuffer.TYPE_USHORT),
                png(ColorSpace.CS_sRGB, true, DataBuffer.TYPE_USHORT),
                png(ColorSpace.CS_GRAY, false, DataBuffer.TYPE_BYTE),
                png(ColorSpace.CS_GRAY, true, DataBuffer.TYPE_BYTE),
                png(ColorSpace.CS_GRAY, false, DataBuffer.TYPE_USHORT),
                encoded(new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_BINARY), "png"),
                encoded(new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_INDEXED), "png"),
                encoded(new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_GRAY), "jpeg"),
                encoded(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png"),
                encoded(new BufferedImage(1, 3000, BufferedImage.TYPE_INT_RGB), "png"),
                svg("<style>.a{fill:#a00}</style><g opacity='0.5'><path class='a' d='M0 0h20v20z'/></g>"),
                svg("<defs><linearGradient id='g'><stop offset='0' stop-color='red'/><stop offset='1'/>"
                        + "</linearGradient><clipPath id='c'><circle cx='9' cy='9' r='9'/></clipPath></defs>"
                        + "<rect width='20' height='20' fill='url(#g)' clip-path='url(#c)'/>"),
                svg("<path stroke='red' stroke-dasharray='0.0001' d='M0 0L20 20'/>"),
                svg("<path d='M0 0L1e300 1e300'/>"),
                svg("<metadata><x xmlns='urn:x'/></metadata><x:namedview xmlns:x='urn:inkscape'/><a href='http://a'/>"),
                ("<!DOCTYPE svg [<!ENTITY ns 'http://www.w3.org/2000/svg'>]><svg xmlns='&ns;' width='9' height='9'>"
                                + "<rect width='9' height='9'/></svg>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("unusual")
    void anUnusualPictureIsShownOrRefusedButNeverBreaksTheFile(byte[] picture) throws Exception {
        try {
            assertEquals(List.of(), PdfConformance.violations(Effort.within(MOST_SECONDS, () -> print(picture))));
        } catch (UnusablePicture e) {
            assertEquals("sop:logo", e.uri());
        }
    }

    @Test
    void whatOfficesHaveIsShown() {
        List<byte[]> pictures = unusual();
        for (int i = 0; i < pictures.size(); i++) {
            if (i != ENDLESS) {
                int index = i;
                assertDoesNotThrow(() -> print(pictures.get(index)), "picture " + i);
            }
        }
    }

    /** A PNG that claims a size and brings next to nothing. */
    private static byte[] claiming(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(out, "IDAT", deflated(1000));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 crc = new CRC32();
        crc.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] deflated(int kilobytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            for (int i = 0; i < kilobytes; i++) {
                deflater.write(new byte[1024]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void aSizeBeyondUseIsRefusedBeforeAnythingIsDecoded() throws Exception {
        assertRefused(Defect.LARGE, claiming(20_000, 20_000));
        assertEquals("20000 × 20000", refusal(claiming(20_000, 20_000)).detail());
        assertRefused(Defect.LARGE, claiming(Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertRefused(Defect.WIDE, claiming(2_000, 400));
        assertRefused(
                Defect.WIDE,
                "<svg xmlns='http://www.w3.org/2000/svg' width='900' height='20'/>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void notesThatSwellWhenTheyAreUnpackedAreLeftOut() throws Exception {
        byte[] sound = png(ColorSpace.CS_sRGB, false, DataBuffer.TYPE_BYTE);
        ByteArrayOutputStream swollen = new ByteArrayOutputStream();
        int afterHeader = 8 + 25;
        swollen.write(sound, 0, afterHeader);
        byte[] bomb = deflated(400_000);
        chunk(
                swollen,
                "zTXt",
                ByteBuffer.allocate(6 + bomb.length)
                        .put(new byte[] {'N', 'o', 't', 'e', 0, 0})
                        .put(bomb)
                        .array());
        swollen.write(sound, afterHeader, sound.length - afterHeader);
        Effort.within(MOST_SECONDS, () -> print(swollen.toByteArray()));
    }

    @Test
    void aJpegInTheColoursOfInksIsRefused() throws Exception {
        byte[] jpeg = Pictures.jpeg();
        for (int i = 2; i + 9 < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
                jpeg[i + 9] = 4;
                break;
            }
        }
        assertRefused(Defect.INKS, jpeg);
    }

    @Test
    void aJpegThatIsPaintedOverAndOverIsRefused() throws Exception {
        byte[] jpeg = Pictures.jpeg();
        int scan = 2;
        while (jpeg[scan + 1] != (byte) 0xDA) {
            scan += 2 + (((jpeg[scan + 2] & 0xFF) << 8) | (jpeg[scan + 3] & 0xFF));
        }
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(jpeg, 0, scan);
        for (int i = 0; i < 1000; i++) {
            many.write(jpeg, scan, jpeg.length - scan - 2);
        }
        many.write(new byte[] {(byte) 0xFF, (byte) 0xD9});
        assertRefused(Defect.INTRICATE, many.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text>a</text>",
                "<script>alert(1)</script>",
                "<image href='logo.png'/>",
                "<foreignObject/>",
                "<filter id='f'><feGaussianBlur stdDeviation='900'/></filter>",
                "<pattern id='p' width='0.001' height='0.001'/>",
                "<mask id='m'/>",
                "<marker id='m'/>",
                "<animate/>",
                "<set/>",
                "<use xlink:href='http://127.0.0.1/a.svg#a'/>",
                "<use href='file:///etc/passwd#a'/>",
                "<use href='lain.svg#a'/>"
            })
    void anSvgHoldsShapesOnly(String content) throws Exception {
        assertRefused(Defect.FOREIGN_ELEMENT, svg(content));
        assertRefused(Defect.FOREIGN_ELEMENT, svg("<g>" + content + "</g>"));
    }

    @Test
    void anSvgThatWouldBePaintedWithoutEndIsRefused() throws Exception {
        StringBuilder bomb = new StringBuilder("<g id='a0'><path d='M0 0h1v1z'/></g>");
        for (int i = 1; i <= 12; i++) {
            bomb.append("<g id='a").append(i).append("'>");
            bomb.append(("<use href='#a" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        assertRefused(Defect.INTRICATE, svg(bomb.toString()));
        assertRefused(Defect.INTRICATE, svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"));
        assertRefused(Defect.INTRICATE, svg("<g id='a'><use xlink:href='#a'/></g>"));
        assertRefused(Defect.INTRICATE, svg("<g>".repeat(5000) + "</g>".repeat(5000)));
        assertRefused(Defect.INTRICATE, svg("<path d='M0 0h1'/>".repeat(30_000)));
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws Exception {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 'M0 0h1v1z'>");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
        }
        byte[] bomb = ("<!DOCTYPE svg [" + entities
                        + "]><svg xmlns='http://www.w3.org/2000/svg'><path d='&a11;'/></svg>")
                .getBytes(StandardCharsets.UTF_8);
        assertRefused(Defect.BROKEN, bomb);
    }

    @Test
    void nothingElseIsOpened(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("rahasia"), "<path d='M0 0h9v9z'/>");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/a";
            for (String target : List.of(address, secret.toUri().toString())) {
                String document = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>";
                for (String hostile : List.of(
                        "<?xml-stylesheet href='" + target + "'?>" + document + "</svg>",
                        "<!DOCTYPE svg SYSTEM '" + target + "'>" + document + "</svg>",
                        "<!DOCTYPE svg [<!ENTITY x SYSTEM '" + target + "'>]>" + document + "<g>&x;</g></svg>",
                        "<!DOCTYPE svg [<!ENTITY % x SYSTEM '" + target + "'> %x;]>" + document + "</svg>",
                        document + "<style>@import url(" + target + ");</style></svg>",
                        document + "<path fill='url(" + target + "#a)' d='M0 0h9v9z'/></svg>",
                        document + "<g style='filter:url(" + target + "#a)'><path d='M0 0h9v9z'/></g></svg>")) {
                    try {
                        Effort.within(MOST_SECONDS, () -> print(hostile.getBytes(StandardCharsets.UTF_8)));
                    } catch (UnusablePicture e) {
                        assertEquals("sop:logo", e.uri());
                    }
                    assertThrows(SocketTimeoutException.class, server::accept, hostile);
                }
            }
        }
    }

    @Test
    void aDamagedPictureIsShownOrRefused() throws Exception {
        Random random = new Random(Seed.or(1));
        for (byte[] sound : List.of(Pictures.png(), Pictures.jpeg(), svg("<g id='a'><path d='M0 0h9v9z'/></g>"))) {
            for (int round = 0; round < 60; round++) {
                byte[] damaged = Arrays.copyOf(sound, round % 3 == 0 ? random.nextInt(sound.length) : sound.length);
                for (int i = 0; i < 1 + random.nextInt(4) && damaged.length > 0; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                String told = "round " + round;
                try {
                    Effort.within(MOST_SECONDS, () -> print(damaged));
                } catch (UnusablePicture e) {
                    assertEquals("sop:logo", e.uri(), told);
                }
            }
        }
    }
}
