package id.sop.cli.command;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipException;

/**
 * The jars that a program is made of: its own, those of the class path, and those that they name in turn (JAR File Specification,
 * Class-Path).
 *
 * @param own the program's own jar, or a folder of classes
 * @param classPath as Java was started with
 */
record ProgramFiles(Path own, String classPath) {
    /** Returns the jars that exist, in the order of their names; where they lie does not count. */
    List<Path> jars() throws IOException {
        Deque<Path> open = new ArrayDeque<>(List.of(own));
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            try {
                open.add(Path.of(entry));
            } catch (InvalidPathException e) {
                // Java finds nothing there either.
            }
        }
        Set<Path> jars = new HashSet<>();
        while (!open.isEmpty()) {
            Path jar = open.remove().toAbsolutePath().normalize();
            if (Files.isRegularFile(jar) && jars.add(jar)) {
                open.addAll(named(jar));
            }
        }
        return jars.stream()
                .sorted(Comparator.comparing((Path jar) -> jar.getFileName().toString())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<Path> named(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            Manifest manifest = file.getManifest();
            String paths =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            List<Path> named = new ArrayList<>();
            for (String path :
                    paths == null ? List.<String>of() : List.of(paths.strip().split("\\s+"))) {
                URI place = jar.toUri().resolve(path);
                if ("file".equals(place.getScheme())) {
                    named.add(Path.of(place));
                }
            }
            return named;
        } catch (ZipException | IllegalArgumentException e) {
            // Not a jar, or one that names something else than files: Java passes over it as well.
            return List.of();
        }
    }
}
