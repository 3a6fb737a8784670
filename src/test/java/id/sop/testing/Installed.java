package id.sop.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The program as it is installed, of the classes of this build: its scripts, its jar, and what lies in {@code lib}. */
public final class Installed {
    private final Path home;

    private Installed(Path home) {
        this.home = home;
    }

    /** What a process said. */
    public record Run(int code, String out, String err) {}

    /** Installs the program into a folder that does not exist yet. Needs Unix. */
    public static Installed into(Path home) throws IOException {
        Path lib = Files.createDirectories(home.resolve("lib"));
        List<String> parts = new ArrayList<>();
        for (String entry : SopProcess.classPath().split(":", -1)) {
            if (entry.endsWith(".jar")) {
                Path part = lib.resolve(Path.of(entry).getFileName().toString());
                Files.createSymbolicLink(part, Path.of(entry));
                parts.add("lib/" + part.getFileName());
            }
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, SopProcess.MAIN);
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", parts));
        Path classes = Path.of("target/classes").toAbsolutePath();
        try (OutputStream out = Files.newOutputStream(home.resolve("sop.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
        for (String name : List.of("sop", "share-classes")) {
            Path script = Files.copy(Path.of("src/main/launcher", name), home.resolve(name));
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return new Installed(home);
    }

    /** Returns where it lies. */
    public Path home() {
        return home;
    }

    /**
     * Runs a line of shell in which {@code $SOP} is the program.
     *
     * @param environment variables besides those of this process
     */
    public Run shell(Path folder, Map<String, String> environment, String line)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", "");
        Path err = Files.createTempFile(home, "err", "");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("SOP", home.resolve("sop").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("it does not end: " + line);
        }
        return new Run(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
