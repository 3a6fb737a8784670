package id.sop.batch;

import id.sop.workspace.AtomicFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A folder of results. At any moment, also after the process was killed, every file in it is whole, and what is known about it
 * can be found out from {@code manifest.jsonl} and the journal of a run that did not end.
 *
 * <p>A file is written to {@code .sop/tmp}, forced to disk, announced in {@code .sop/journal.jsonl}, renamed into its place, and
 * confirmed in the journal. When all is done the manifest is replaced and the journal removed. {@code .sop/lock} is held as long
 * as a run works; the operating system takes the lock from a process that dies.
 */
public final class OutputFolder implements Closeable {
    private static final String STATE = ".sop";

    private final Path root;
    private final Path state;
    private final FileChannel lockFile;
    private final AtomicLong numbers = new AtomicLong();
    private FileChannel journal;
    private long journalEnd;

    private OutputFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.state = root.resolve(STATE);
        this.lockFile = lockFile;
    }

    /** Tells that another run works in the folder. */
    public static final class Busy extends IOException {
        private static final long serialVersionUID = 1;

        Busy(Path folder) {
            super(folder.toString());
        }
    }

    /**
     * Opens a folder for a run, making it if needed, and clears away what a killed run left unfinished.
     *
     * @throws Busy when another run works in it
     * @throws IOException when the disk or a permission forbids it
     */
    public static OutputFolder open(Path root) throws IOException {
        Path state = root.resolve(STATE);
        Files.createDirectories(state);
        FileChannel lockFile =
                FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            lockFile.close();
            throw new Busy(root);
        }
        OutputFolder folder = new OutputFolder(root, lockFile);
        folder.clear();
        return folder;
    }

    private Path unfinished() {
        return state.resolve("tmp");
    }

    /** Returns where the journal of a folder lies while a run works in it. */
    static Path journal(Path root) {
        return root.resolve(STATE).resolve("journal.jsonl");
    }

    private Path journalFile() {
        return journal(root);
    }

    private void clear() throws IOException {
        if (Files.isDirectory(unfinished())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(unfinished())) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(unfinished());
        }
    }

    Path path(String output) {
        return root.resolve(output);
    }

    /** Returns the size of a result in bytes; -1 when there is no such file. */
    static long size(Path file) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() ? attributes.size() : -1;
        } catch (FileSystemException e) {
            // Missing, or below a path that is a file; what else there may be is told when it is written.
            return -1;
        }
    }

    /**
     * Puts a result in its place. May be called by several threads, for different results.
     *
     * @return the place of its line, as the {@link ManifestIndex} counts
     * @throws IOException when the disk or a permission forbids it; the file is then as it was before
     */
    long put(ManifestEntry entry, byte[] content) throws IOException {
        Files.createDirectories(unfinished());
        Path file = unfinished().resolve(String.valueOf(numbers.incrementAndGet()));
        write(file, content);
        append(Manifest.announcement(entry.output()));
        Path target = path(entry.output());
        Files.createDirectories(target.getParent());
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // A folder of results that lies on another disk.
            AtomicFile.write(target, content);
            Files.delete(file);
        }
        return note(entry);
    }

    /**
     * Writes down what became of a result of which no file was made.
     *
     * @return the place of its line, as the {@link ManifestIndex} counts
     */
    long note(ManifestEntry entry) throws IOException {
        return append(Manifest.line(entry));
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            writeAll(channel, content);
            channel.force(true);
        }
    }

    private static void writeAll(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private synchronized long append(byte[] line) throws IOException {
        if (journal == null) {
            boolean resumed = Files.exists(journalFile());
            journal = FileChannel.open(
                    journalFile(), StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE);
            if (resumed) {
                // Ends the line that the killed run may have left incomplete.
                writeAll(journal, new byte[] {'\n'});
            }
            journalEnd = journal.size();
        }
        long place = ManifestIndex.inJournal(journalEnd);
        writeAll(journal, line);
        journalEnd += line.length;
        return place;
    }

    /** Removes a result that nobody wants any more, and the folders that are empty without it. */
    void remove(String output) throws IOException {
        Path file = path(output);
        Files.deleteIfExists(file);
        for (Path folder = file.getParent(); !folder.equals(root); folder = folder.getParent()) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    /** Writes lines. */
    @FunctionalInterface
    interface Lines {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Ends a run that did all it could: replaces the manifest if it differs, and removes the journal.
     *
     * @param manifest writes all lines of the manifest, the same ones each time; asked once or twice
     * @param ledger closed before anything that it reads is replaced
     */
    void finish(Lines manifest, ManifestIndex ledger) throws IOException {
        Path file = root.resolve(Manifest.FILE);
        boolean differs = !Files.exists(file) || !isSame(file, manifest);
        Path replacement = unfinished().resolve(Manifest.FILE);
        if (differs) {
            Files.createDirectories(unfinished());
            try (FileChannel channel = FileChannel.open(
                            replacement,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                manifest.write(out);
                out.flush();
                channel.force(true);
            }
        }
        ledger.close();
        if (differs) {
            Files.move(replacement, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        closeJournal();
        Files.deleteIfExists(journalFile());
        clear();
    }

    private static boolean isSame(Path file, Lines manifest) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Comparison comparison = new Comparison(in);
            manifest.write(comparison);
            return comparison.same && in.read() < 0;
        }
    }

    /** Compares what is written with what is read. */
    private static final class Comparison extends OutputStream {
        private final InputStream in;
        private boolean same = true;

        Comparison(InputStream in) {
            this.in = in;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            byte[] there = in.readNBytes(length);
            same &= Arrays.equals(there, 0, there.length, buffer, offset, offset + length);
        }
    }

    private synchronized void closeJournal() throws IOException {
        if (journal != null) {
            journal.close();
            journal = null;
        }
    }

    /** Lets others work in the folder. */
    @Override
    public void close() throws IOException {
        closeJournal();
        lockFile.close();
    }
}
