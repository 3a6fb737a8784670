package id.sop.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Processes of their own that run classes of this build. */
public final class SopProcess {
    /** The class that the program begins with. */
    public static final String MAIN = "id.sop.cli.Main";

    private SopProcess() {}

    /** Returns the Java that runs the tests. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Returns the class path of the tests as a process in another folder needs it. */
    public static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Starts a class in a folder; what it says of errors goes to {@code err.txt} there.
     *
     * @param options of the Java machine
     */
    public static Process start(Path folder, List<String> options, String main, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }
}
