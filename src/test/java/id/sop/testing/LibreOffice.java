package id.sop.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The LibreOffice that is installed here, if one is. */
public final class LibreOffice {
    private LibreOffice() {}

    public static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /**
     * Has it save a file in a format.
     *
     * @param folder an empty one, where the result comes to stand
     * @return the result; nothing stands there if it lacks the program for that kind of file
     */
    public static Path saved(Path file, String format, Path folder) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertEquals(0, process.waitFor(), Files.readString(said));
        String name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
    }
}
