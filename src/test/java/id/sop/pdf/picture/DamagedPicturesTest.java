package id.sop.pdf.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.pdf.Pictures;
import id.sop.pdf.fault.UnusablePicture;
import id.sop.pdf.fault.UnusablePicture.Defect;
import id.sop.testing.Effort;
import id.sop.testing.HangGuard;
import id.sop.testing.Seed;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures that are deep where nobody looks, or damaged at random: each is taken or refused, soon, and with little memory. */
@Tag("slow")
@HangGuard
class DamagedPicturesTest {
    private static final int MANY = 40_000;

    /** Of computing, for one picture, and of memory for one. */
    private static final int MOST_SECONDS = 5;

    private static final long MOST_BYTES = 256L << 20;

    private static final String HEAD =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='20' height='20'>";

    private static byte[] svg(String content) {
        return (HEAD + content + "</svg>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] nested(String name, int times, String attributes) {
        return svg(("<" + name + attributes + ">").repeat(times) + ("</" + name + ">").repeat(times));
    }

    private static byte[] chain(int length) {
        StringBuilder content = new StringBuilder("<rect id='a0' width='1' height='1'/>");
        for (int i = 1; i < length; i++) {
            content.append("<g id='a" + i + "'><use xlink:href='#a" + (i - 1) + "'/></g>");
        }
        return svg("<defs>" + content + "</defs><use xlink:href='#a" + (length - 1) + "'/>");
    }

    static Stream<byte[]> deep() {
        int many = 4_000;
        return Stream.of(
                nested("g", many, ""),
                svg("<title>" + "<tspan>".repeat(many) + "</tspan>".repeat(many) + "</title>"),
                svg("<desc>" + "<a>".repeat(many) + "</a>".repeat(many) + "</desc>"),
                svg("<metadata>" + "<g>".repeat(many) + "</g>".repeat(many) + "</metadata>"),
                svg("<style>" + "<b>".repeat(many) + "</b>".repeat(many) + "</style>"),
                svg("<foreignObject>" + "<b>".repeat(many) + "</b>".repeat(many) + "</foreignObject>"),
                nested("x:a", many, " xmlns:x='urn:x'"),
                svg("<defs>" + "<symbol>".repeat(many) + "</symbol>".repeat(many) + "</defs>"),
                chain(many),
                svg("<style>" + "g ".repeat(100_000) + "{fill:red}" + "</style>"
                        + "<rect width='1' height='1'/>".repeat(30_000)));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void whatIsNestedTooDeeplyIsRefused(byte[] picture) throws Exception {
        UnusablePicture refusal = Effort.within(
                MOST_SECONDS,
                () -> assertThrows(UnusablePicture.class, () -> new PictureCache().read("sop:logo", picture)));
        assertEquals(Defect.INTRICATE, refusal.defect());
    }

    @Test
    void aPaletteThatNoPngCanHaveIsBroken() {
        byte[] sound = PngBytes.encoded(new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_INDEXED), "png");
        for (int length : new int[] {1, 769, 771, 1000, 65_535}) {
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            int at = Math.max(0, new String(sound, StandardCharsets.ISO_8859_1).indexOf("PLTE") - 4);
            int old = ((sound[at + 2] & 0xFF) << 8) | (sound[at + 3] & 0xFF);
            changed.write(sound, 0, at);
            PngBytes.chunk(changed, "PLTE", new byte[length]);
            changed.write(sound, at + 12 + old, sound.length - at - 12 - old);
            UnusablePicture refusal = assertThrows(
                    UnusablePicture.class, () -> new PictureCache().read("sop:logo", changed.toByteArray()));
            assertEquals(Defect.BROKEN, refusal.defect(), "palette of " + length);
        }
    }

    private static List<byte[]> sound() {
        return List.of(
                PngBytes.png(ColorSpace.CS_sRGB, true, DataBuffer.TYPE_BYTE),
                PngBytes.png(ColorSpace.CS_GRAY, false, DataBuffer.TYPE_USHORT),
                PngBytes.encoded(new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_INDEXED), "png"),
                Pictures.jpeg(),
                svg("<style>.a{fill:#a00}</style><g opacity='0.5'><path class='a' d='M0 0h20v20z'/></g>"),
                svg("<defs><linearGradient id='g'><stop offset='0' stop-color='red'/></linearGradient></defs>"
                        + "<rect width='20' height='20' fill='url(#g)'/><use xlink:href='#g'/>"));
    }

    private static byte[] damaged(byte[] picture, Random random) {
        byte[] damaged = picture.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> damaged = Arrays.copyOf(damaged, Math.max(1, at));
                default -> {
                    int length = Math.min(random.nextInt(60), damaged.length - at);
                    System.arraycopy(damaged, random.nextInt(damaged.length - length + 1), damaged, at, length);
                }
            }
        }
        return damaged;
    }

    @Test
    void damageIsTakenOrRefusedAndNothingElse() throws Exception {
        List<byte[]> pictures = sound();
        for (long seed : Seed.each(MANY)) {
            Random random = new Random(seed);
            byte[] picture = damaged(pictures.get(random.nextInt(pictures.size())), random);
            Effort.within(MOST_SECONDS, MOST_BYTES, () -> {
                try {
                    return new PictureCache().read("sop:logo", picture);
                } catch (UnusablePicture e) {
                    return e.defect();
                } catch (RuntimeException | StackOverflowError e) {
                    throw new AssertionError("-Dseed=" + seed + " -Dtrials=1", e);
                }
            });
        }
    }
}
