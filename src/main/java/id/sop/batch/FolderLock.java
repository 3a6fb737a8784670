package id.sop.batch;

import id.sop.workspace.OpenedFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What keeps two runs from working in one folder: a lock on an opened file, which the operating system takes from a process that
 * dies. The file can be removed all the same, and another run then locks a new one; so the name is looked at again before anything
 * is put in its place.
 */
public final class FolderLock implements Closeable {
    private static final String FILE = "lock";

    private final OpenedFolder state;
    private final FileChannel channel;
    private final Path folder;
    private final Object key;

    private FolderLock(OpenedFolder state, FileChannel channel, Path folder, Object key) {
        this.state = state;
        this.channel = channel;
        this.folder = folder;
        this.key = key;
    }

    /** Tells that another run works in the folder. */
    public static final class Busy extends IOException {
        private static final long serialVersionUID = 1;

        Busy(Path folder) {
            super(folder.toString());
        }
    }

    /** Tells that the file was removed or replaced while it was locked, so that another run may work in the folder. */
    public static final class Lost extends IOException {
        private static final long serialVersionUID = 1;

        Lost(Path folder) {
            super(folder.toString());
        }
    }

    static FolderLock take(OpenedFolder state, Path folder) throws IOException {
        FileChannel channel =
                state.open(FILE, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        Optional<Object> key = Optional.empty();
        if (lock(channel)) {
            key = key(state);
        }
        if (key.isEmpty()) {
            channel.close();
            throw new Busy(folder);
        }
        return new FolderLock(state, channel, folder, key.get());
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Returns by what the file of that name is known; where the platform has nothing of the kind, an open file cannot be removed. */
    private static Optional<Object> key(OpenedFolder state) throws IOException {
        Optional<BasicFileAttributes> there = state.look(FILE);
        return there.map(file -> Objects.requireNonNullElse(file.fileKey(), FILE));
    }

    /**
     * Makes sure that the file is still the one that was locked.
     *
     * @throws Lost when it is not
     */
    void check() throws IOException {
        if (!isHeld()) {
            throw new Lost(folder);
        }
    }

    /** Tells whether the file is still the one that was locked. */
    boolean isHeld() throws IOException {
        return key(state).equals(Optional.of(key));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
