package id.sop.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What hostile input would like to reach: a file outside every folder it may read, and a port that listens. */
public final class Bait {
    /** The content of the file, which must not turn up anywhere. */
    public static final String SECRET = "RAHASIA-NEGARA";

    private final Path secret;
    private final ServerSocket canary;

    /** Lays the file into a folder, and listens on a free port of this machine. */
    public Bait(Path folder) throws IOException {
        secret = Files.writeString(folder.resolve("rahasia.txt"), SECRET);
        canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        canary.setSoTimeout(1);
    }

    /** Returns the cells of each row of a test's table of hostile input; lines that begin with "# " are comments. */
    public static Stream<String[]> table(Class<?> test, String name) throws IOException {
        try (InputStream in = test.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t", -1));
        }
    }

    /** Writes the addresses of the bait where a text says @SECRET@, @URI@ and @PORT@. */
    public String filled(String text) {
        return text.replace("@SECRET@", secret.toString().replace('\\', '/'))
                .replace("@URI@", secret.toUri().toString())
                .replace("@PORT@", String.valueOf(canary.getLocalPort()));
    }

    /** Demands that nobody has called, and listens no longer. */
    public void takeIn() throws IOException {
        assertThrows(SocketTimeoutException.class, canary::accept);
        canary.close();
    }
}
