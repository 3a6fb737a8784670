package id.sop.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What earlier runs, and the one at work, say about the results in a folder: the lines of the manifest and of the journal. They
 * stay on disk and are read again when they are needed; in memory a line is one number, its place, so that a manifest may tell
 * of any number of files. May be shared by threads.
 */
public final class ManifestIndex implements Closeable {
    /** The place of a result that no line tells of. */
    static final long NOWHERE = Long.MIN_VALUE;

    private final Path manifestFile;
    private final Path journalFile;
    private final Optional<Manifest.Head> head;
    private final boolean interrupted;
    private LineFile manifest;
    private LineFile journal;

    private ManifestIndex(Path manifestFile, Path journalFile) throws IOException {
        this.manifestFile = manifestFile;
        this.journalFile = journalFile;
        this.interrupted = Files.exists(journalFile);
        this.head = Files.exists(manifestFile) ? Optional.of(firstLine(manifestFile)) : Optional.empty();
    }

    private static Manifest.Head firstLine(Path file) throws IOException {
        try (LineFile lines = LineFile.open(file)) {
            return Manifest.head(lines.at(0));
        }
    }

    /**
     * Opens what is known about a folder, whether or not it is there.
     *
     * @throws Manifest.Damaged when the manifest is none
     */
    public static ManifestIndex of(Path root) throws IOException {
        return new ManifestIndex(root.resolve(Manifest.FILE), OutputFolder.journal(root));
    }

    /** Returns the head of the manifest; nothing when no run has ended in the folder. */
    Optional<Manifest.Head> head() {
        return head;
    }

    /** Tells whether a run did not end in the folder. */
    boolean interrupted() {
        return interrupted;
    }

    /** Takes what is known. */
    @FunctionalInterface
    interface Reader {
        /**
         * Takes what is known of a result; of one that was told of before, this counts.
         *
         * @param place by which its line can be read again
         */
        void read(String output, long place) throws IOException;
    }

    /**
     * Reads everything that was there when this was opened. A line of the journal that a dying process left incomplete counts as
     * not written.
     *
     * @throws Manifest.Damaged when a line of the manifest names no result
     */
    void each(Reader reader) throws IOException {
        if (head.isPresent()) {
            manifest().each((line, place) -> {
                if (place > 0) {
                    reader.read(Manifest.output(line), place);
                }
            });
        }
        if (interrupted) {
            journal().each((line, place) -> {
                Optional<ManifestEntry> entry = entryOf(line);
                if (entry.isPresent()) {
                    reader.read(entry.get().output(), inJournal(place));
                }
            });
        }
    }

    private static Optional<ManifestEntry> entryOf(byte[] line) {
        try {
            return Optional.of(Manifest.entry(line));
        } catch (Manifest.Damaged e) {
            return Optional.empty();
        }
    }

    /** Returns the place of a line that begins somewhere in the journal. */
    static long inJournal(long offset) {
        return ~offset;
    }

    /** Returns the line at a place, without its end. */
    byte[] line(long place) throws IOException {
        return place < 0 ? journal().at(~place) : manifest().at(place);
    }

    /**
     * Reads what a line says.
     *
     * @throws Manifest.Damaged when that is nothing
     */
    ManifestEntry entry(long place) throws IOException {
        return Manifest.entry(line(place));
    }

    private synchronized LineFile manifest() throws IOException {
        if (manifest == null) {
            manifest = LineFile.open(manifestFile);
        }
        return manifest;
    }

    private synchronized LineFile journal() throws IOException {
        if (journal == null) {
            journal = LineFile.open(journalFile);
        }
        return journal;
    }

    @Override
    public synchronized void close() throws IOException {
        if (manifest != null) {
            manifest.close();
            manifest = null;
        }
        if (journal != null) {
            journal.close();
            journal = null;
        }
    }
}
