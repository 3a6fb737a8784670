package id.sop.report;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * Where a platform finds the files that were checked.
 *
 * @param fromRoot gives the path of a file from the root of its repository, with forward slashes; an absolute path when
 *     the file lies outside
 */
public record Address(UnaryOperator<String> fromRoot) {
    private static final String UNRESERVED = "-._~/!$'()*+,;=@";

    /** Returns the path of a file from the root of the repository. */
    String path(String file) {
        return fromRoot.apply(file);
    }

    /** Tells whether a path lies in the repository. */
    static boolean isRelative(String path) {
        return !path.startsWith("/") && !path.matches("[A-Za-z]:/.*");
    }

    /** Returns a path as a relative reference, or a file URI when it is absolute (RFC 3986, RFC 8089). */
    static String uri(String path) {
        String prefix = "";
        if (!isRelative(path)) {
            prefix = path.startsWith("/") ? "file://" : "file:///";
        }
        StringBuilder uri = new StringBuilder(prefix);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            boolean plain = (character >= 'a' && character <= 'z')
                    || (character >= 'A' && character <= 'Z')
                    || (character >= '0' && character <= '9')
                    || UNRESERVED.indexOf(character) >= 0;
            uri.append(plain ? String.valueOf(character) : String.format("%%%02X", (int) character));
        }
        return uri.toString();
    }
}
