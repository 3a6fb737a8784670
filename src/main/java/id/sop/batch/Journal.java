package id.sop.batch;

import id.sop.workspace.OpenedFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * The lines that a run adds about each result, from its beginning until its manifest is in place. It is a new file in any case, so
 * that nobody else has it open, and it stays open: a file that another puts under its name later is neither read nor written.
 */
final class Journal implements Closeable {
    static final String FILE = "journal.jsonl";

    private static final Set<OpenOption> FRESH =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);

    private final OpenedFolder state;
    private final FileChannel channel;
    private final boolean resumed;
    private boolean empty;

    private Journal(OpenedFolder state, FileChannel channel, boolean resumed) {
        this.state = state;
        this.channel = channel;
        this.resumed = resumed;
        this.empty = !resumed;
    }

    /** Makes the folder in which files are unfinished. */
    @FunctionalInterface
    interface Unfinished {
        OpenedFolder folder() throws IOException;
    }

    /** Begins a journal, with the lines of one that a killed run left. */
    static Journal begin(OpenedFolder state, Unfinished unfinished) throws IOException {
        if (state.lookAtFile(FILE).isEmpty()) {
            return new Journal(state, state.open(FILE, FRESH), false);
        }
        FileChannel channel = unfinished.folder().open(FILE, FRESH);
        try (FileChannel earlier = state.openToRead(FILE)) {
            long size = earlier.size();
            for (long done = 0; done < size; ) {
                done += channel.transferFrom(earlier, done, size - done);
            }
            // Ends the line that the killed run may have left incomplete.
            LineFile.write(channel, size, new byte[] {'\n'});
            channel.force(true);
            unfinished.folder().move(FILE, state, FILE);
            return new Journal(state, channel, true);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Tells whether a killed run left lines. */
    boolean isResumed() {
        return resumed;
    }

    FileChannel channel() {
        return channel;
    }

    /** Adds a line, and returns its place, as the {@link ManifestIndex} counts. */
    synchronized long append(byte[] line) throws IOException {
        long end = channel.size();
        empty = false;
        LineFile.write(channel, end, line);
        return ManifestIndex.inJournal(end);
    }

    /** Tells whether there is nothing in the file, nor ever was; a run that left it would seem to have been killed. */
    synchronized boolean isEmpty() {
        return empty;
    }

    /** Removes the file: everything in it stands in the manifest now, or there is nothing in it. */
    synchronized void finish() throws IOException {
        channel.close();
        state.delete(FILE);
        empty = false;
    }

    /** Leaves the file to the next run. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
