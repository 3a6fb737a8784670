package id.sop.importing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Which points of a small picture are ink, as far as that costs little: eight bits for each colour, packed in one way, with or without
 * a mask of how opaque they are.
 *
 * @param width in points of the picture
 * @param dark all of them, by rows from the top
 */
record Bitmap(int width, int height, BitSet dark) {
    /** A picture of more points is no line between two symbols. */
    private static final int MOST = 200_000;

    private static final int BITS = 8;

    /**
     * Returns the ink of a picture; null if it is too large, or kept in another way.
     *
     * @param least how dark ink is, from 0 (paper) to 1
     */
    static Bitmap of(COSStream picture, double least) throws IOException {
        int width = picture.getInt(COSName.WIDTH);
        int height = picture.getInt(COSName.HEIGHT);
        if (width < 2 || height < 2 || width > MOST || height > MOST || width * (long) height > MOST) {
            return null;
        }
        int count = width * height;
        int colours = colours(picture.getDictionaryObject(COSName.COLORSPACE));
        COSBase mask = picture.getDictionaryObject(COSName.SMASK);
        byte[] opaque = null;
        if (mask instanceof COSStream stream) {
            boolean fits = stream.getInt(COSName.WIDTH) == width && stream.getInt(COSName.HEIGHT) == height;
            opaque = fits ? samples(stream, count) : null;
        }
        byte[] light = colours == 0 ? null : samples(picture, count * colours);
        if (light == null || (mask != null && opaque == null)) {
            return null;
        }
        BitSet dark = new BitSet(count);
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int k = 0; k < colours; k++) {
                sum += 255 - (light[i * colours + k] & 0xFF);
            }
            dark.set(i, sum / colours * (opaque == null ? 255 : opaque[i] & 0xFF) > least * 255 * 255);
        }
        return new Bitmap(width, height, dark);
    }

    /** Returns how many colours make a point; 0 if they are none of light. */
    private static int colours(COSBase space) {
        if (space instanceof COSArray array && array.size() > 1 && COSName.ICCBASED.equals(array.getObject(0))) {
            int known = array.getObject(1) instanceof COSStream profile ? profile.getInt(COSName.N) : 0;
            return known == 1 || known == 3 ? known : 0;
        }
        return COSName.DEVICERGB.equals(space) ? 3 : COSName.DEVICEGRAY.equals(space) ? 1 : 0;
    }

    private static byte[] samples(COSStream stream, int count) throws IOException {
        boolean plain = COSName.FLATE_DECODE.equals(stream.getFilters()) || stream.getFilters() == null;
        if (!plain
                || stream.getInt(COSName.BITS_PER_COMPONENT) != BITS
                || stream.getDictionaryObject(COSName.DECODE) != null) {
            return null;
        }
        try (InputStream in = stream.createInputStream()) {
            byte[] samples = in.readNBytes(count);
            return samples.length == count ? samples : null;
        }
    }

    /**
     * Returns it with points that are about as wide as high, if it is small enough.
     *
     * @param across how wide its points are
     * @param down how high they are, in the same unit
     */
    Bitmap even(double across, double down) {
        int times = (int) Math.min(MOST, Math.round(Math.max(across, down) / Math.min(across, down)));
        if (times < 2 || size() * (long) times > MOST) {
            return this;
        }
        int right = across > down ? times : 1;
        int below = across > down ? 1 : times;
        Bitmap even = new Bitmap(width * right, height * below, new BitSet(size() * times));
        for (int i = 0; i < even.size(); i++) {
            even.dark.set(i, dark(i % even.width / right, i / even.width / below));
        }
        return even;
    }

    int size() {
        return width * height;
    }

    boolean dark(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && dark.get(y * width + x);
    }

    /** Returns how many points in a row are ink, through one of them, in a direction and against it. */
    int run(int at, int dx, int dy) {
        int run = 1;
        for (int way = -1; way <= 1; way += 2) {
            int x = at % width + way * dx;
            int y = at / width + way * dy;
            while (dark(x, y)) {
                run++;
                x += way * dx;
                y += way * dy;
            }
        }
        return run;
    }
}
