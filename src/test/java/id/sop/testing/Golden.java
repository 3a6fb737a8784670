package id.sop.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are compared as a whole with a file beside the tests; {@code -Dgolden.update=true} rewrites the files. */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources");

    private Golden() {}

    /** Compares a text with a file below the test resources. */
    public static void check(String file, String actual) {
        Path path = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
            }
            String expected = Files.exists(path) ? Files.readString(path).replace("\r\n", "\n") : "";
            assertEquals(expected, actual, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
