package id.sop.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts a file in its place whole or not at all: it is written under another name in the same folder, forced to disk, and
 * renamed. Whoever looks at the final name sees the old content or the new, also after a crash or a power failure.
 *
 * <p>What a process that was killed has left under such other names is removed by the next one that writes into the folder:
 * {@link StrayFiles}.
 */
public final class AtomicFile {
    /** Files being written; removed when the process is asked to stop in between. */
    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        // What is in a folder goes before the folder.
                        () -> UNFINISHED.stream()
                                .sorted(Comparator.reverseOrder())
                                .forEach(AtomicFile::discard)));
    }

    private AtomicFile() {}

    /** What is done with a file under its other name, before its content is written. */
    @FunctionalInterface
    interface Preparation {
        /**
         * Prepares the file.
         *
         * @throws IOException when that is not possible; nothing is written then
         */
        void on(Path unfinished) throws IOException;
    }

    /**
     * Writes a file, making its folders where they are missing.
     *
     * @throws IOException when the disk or a permission forbids it; the file is then as it was before
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, content, unfinished -> {});
    }

    /**
     * Writes a file whose new version needs more than a content.
     *
     * @param preparation gives the new file what the old one has
     * @throws IOException when the disk or a permission forbids it; the file is then as it was before
     */
    static void write(Path file, byte[] content, Preparation preparation) throws IOException {
        try (Unfinished unfinished = new Unfinished(file)) {
            preparation.on(unfinished.path);
            unfinished.fill(content);
            unfinished.move();
        }
    }

    /**
     * Writes files that belong together: all are written under other names before the first is renamed, so that a disk that
     * fills up leaves all of them as they were.
     *
     * @throws IOException when the disk or a permission forbids it
     */
    public static void write(Map<Path, byte[]> files) throws IOException {
        Map<Path, UnfinishedFiles> folders = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path folder = file.getKey().toAbsolutePath().getParent();
                if (!folders.containsKey(folder)) {
                    folders.put(folder, new UnfinishedFiles(folder));
                }
                folders.get(folder).fill(file.getKey(), file.getValue());
            }
            for (UnfinishedFiles unfinished : folders.values()) {
                unfinished.move();
            }
        } finally {
            for (UnfinishedFiles unfinished : folders.values()) {
                unfinished.close();
            }
        }
    }

    /** A file under its other name. Its lock is what tells it from a stray of a process that is no more. */
    private static final class Unfinished implements AutoCloseable {
        private final Path file;
        private final Path path;
        private final FileChannel channel;

        /** Makes an empty file in the folder of another one, which is made if it is missing. */
        Unfinished(Path file) throws IOException {
            this.file = file;
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            StrayFiles.sweep(folder);
            Path other;
            FileChannel opened;
            do {
                // A plain file of its own, not a temporary file of the JDK: those can be read by their owner only.
                other = StrayFiles.name(folder);
                opened = open(other);
            } while (!StrayFiles.claim(opened, other));
            this.path = other;
            this.channel = opened;
        }

        private FileChannel open(Path other) throws IOException {
            begun(other);
            try {
                return FileChannel.open(other, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (IOException e) {
                UNFINISHED.remove(other);
                throw named(e, file);
            }
        }

        void fill(byte[] content) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            try {
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            } catch (IOException e) {
                throw named(e, file);
            }
        }

        void move() throws IOException {
            AtomicFile.move(path, file);
        }

        @Override
        public void close() throws IOException {
            discard(path);
            channel.close();
        }
    }

    /** Takes down that a file or folder is being made, and returns it. */
    static Path begun(Path unfinished) {
        UNFINISHED.add(unfinished);
        return unfinished;
    }

    static void move(Path unfinished, Path file) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw named(e, file);
        }
    }

    /** Speaks of the file that the user knows, instead of one that is hidden and gone. */
    static IOException named(IOException trouble, Path file) {
        if (trouble instanceof ClosedChannelException) {
            return trouble;
        }
        String reason = trouble instanceof FileSystemException system ? system.getReason() : trouble.getMessage();
        FileSystemException named = trouble instanceof AccessDeniedException
                ? new AccessDeniedException(file.toString())
                : new FileSystemException(file.toString(), null, reason);
        named.initCause(trouble);
        return named;
    }

    static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // The folder has become unreachable; the leftover is hidden and bears no sheet's name.
        }
        UNFINISHED.remove(unfinished);
    }
}
