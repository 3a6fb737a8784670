package id.sop.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Small images: the left half red, the right half green. */
public final class Pictures {
    private Pictures() {}

    public static byte[] png() {
        return encoded("png", BufferedImage.TYPE_INT_ARGB);
    }

    public static byte[] jpeg() {
        return encoded("jpeg", BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] encoded(String format, int type) {
        BufferedImage image = new BufferedImage(64, 32, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 32, 32);
        graphics.setColor(Color.GREEN);
        graphics.fillRect(32, 0, 32, 32);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
