package id.sop.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts a file in its place whole or not at all: it is written under another name in the same folder, forced to disk, and
 * renamed. Whoever looks at the final name sees the old content or the new, also after a crash or a power failure.
 */
public final class AtomicFile {
    private static final String SUFFIX = ".sop-tmp";

    /** Files being written; removed when the process is asked to stop in between. */
    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> UNFINISHED.forEach(AtomicFile::discard)));
    }

    private AtomicFile() {}

    /**
     * Writes a file, making its folders where they are missing.
     *
     * @throws IOException when the disk or a permission forbids it; the file is then as it was before
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, content, Optional.empty());
    }

    /**
     * Writes files that belong together: all are written under other names before the first is renamed, so that a disk that
     * fills up leaves all of them as they were.
     *
     * @throws IOException when the disk or a permission forbids it
     */
    public static void write(Map<Path, byte[]> files) throws IOException {
        Map<Path, Path> unfinished = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path other = unfinished(file.getKey());
                unfinished.put(other, file.getKey());
                UNFINISHED.add(other);
                fill(other, file.getValue(), Optional.empty());
            }
            for (Map.Entry<Path, Path> file : unfinished.entrySet()) {
                move(file.getKey(), file.getValue());
            }
        } finally {
            unfinished.keySet().forEach(AtomicFile::discard);
            UNFINISHED.removeAll(unfinished.keySet());
        }
    }

    /**
     * Writes a file that is there already, and leaves to it who may read and write it.
     *
     * @throws IOException when the file is gone, or the disk or a permission forbids it; the file is then as it was before
     */
    public static void replace(Path file, byte[] content) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        write(
                file,
                content,
                view == null
                        ? Optional.empty()
                        : Optional.of(view.readAttributes().permissions()));
    }

    private static void write(Path file, byte[] content, Optional<Set<PosixFilePermission>> permissions)
            throws IOException {
        Path unfinished = unfinished(file);
        UNFINISHED.add(unfinished);
        try {
            fill(unfinished, content, permissions);
            move(unfinished, file);
        } finally {
            discard(unfinished);
            UNFINISHED.remove(unfinished);
        }
    }

    /** Returns another name in the folder of a file, which is made if it is missing. */
    private static Path unfinished(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // A plain file of its own, not a temporary file of the JDK: those can be read by their owner only.
        return folder.resolve("." + UUID.randomUUID() + SUFFIX);
    }

    private static void fill(Path unfinished, byte[] content, Optional<Set<PosixFilePermission>> permissions)
            throws IOException {
        try (FileChannel channel =
                FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (permissions.isPresent()) {
                Files.setPosixFilePermissions(unfinished, permissions.get());
            }
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // The folder has become unreachable; the leftover is hidden and bears no sheet's name.
        }
    }
}
