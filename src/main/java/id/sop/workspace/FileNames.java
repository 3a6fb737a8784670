package id.sop.workspace;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The names of files as texts. On Unix a name is bytes, and Java's text of it is a guess: two names may look alike in it. What is
 * told apart on the disk is told apart here.
 */
final class FileNames {
    private static final char REPLACEMENT = '\uFFFD';

    private FileNames() {}

    /** Tells whether Java's text of a path leads back to the same path. */
    static boolean isText(Path path) {
        String text = path.toString();
        if (text.indexOf(REPLACEMENT) < 0) {
            return true;
        }
        try {
            return path.getFileSystem().getPath(text).equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Returns the text of a path, with forward slashes. Of a name that is no text the bytes are shown that are none, as
     * {@code \xE9}, so that no two names become one.
     */
    static String shown(Path path) {
        String text = isText(path) ? path.toString() : decoded(path);
        return File.separatorChar == '\\' ? text.replace('\\', '/') : text;
    }

    /** The bytes of a name stand in its address only. */
    private static String decoded(Path path) {
        StringBuilder text = new StringBuilder(path.isAbsolute() ? "/" : "");
        for (Path name : path) {
            String address =
                    path.getFileSystem().getPath("/").resolve(name).toUri().getRawPath();
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == '/' ? "" : "/");
            // The address of a folder ends with a slash.
            text.append(text(bytes(address.replaceAll("^/|/$", ""))));
        }
        return text.toString();
    }

    private static byte[] bytes(String address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '%') {
                bytes.write(Integer.parseInt(address.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(address.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        while (start < bytes.length) {
            int length = Math.min(bytes.length - start, length(bytes[start]));
            try {
                CharBuffer character = StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, start, length));
                text.append(character);
                start += length;
            } catch (CharacterCodingException e) {
                text.append(String.format(Locale.ROOT, "\\x%02X", bytes[start]));
                start++;
            }
        }
        return text.toString();
    }

    /** Returns how many bytes a character of UTF-8 has that begins with one (RFC 3629, section 3). */
    private static int length(byte first) {
        int leading = Integer.numberOfLeadingZeros(~(first << 24));
        return leading == 0 ? 1 : Math.min(4, Math.max(1, leading));
    }
}
