package id.sop.workspace;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The LibreOffice of this machine, which saves documents in other formats.
 *
 * <p>It works in a temporary folder with a profile of its own: neither what its user has open nor how it is set up matters, no macro is
 * run, and nothing is left behind, also when the process is asked to stop.
 */
public final class LibreOffice implements AutoCloseable {
    private static final String PATH = "PATH";
    private static final String PROFILE = "profil";
    private static final List<String> NAMES = List.of("soffice", "soffice.com", "libreoffice");

    /** Where its installers put it without naming it in the PATH. */
    private static final List<String> USUAL = List.of(
            "/Applications/LibreOffice.app/Contents/MacOS",
            "C:\\Program Files\\LibreOffice\\program",
            "C:\\Program Files (x86)\\LibreOffice\\program");

    /** Level 3 runs macros of trusted places only, and a new profile has none. */
    private static final String SETTINGS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """;

    private final Path program;
    private final long mostSeconds;
    private final Thread hook = new Thread(this::end);
    private volatile Path folder;
    private volatile Process running;
    private int documents;

    private LibreOffice(Path program, long mostSeconds) {
        this.program = program;
        this.mostSeconds = mostSeconds;
    }

    /**
     * Finds it.
     *
     * @param environment the environment variables
     * @param mostSeconds what a document may take before its conversion is ended
     * @return empty where it is not installed
     */
    public static Optional<LibreOffice> find(Map<String, String> environment, long mostSeconds) {
        return Stream.concat(
                        Stream.of(environment.getOrDefault(PATH, "").split(File.pathSeparator, -1)), USUAL.stream())
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().flatMap(name -> program(folder, name)))
                .findFirst()
                .map(program -> new LibreOffice(program, mostSeconds));
    }

    /** What the PATH names may be no folder at all; what it names relatively depends on where one stands. */
    private static Stream<Path> program(String folder, String name) {
        try {
            Path program = Path.of(folder, name);
            return Stream.of(program).filter(path -> path.isAbsolute() && isProgram(path));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    private static boolean isProgram(Path path) {
        return Files.isRegularFile(path) && Files.isExecutable(path);
    }

    /**
     * Returns a document in another format.
     *
     * @param from the ending of names of its format, such as {@code xls}
     * @param to the ending of names of the other format
     * @param most in bytes; of a larger result one byte more is returned
     * @return empty if it cannot be converted, or not in time
     * @throws IOException when the disk fails or the program does not start
     */
    public Optional<byte[]> converted(byte[] document, String from, String to, int most) throws IOException {
        if (folder == null) {
            open();
        }
        Path own = Files.createDirectory(folder.resolve(String.valueOf(++documents)));
        Path source = Files.write(own.resolve("dokumen." + from), document);
        Path results = own.resolve("hasil");
        run(source, to, results);
        Path result = results.resolve("dokumen." + to);
        return Files.isRegularFile(result) ? Optional.of(Inputs.read(result, most)) : Optional.empty();
    }

    private void open() throws IOException {
        folder = Files.createTempDirectory("sop-libreoffice");
        Runtime.getRuntime().addShutdownHook(hook);
        Path user = Files.createDirectories(folder.resolve(PROFILE).resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), SETTINGS, StandardCharsets.UTF_8);
    }

    private void run(Path source, String to, Path results) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve(PROFILE).toUri(),
                        "--headless",
                        "--norestore",
                        "--nolockcheck",
                        "--convert-to",
                        to,
                        "--outdir",
                        results.toString(),
                        source.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // Caches and sockets come to lie where they are removed.
        builder.environment().putAll(Map.of("HOME", folder.toString(), "TMPDIR", folder.toString()));
        builder.environment().remove("DISPLAY");
        Process process = builder.start();
        running = process;
        try {
            process.getOutputStream().close();
            process.waitFor(mostSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            kill(process);
            running = null;
        }
    }

    /** Ends the process with its children, which a script at the front leaves alone otherwise. */
    private static void kill(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        Stream.concat(Stream.of(process.toHandle()), children.stream()).forEach(LibreOffice::await);
    }

    /** What still runs would write into the folder that is removed. */
    private static void await(ProcessHandle process) {
        process.onExit().completeOnTimeout(process, 2, TimeUnit.SECONDS).join();
    }

    private void end() {
        Process process = running;
        if (process != null) {
            kill(process);
        }
        Path own = folder;
        if (own == null) {
            // The process ends just when all is removed.
            return;
        }
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // The folder of temporary files is tidied up by the system as well.
        }
    }

    /** Removes the temporary folder. */
    @Override
    public void close() {
        if (folder == null) {
            return;
        }
        end();
        folder = null;
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending.
        }
    }
}
