package id.sop.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files of one folder that belong together: each is written under another name, in a hidden folder, and all are renamed when they are
 * complete. Neither memory nor open files limit how many there are, since one lock stands for all of them.
 */
public final class UnfinishedFiles implements AutoCloseable {
    private final Map<Path, Path> files = new LinkedHashMap<>();
    private Path hidden;
    private Path lock;
    private FileChannel channel;

    /**
     * Makes the hidden folder, and the folder where that is missing.
     *
     * @throws IOException when the disk or a permission forbids it
     */
    public UnfinishedFiles(Path folder) throws IOException {
        Files.createDirectories(folder);
        StrayFiles.sweep(folder);
        while (!opened(folder)) {
            forget();
        }
    }

    /** Removes from a folder what a process that was killed has left there unfinished. */
    public static void sweep(Path folder) {
        StrayFiles.sweep(folder);
    }

    /** Returns whether the folder is still there; until its lock is taken another process may sweep it away. */
    private boolean opened(Path folder) throws IOException {
        hidden = AtomicFile.begun(StrayFiles.name(folder));
        lock = AtomicFile.begun(hidden.resolve(StrayFiles.LOCK));
        try {
            Files.createDirectory(hidden);
        } catch (IOException e) {
            // Nobody else has made it away: the folder itself is gone, or nothing can be made in it. Trying again would
            // never end.
            forget();
            throw AtomicFile.named(e, folder);
        }
        try {
            channel = FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return StrayFiles.claim(channel, lock);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            forget();
            throw AtomicFile.named(e, folder);
        }
    }

    private void forget() {
        AtomicFile.discard(lock);
        AtomicFile.discard(hidden);
    }

    /**
     * Writes a file under another name.
     *
     * @param file what it will be, in the folder
     * @throws IOException when the disk or a permission forbids it
     */
    public void fill(Path file, byte[] content) throws IOException {
        Path other = AtomicFile.begun(hidden.resolve(String.valueOf(files.size() + 1)));
        files.put(file, other);
        try (FileChannel written = FileChannel.open(other, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                written.write(buffer);
            }
            written.force(true);
        } catch (IOException e) {
            throw AtomicFile.named(e, file);
        }
    }

    /**
     * Gives all files their names.
     *
     * @throws IOException when the disk or a permission forbids it
     */
    public void move() throws IOException {
        for (Map.Entry<Path, Path> file : files.entrySet()) {
            AtomicFile.move(file.getValue(), file.getKey());
        }
    }

    /** Removes what has not got its name. */
    @Override
    public void close() throws IOException {
        files.values().forEach(AtomicFile::discard);
        // Before the lock is given up, so that nobody takes what is left for a stray at the same time.
        forget();
        channel.close();
    }
}
