package id.sop.importing.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of bytes, whatever program wrote them: UTF-8, UTF-16, or the letters of Windows. */
final class TextDecoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** In bytes: enough of a text to see whether every letter has two of them. */
    private static final int HEAD = 4096;

    /** Of the bytes of a text in UTF-16 one in so many is zero, at least. */
    private static final int ZEROS = 4;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextDecoding() {}

    static String decode(byte[] bytes) {
        String text = decode(bytes, charset(bytes));
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    private static String decode(byte[] bytes, Charset charset) {
        try {
            // What is cut off within a letter of two bytes lacks no more than that letter.
            int half = charset.equals(StandardCharsets.UTF_8) ? 0 : bytes.length % 2;
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, bytes.length - half))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        int head = Math.min(bytes.length, HEAD);
        int[] zeros = new int[2];
        for (int i = 0; i < head; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if ((zeros[0] + zeros[1]) * ZEROS <= head) {
            return StandardCharsets.UTF_8;
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
}
