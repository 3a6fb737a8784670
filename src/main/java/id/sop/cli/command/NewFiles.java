package id.sop.cli.command;

import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.WrittenFiles;
import id.sop.wording.NewPhrase;
import id.sop.wording.Phrases;
import id.sop.workspace.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where a new SOP goes.
 *
 * @param output the file or folder that was chosen
 * @param force whether a file that is there may be replaced
 */
record NewFiles(Terminal terminal, Phrases phrases, Optional<Path> output, boolean force) {
    static final String YAML = ".yaml";

    /** Returns the name of a file for a procedure, without folder. */
    static String plainName(String title) {
        return new ImportedNames().next(Optional.of(title), "") + YAML;
    }

    /** Returns what lies in a folder, the first three of it; a repository of Git is in nobody's way. */
    static List<String> content(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(file -> file.getFileName().toString())
                    .filter(file -> !file.equals(".git"))
                    .sorted()
                    .limit(3)
                    .toList();
        }
    }

    /** Returns where an SOP of a name goes. */
    Path named(String title) {
        if (output.isEmpty()) {
            return terminal.folder().resolve(plainName(title));
        }
        Path target = terminal.folder().resolve(output.get()).normalize();
        if (Files.isDirectory(target)) {
            return target.resolve(plainName(title));
        }
        String plain = target.getFileName().toString().toLowerCase(Locale.ROOT);
        return plain.endsWith(YAML) || plain.endsWith(".yml")
                ? target
                : target.resolveSibling(target.getFileName() + YAML);
    }

    /** Returns where an SOP of a name goes without anything being in the way, unless the place was chosen. */
    Path unused(String title) {
        Path target = named(title);
        String plain = plainName(title);
        String stem = plain.substring(0, plain.length() - YAML.length());
        for (int i = 2; output.isEmpty() && isTaken(target); i++) {
            target = target.resolveSibling(stem + "-" + i + YAML);
        }
        return target;
    }

    private boolean isTaken(Path target) {
        return !force && isThere(target);
    }

    static boolean isThere(Path target) {
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Returns a path if a file may be written there.
     *
     * @throws UsageException when something is in the way
     */
    Path free(Path target) throws IOException {
        new WrittenFiles(terminal, phrases).demandFolder(target.getParent());
        if (target.getFileName().toString().equalsIgnoreCase(OfficeFolder.CONFIGURATION)) {
            throw new UsageException(phrases.get(NewPhrase.CONFIGURATION));
        }
        if (isTaken(target) || Files.isDirectory(target)) {
            throw new UsageException(phrases.get(NewPhrase.EXISTS, terminal.name(target)));
        }
        return target;
    }

    /** Writes files that belong together; where that fails, folders that were made for them go again. */
    static void write(Map<Path, String> files) throws IOException {
        Map<Path, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        Set<Path> missing = new TreeSet<>(Comparator.reverseOrder());
        for (Path file : files.keySet()) {
            Path folder = file.toAbsolutePath().getParent();
            while (folder != null && !isThere(folder)) {
                missing.add(folder);
                folder = folder.getParent();
            }
        }
        try {
            AtomicFile.write(bytes);
        } catch (IOException e) {
            for (Path folder : missing) {
                discard(folder);
            }
            throw e;
        }
    }

    private static void discard(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Something lies in it, which is not to go.
        }
    }
}
