package id.sop.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Optional;

/**
 * What earlier runs, and the one at work, say about the results in a folder: the lines of the manifest and of the journal. They
 * stay on disk and are read again when they are needed; in memory a line is one number, its place, so that a manifest may tell
 * of any number of files. May be shared by threads.
 */
public final class ManifestIndex implements Closeable {
    /** The place of a result that no line tells of. */
    static final long NOWHERE = Long.MIN_VALUE;

    private final Optional<LineFile> manifest;
    private final Optional<LineFile> journal;
    private final Optional<Manifest.Head> head;
    private final boolean interrupted;

    private ManifestIndex(Optional<LineFile> manifest, Optional<LineFile> journal, boolean interrupted)
            throws IOException {
        this.manifest = manifest;
        this.journal = journal;
        this.interrupted = interrupted;
        this.head =
                manifest.isPresent() ? Optional.of(Manifest.head(manifest.get().at(0))) : Optional.empty();
    }

    /**
     * Opens what is known about a folder that no run works in, whether or not it is there.
     *
     * @throws Manifest.Damaged when the manifest is none
     */
    public static ManifestIndex of(ResultFiles files) throws IOException {
        Optional<LineFile> journal = open(files, OutputFolder.JOURNAL);
        return of(open(files, Manifest.FILE), journal, journal.isPresent());
    }

    /**
     * Takes over what is known about a folder that a run works in.
     *
     * @param journal to which the run adds lines, and which stays open by itself
     * @param interrupted whether it held lines before
     */
    static ManifestIndex of(ResultFiles files, FileChannel journal, boolean interrupted) throws IOException {
        return of(open(files, Manifest.FILE), Optional.of(new LineFile(journal)), interrupted);
    }

    private static ManifestIndex of(Optional<LineFile> manifest, Optional<LineFile> journal, boolean interrupted)
            throws IOException {
        try {
            return new ManifestIndex(manifest, journal, interrupted);
        } catch (IOException e) {
            for (Optional<LineFile> lines : List.of(manifest, journal)) {
                if (lines.isPresent()) {
                    lines.get().close();
                }
            }
            throw e;
        }
    }

    private static Optional<LineFile> open(ResultFiles files, String name) throws IOException {
        return files.in(
                name,
                Optional.empty(),
                (folder, file) -> folder.lookAtFile(file).isPresent()
                        ? Optional.of(new LineFile(folder.openToRead(file)))
                        : Optional.empty());
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
            manifest.orElseThrow().each((line, place) -> {
                if (place > 0) {
                    reader.read(Manifest.output(line), place);
                }
            });
        }
        if (interrupted) {
            journal.orElseThrow().each((line, place) -> {
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
        return place < 0
                ? journal.orElseThrow().at(~place)
                : manifest.orElseThrow().at(place);
    }

    /**
     * Reads what a line says.
     *
     * @throws Manifest.Damaged when that is nothing
     */
    ManifestEntry entry(long place) throws IOException {
        return Manifest.entry(line(place));
    }

    @Override
    public void close() throws IOException {
        for (Optional<LineFile> lines : List.of(manifest, journal)) {
            if (lines.isPresent()) {
                lines.get().close();
            }
        }
    }
}
