package id.sop.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Unfinished files, and folders of such, of processes that were killed. They are known by a name that nobody else gives, a
 * random UUID (RFC 9562, version 4) and an ending of ours, and by having no lock: a process holds one on a file as long as it
 * writes it, and the system takes it away when the process is no more.
 */
final class StrayFiles {
    private static final String SUFFIX = ".sop-tmp";

    /** The file in a hidden folder whose lock stands for all files beside it. */
    static final String LOCK = "kunci";

    private static final Pattern NAME = Pattern.compile(
            "\\.[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}" + Pattern.quote(SUFFIX));

    /** Folders that were looked at; once in a run is enough. */
    private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

    private StrayFiles() {}

    /** Returns a name for an unfinished file. */
    static Path name(Path folder) {
        return folder.resolve("." + UUID.randomUUID() + SUFFIX);
    }

    /**
     * Marks a file as being written, until its channel is closed.
     *
     * @return whether it is still there; another process may have taken it for a stray before it was marked
     */
    static boolean claim(FileChannel channel, Path file) throws IOException {
        try {
            if (channel.tryLock() != null && Files.exists(file)) {
                return true;
            }
            channel.close();
            return false;
        } catch (IOException | OverlappingFileLockException e) {
            // A file system without locks: nobody can take one and sweep the file away either.
            return true;
        }
    }

    /** Removes the strays in a folder. Whatever cannot be looked at or removed stays. */
    static void sweep(Path folder) {
        if (!SWEPT.add(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                folder, path -> NAME.matcher(path.getFileName().toString()).matches())) {
            for (Path file : files) {
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    removeFolder(file);
                } else {
                    remove(file);
                }
            }
        } catch (IOException e) {
            // Not to be read: then it is not for us to tidy up.
        }
    }

    /** Removes a folder of plain files that nobody is writing; what else may be in it keeps it. */
    private static void removeFolder(Path folder) throws IOException {
        Path lock = folder.resolve(LOCK);
        remove(lock);
        if (Files.exists(lock, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                remove(file);
            }
        }
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            // Another process is at work in it.
        }
    }

    private static void remove(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            if (lock != null && lock.isValid()) {
                Files.delete(file);
            }
        } catch (OverlappingFileLockException e) {
            // This very process is writing it.
        }
    }
}
