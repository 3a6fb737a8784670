package id.sop.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

/**
 * An ICC profile of sRGB, written here byte for byte.
 *
 * <p>PDF/A wants the colours of a file to be defined. The profile that comes with the JDK differs between its versions,
 * and the files would differ with it.
 *
 * <p>Sources: ICC.1:2001-04 (version 2 profiles, matrix and tone curve), IEC 61966-2-1 (the tone curve), primaries
 * adapted to D50 after Bradford.
 */
final class SrgbProfile {
    private static final int CURVE_POINTS = 1024;
    private static final int HEADER = 128;
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};
    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};
    /** What the profile is called. */
    static final String NAME = "sRGB IEC61966-2.1";

    private static final byte[] BYTES = assembled();
    private static final byte[] DEFLATED = deflated();

    private SrgbProfile() {}

    /** Returns the bytes of the profile. */
    static byte[] bytes() {
        return BYTES.clone();
    }

    /** Returns the bytes of the profile as a PDF holds them, in the format of its filter FlateDecode. */
    static byte[] deflatedBytes() {
        return DEFLATED.clone();
    }

    private static byte[] deflated() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflating = new DeflaterOutputStream(out)) {
            deflating.write(BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] assembled() {
        // The three tone curves are one, so their tags point to the same bytes.
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("desc", description());
        contents.put("cprt", text("No copyright, use freely"));
        contents.put("wtpt", xyz(WHITE));
        contents.put("rXYZ", xyz(RED));
        contents.put("gXYZ", xyz(GREEN));
        contents.put("bXYZ", xyz(BLUE));
        contents.put("rTRCgTRCbTRC", curve());

        List<String> signatures =
                contents.keySet().stream().flatMap(SrgbProfile::signatures).toList();
        int next = HEADER + 4 + 12 * signatures.size();
        int length = next
                + contents.values().stream()
                        .mapToInt(content -> padded(content.length))
                        .sum();
        ByteBuffer profile = ByteBuffer.allocate(length);
        header(profile, length);
        profile.position(HEADER);
        profile.putInt(signatures.size());
        for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
            byte[] content = entry.getValue();
            for (String signature : signatures(entry.getKey()).toList()) {
                profile.put(ascii(signature)).putInt(next).putInt(content.length);
            }
            profile.duplicate().position(next).put(content);
            next += padded(content.length);
        }
        return profile.array();
    }

    /** Returns the tags that share a content; a signature has four letters. */
    private static Stream<String> signatures(String tags) {
        return IntStream.range(0, tags.length() / 4).mapToObj(i -> tags.substring(4 * i, 4 * i + 4));
    }

    private static void header(ByteBuffer profile, int length) {
        profile.putInt(length).putInt(0);
        profile.putInt(0x02100000);
        profile.put(ascii("mntrRGB XYZ "));
        // The profile's own date, fixed.
        for (int part : new int[] {2012, 6, 19, 0, 0, 0}) {
            profile.putShort((short) part);
        }
        profile.put(ascii("acsp"));
        profile.position(68);
        for (double value : WHITE) {
            profile.putInt(fixed(value));
        }
    }

    private static byte[] description() {
        byte[] name = ascii(NAME + "\0");
        return ByteBuffer.allocate(12 + name.length + 8 + 3 + 67)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(name.length)
                .put(name)
                .array();
    }

    private static byte[] text(String text) {
        byte[] content = ascii(text + "\0");
        return ByteBuffer.allocate(8 + content.length)
                .put(ascii("text"))
                .putInt(0)
                .put(content)
                .array();
    }

    private static byte[] xyz(double[] values) {
        ByteBuffer tag = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        for (double value : values) {
            tag.putInt(fixed(value));
        }
        return tag.array();
    }

    private static byte[] curve() {
        ByteBuffer tag = ByteBuffer.allocate(12 + 2 * CURVE_POINTS)
                .put(ascii("curv"))
                .putInt(0)
                .putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double encoded = i / (CURVE_POINTS - 1.0);
            double linear = encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
            tag.putShort((short) Math.round(linear * 65535));
        }
        return tag.array();
    }

    /** Returns the s15Fixed16Number of the format. */
    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
