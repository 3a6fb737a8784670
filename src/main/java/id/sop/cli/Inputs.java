package id.sop.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the files and folders of a command line into the SOPs that are meant. */
final class Inputs {
    /** Stands for standard input. */
    static final String STANDARD_INPUT = "-";

    static final String CONFIGURATION = "sop.yaml";

    private final Terminal terminal;
    private final Phrases phrases;

    Inputs(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    /**
     * Returns the files meant, each once, in the order of their names.
     *
     * @throws UsageException when an argument names nothing, or a folder holds no SOP
     * @throws IOException when a folder cannot be read
     */
    List<InputFile> resolve(List<String> arguments) throws IOException {
        Map<Path, InputFile> files = new LinkedHashMap<>();
        for (String argument : arguments) {
            for (InputFile file : resolve(argument)) {
                files.putIfAbsent(file.path().orElse(Path.of(STANDARD_INPUT)), file);
            }
        }
        return files.values().stream()
                .sorted(Comparator.comparing(InputFile::name))
                .toList();
    }

    private List<InputFile> resolve(String argument) throws IOException {
        if (argument.equals(STANDARD_INPUT)) {
            Path folder = terminal.folder();
            return List.of(new InputFile("<stdin>", Optional.empty(), folder, Path.of("stdin.yaml")));
        }
        Path path = terminal.folder().resolve(argument).normalize();
        if (Files.isDirectory(path)) {
            List<InputFile> found = below(path, argument);
            if (found.isEmpty()) {
                throw new UsageException(phrases.get("input.none", argument));
            }
            return found;
        }
        if (!Files.exists(path)) {
            throw new UsageException(phrases.get("input.missing", argument));
        }
        Path root = path.startsWith(terminal.folder()) ? terminal.folder() : path.getParent();
        return List.of(new InputFile(slashed(argument), Optional.of(path), root, path.getFileName()));
    }

    /** Finds the SOPs in a folder. Folders behind links are left out, so that a link cannot lead out of the tree. */
    private static List<InputFile> below(Path folder, String argument) throws IOException {
        List<InputFile> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return !dir.equals(folder) && isHidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isSop(file)) {
                    Path relative = folder.relativize(file);
                    String name = slashed(Path.of(argument).resolve(relative).toString());
                    files.add(new InputFile(name, Optional.of(file), folder, relative));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isSop(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.equals(CONFIGURATION) && !isHidden(file);
    }

    /** Returns the bytes of a file, or the first ones of a file that is too large to be an SOP. */
    byte[] read(InputFile file, int most) throws IOException {
        if (file.path().isEmpty()) {
            return terminal.in().readNBytes(most + 1);
        }
        return read(file.path().get(), most);
    }

    /** Returns at most {@code most + 1} bytes of a file: one more than allowed shows that it is too large. */
    static byte[] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        }
    }

    /** Returns a path as messages show it: relative to the working folder where that is shorter, with forward slashes. */
    String name(Path path) {
        return slashed(
                path.startsWith(terminal.folder())
                        ? terminal.folder().relativize(path).toString()
                        : path.toString());
    }

    private static String slashed(String path) {
        return path.replace('\\', '/');
    }
}
