package id.sop.workspace;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts a folder of files in its place whole or not at all: it is made under another name beside it, and renamed. */
public final class AtomicFolder {
    private static final String SUFFIX = ".sop-tmp";

    private AtomicFolder() {}

    /** Tells whether a folder can be written there without anything being lost: there is nothing, or an empty folder. */
    public static boolean isFree(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /**
     * Writes a folder, making those above it where they are missing.
     *
     * @param files the content of each file, by its plain name
     * @throws FileAlreadyExistsException when something is there
     * @throws IOException when the disk or a permission forbids it; nothing is then left behind
     */
    public static void write(Path folder, Map<String, byte[]> files) throws IOException {
        if (!isFree(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path above = folder.toAbsolutePath().getParent();
        Files.createDirectories(above);
        Path unfinished = above.resolve("." + UUID.randomUUID() + SUFFIX);
        try {
            Files.createDirectory(unfinished);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                AtomicFile.write(unfinished.resolve(file.getKey()), file.getValue());
            }
            Files.deleteIfExists(folder);
            move(unfinished, folder);
        } finally {
            discard(unfinished, files);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void discard(Path unfinished, Map<String, byte[]> files) throws IOException {
        for (String file : files.keySet()) {
            Files.deleteIfExists(unfinished.resolve(file));
        }
        Files.deleteIfExists(unfinished);
    }
}
