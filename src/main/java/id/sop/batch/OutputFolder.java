package id.sop.batch;

import id.sop.workspace.OpenedFolder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of results. At any moment, also after the process was killed, every file in it is whole, and what is known about it
 * can be found out from {@code manifest.jsonl} and the journal of a run that did not end.
 *
 * <p>A file is written to {@code .sop/tmp}, forced to disk, announced in {@code .sop/journal.jsonl}, renamed into its place, and
 * confirmed in the journal. When all is done the manifest is replaced and the journal removed. {@code .sop/lock} is held as long
 * as a run works.
 *
 * <p>Others may be able to write here too. So everything is done in opened folders, no link below this one is followed, what is no
 * plain file is refused, and no file is replaced or removed whose content this program has not put there itself.
 */
public final class OutputFolder implements Closeable {
    private static final String STATE = ".sop";
    private static final String UNFINISHED = "tmp";
    private static final Pattern OWN = Pattern.compile("[0-9]{1,18}|" + Journal.FILE + "|" + Manifest.FILE);

    /** Where the journal of a folder lies while a run works in it. */
    static final String JOURNAL = STATE + "/" + Journal.FILE;

    private final ResultFiles files;
    private final OpenedFolder root;
    private final OpenedFolder state;
    private final FolderLock lock;
    private final AtomicLong numbers = new AtomicLong();
    private OpenedFolder unfinished;
    private Journal journal;

    private OutputFolder(OpenedFolder root, OpenedFolder state, FolderLock lock) {
        this.files = new ResultFiles(Optional.of(root));
        this.root = root;
        this.state = state;
        this.lock = lock;
    }

    /**
     * Tells whether a name in a folder of results belongs to a batch, so that no report of its run may take it.
     *
     * @param name with forward slashes, below the folder
     */
    public static boolean isOwn(String name) {
        return name.equals(Manifest.FILE) || name.startsWith(STATE + "/") || NamePattern.isResult(name);
    }

