package id.sop.pdf;

import id.sop.geometry.Box;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The points of a page image. */
public final class Pixels {
    private final BufferedImage image;

    public Pixels(byte[] png) {
        try {
            image = ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    /** Returns 0xRRGGBB. */
    public int colour(int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    public boolean isWhite(int x, int y) {
        return colour(x, y) == 0xFFFFFF;
    }

    public boolean isBlack(int x, int y) {
        return colour(x, y) == 0;
    }

    /** Returns the smallest box around all that is not white, in pixels. */
    public Box ink() {
        int left = width();
        int top = height();
        int right = 0;
        int bottom = 0;
        for (int x = 0; x < width(); x++) {
            for (int y = 0; y < height(); y++) {
                if (!isWhite(x, y)) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + 1);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
