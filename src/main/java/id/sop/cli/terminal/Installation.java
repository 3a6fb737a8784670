package id.sop.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The files that the program consists of: {@code sop.jar}, and what its manifest says that it needs beside it. */
final class Installation {
    private Installation() {}

    /**
     * Returns the first file that is not there, not to be read, or damaged.
     *
     * @throws IOException when not even the program's own file can be opened, for want of open files perhaps
     */
    static Optional<String> firstDamaged() throws IOException {
        CodeSource source = Installation.class.getProtectionDomain().getCodeSource();
        Path program = source == null
                ? Path.of("")
                : Path.of(java.net.URI.create(source.getLocation().toString()));
        if (!Files.isRegularFile(program)) {
            return Optional.empty();
        }
        for (String part : parts(program).split(" ", -1)) {
            Path file = program.resolveSibling(part);
            if (!part.isEmpty() && !isSound(file)) {
                return Optional.of(file.toString());
            }
        }
        return Optional.empty();
    }

    private static String parts(Path program) throws IOException {
        try (JarFile jar = new JarFile(program.toFile(), false)) {
            Manifest manifest = jar.getManifest();
            String parts =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return parts == null ? "" : parts;
        }
    }

    private static boolean isSound(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            return jar.size() > 0;
        } catch (IOException e) {
            if (FileTrouble.isTooManyFiles(e)) {
                throw e;
            }
            return false;
        }
    }
}