    /** Writes lines. */
    @FunctionalInterface
    interface Lines {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Opens a folder for a run, making it if needed, and clears away what a killed run left unfinished.
     *
     * @throws FolderLock.Busy when another run works in it
     * @throws OpenedFolder.NotPlain when a link, a pipe or the like lies where a file or a folder of this program must
     * @throws IOException when the disk or a permission forbids it
     */
    public static OutputFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        OpenedFolder root = OpenedFolder.at(folder);
        OpenedFolder state = null;
        OutputFolder opened;
        try {
            state = root.make(STATE);
            opened = new OutputFolder(root, state, FolderLock.take(state, folder));
        } catch (IOException e) {
            if (state != null) {
                state.close();
            }
            root.close();
            throw e;
        }
        try {
            root.sweep();
            opened.clear();
            opened.journal = Journal.begin(state, opened::unfinished);
            return opened;
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    private synchronized OpenedFolder unfinished() throws IOException {
        if (unfinished == null) {
            unfinished = state.make(UNFINISHED);
        }
        return unfinished;
    }

    /** Removes the files that a run leaves when it is killed, and nothing else that somebody may have put there. */
    private synchronized void clear() throws IOException {
        Optional<OpenedFolder> there = unfinished == null ? state.folder(UNFINISHED) : Optional.of(unfinished);
        unfinished = null;
        if (there.isPresent()) {
            try (OpenedFolder folder = there.get()) {
                for (String name : folder.names()) {
                    if (OWN.matcher(name).matches() && folder.lookAtFile(name).isPresent()) {
                        folder.delete(name);
                    }
                }
            }
            state.deleteEmpty(UNFINISHED);
        }
    }

    /** Returns what is known about the results. */
    public ManifestIndex ledger() throws IOException {
        return ManifestIndex.of(files, journal.channel(), journal.isResumed());
    }

    /** Returns the files of the results. */
    public ResultFiles files() {
        return files;
    }

    /**
     * Puts a result in its place, or finds that it is there. May be called by several threads, for different results.
     *
     * @param known marks of the files of this name that are this program's own
     * @param replacing whether any other file is replaced too
     * @return the place of its line, as the {@link ManifestIndex} counts; nothing when another file lies there, which is kept
     * @throws FolderLock.Lost when another run may work in the folder
     * @throws IOException when the disk or a permission forbids it; the file is then as it was before
     */
    OptionalLong put(ManifestEntry entry, byte[] content, List<FileMark> known, boolean replacing) throws IOException {
        lock.check();
        String output = entry.output();
        FileMark mark = entry.file().orElseThrow().mark();
        boolean present = files.size(output) >= 0;
        if (present && files.holds(output, List.of(mark))) {
            return OptionalLong.of(note(entry));
        }
        if (present && !replacing && !files.holds(output, known)) {
            return OptionalLong.empty();
        }
        String name = String.valueOf(numbers.incrementAndGet());
        write(unfinished(), name, content);
        journal.append(Manifest.announcement(
                output,
                Stream.concat(Stream.of(mark), known.stream()).distinct().toList()));
        files.making(output, (folder, last) -> {
            folder.lookAtFile(last);
            try {
                unfinished().move(name, folder, last);
            } catch (AtomicMoveNotSupportedException e) {
                // A folder of results that lies on another disk.
                String beside = ".sop-" + name;
                write(folder, beside, content);
                folder.move(beside, folder, last);
                unfinished().delete(name);
            }
            return last;
        });
        return OptionalLong.of(note(entry));
    }

    private static void write(OpenedFolder folder, String name, byte[] content) throws IOException {
        try (FileChannel channel = folder.open(name, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            LineFile.write(channel, 0, content);
            channel.force(true);
        }
    }

    /**
     * Writes down what became of a result of which no file was made.
     *
     * @return the place of its line, as the {@link ManifestIndex} counts
     */
    long note(ManifestEntry entry) throws IOException {
        return journal.append(Manifest.line(entry));
    }

    /**
     * Removes a result that nobody wants any more, and the folders that are empty without it.
     *
     * @param known marks of the files of this name that are this program's own
     * @param removing whether any other file is removed too
     * @return whether it is gone; another file is kept
     */
    boolean remove(String output, List<FileMark> known, boolean removing) throws IOException {
        lock.check();
        boolean gone = files.in(output, true, (folder, name) -> {
            if (folder.lookAtFile(name).isEmpty()) {
                return true;
            }
            boolean removable = removing || ResultFiles.isOneOf(folder, name, known);
            if (removable) {
                folder.delete(name);
            }
            return removable;
        });
        for (int slash = output.lastIndexOf('/'); gone && slash > 0; slash = output.lastIndexOf('/', slash - 1)) {
            if (!files.in(output.substring(0, slash), false, OpenedFolder::deleteEmpty)) {
                break;
            }
        }
        return gone;
    }

    /**
     * Ends a run that did all it could: replaces the manifest if it differs, and removes the journal.
     *
     * @param manifest writes all lines of the manifest, the same ones each time; asked once or twice
     * @param ledger closed before anything that it reads is replaced
     * @throws FolderLock.Lost when another run may work in the folder; nothing is then replaced
     */
    void finish(Lines manifest, ManifestIndex ledger) throws IOException {
        lock.check();
        boolean differs = root.lookAtFile(Manifest.FILE).isEmpty() || !isSame(manifest);
        if (differs) {
            try (FileChannel channel = unfinished()
                            .open(Manifest.FILE, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                manifest.write(out);
                out.flush();
                channel.force(true);
            }
        }
        lock.check();
        ledger.close();
        if (differs) {
            unfinished().move(Manifest.FILE, root, Manifest.FILE);
        }
        journal.finish();
        clear();
    }

    private boolean isSame(Lines manifest) throws IOException {
        try (FileChannel there = root.openToRead(Manifest.FILE);
                InputStream in = new BufferedInputStream(Channels.newInputStream(there))) {
            Comparison comparison = new Comparison(in);
            manifest.write(comparison);
            return comparison.isSame();
        }
    }

    /** Lets others work in the folder. */
    @Override
    public void close() throws IOException {
        if (journal != null) {
            if (journal.isEmpty() && lock.isHeld()) {
                journal.finish();
            }
            journal.close();
        }
        if (unfinished != null) {
            unfinished.close();
        }
        lock.close();
        state.close();
        root.close();
    }
}
