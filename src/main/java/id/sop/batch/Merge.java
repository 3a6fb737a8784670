package id.sop.batch;

import id.sop.source.ContentDigest;
import id.sop.workspace.WorkerPool;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Joins the folders of the parts of a batch, and proves that together they are the whole.
 *
 * <p>Every part carries the digest of the names of all results of all parts. When the parts agree in it, no name occurs twice,
 * and the digest of the names found is that digest, then nothing is missing and nothing is there that was not planned.
 */
public final class Merge implements Closeable {
    private final List<PartFolder> parts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<MergedFile> results = new ArrayList<>();
    private final Set<Path> folders = new HashSet<>();

    private Merge() {}

    /** A folder with what is known about it. */
    private record PartFolder(Path folder, ResultFiles files, ManifestIndex ledger, Manifest.Head head) {
        void close() throws IOException {
            ledger.close();
            files.close();
        }
    }

    /** A result, and where it is told of. */
    private record MergedFile(String output, PartFolder part, long place) {
        ManifestEntry entry() throws IOException {
            return part.ledger().entry(place);
        }

        /** Tells whether the file that the manifest tells of lies there, if it tells of one. */
        boolean isWhole() throws IOException {
            Optional<ManifestEntry.Made> made = entry().file();
            return made.isEmpty()
                    || part.files().holds(output, List.of(made.get().mark()));
        }
    }

    /** What keeps parts from being a whole. */
    public enum Kind {
        /** A folder has no manifest. */
        NO_MANIFEST,
        /** The run in a folder did not end. */
        UNFINISHED,
        /** A folder belongs to another batch. */
        OTHER_PLAN,
        /** A folder is named twice. */
        SAME_FOLDER,
        /** A part is there twice. */
        PART_TWICE,
        /** A part is not there. */
        PART_MISSING,
        /** A result is in two parts. */
        TWICE,
        /** The parts lack results of the plan. */
        INCOMPLETE,
        /** A file is not the one that the manifest tells of, or has gone. */
        DAMAGED
    }

    /** Something that is wrong, and where: a folder, a part, or a result. */
    public record Problem(Kind kind, String where) {}

    /**
     * Reads and compares the manifests, and reads every file.
     *
     * @throws Manifest.Damaged when a manifest is none
     * @throws IOException when the disk fails
     */
    public static Merge of(List<Path> folders, WorkerPool workers) throws IOException {
        Merge merge = new Merge();
        try {
            for (Path folder : folders) {
                merge.add(folder);
            }
            if (merge.problems.stream().noneMatch(problem -> problem.kind() == Kind.SAME_FOLDER)) {
                merge.compare();
                merge.problems.addAll(merge.damaged(workers));
            }
            return merge;
        } catch (IOException | RuntimeException e) {
            merge.close();
            throw e;
        }
    }

    private void add(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!folders.add(real)) {
            problems.add(new Problem(Kind.SAME_FOLDER, folder.toString()));
            return;
        }
        ResultFiles files = ResultFiles.of(real);
        ManifestIndex ledger;
        try {
            ledger = ManifestIndex.of(files);
        } catch (IOException e) {
            files.close();
            throw e;
        }
        if (ledger.interrupted() || ledger.head().isEmpty()) {
            ledger.close();
            files.close();
            problems.add(new Problem(ledger.interrupted() ? Kind.UNFINISHED : Kind.NO_MANIFEST, folder.toString()));
            return;
        }
        PartFolder part = new PartFolder(folder, files, ledger, ledger.head().get());
        parts.add(part);
        ledger.each((output, place) -> {
            MergedFile result = new MergedFile(output, part, place);
            if (result.entry().status() != ManifestEntry.Status.STALE) {
                results.add(result);
            }
        });
    }

    private void compare() {
        problems.addAll(disagreements(parts));
        results.sort(Comparator.comparing(MergedFile::output));
        ContentDigest.Pieces names = new ContentDigest.Pieces();
        String last = "";
        for (MergedFile result : results) {
            if (result.output().equals(last)) {
                problems.add(new Problem(Kind.TWICE, last));
            }
            last = result.output();
            names.add(last);
        }
        if (problems.isEmpty() && !names.digest().shortHex().equals(head().plan())) {
            problems.add(new Problem(Kind.INCOMPLETE, results.size() + "/" + head().outputs()));
        }
    }

    private Manifest.Head head() {
        Manifest.Head head = parts.get(0).head();
        return new Manifest.Head(head.outputs(), head.plan(), Shard.WHOLE);
    }

    private static List<Problem> disagreements(List<PartFolder> parts) {
        List<Problem> problems = new ArrayList<>();
        if (parts.isEmpty()) {
            return problems;
        }
        Manifest.Head first = parts.get(0).head();
        Map<Integer, Path> seen = new HashMap<>();
        for (PartFolder part : parts) {
            Manifest.Head head = part.head();
            if (!head.plan().equals(first.plan())
                    || head.outputs() != first.outputs()
                    || head.shard().count() != first.shard().count()) {
                problems.add(new Problem(Kind.OTHER_PLAN, part.folder().toString()));
            } else if (seen.putIfAbsent(head.shard().index(), part.folder()) != null) {
                problems.add(new Problem(
                        Kind.PART_TWICE,
                        head.shard() + ": " + seen.get(head.shard().index()) + ", " + part.folder()));
            }
        }
        for (int index = 1; index <= first.shard().count(); index++) {
            if (!seen.containsKey(index)) {
                problems.add(new Problem(
                        Kind.PART_MISSING, new Shard(index, first.shard().count()).toString()));
            }
        }
        return problems;
    }

    private List<Problem> damaged(WorkerPool workers) throws IOException {
        List<Problem> damaged = new ArrayList<>();
        workers.each(results.size(), i -> {
            MergedFile result = results.get(i);
            if (!result.isWhole()) {
                synchronized (damaged) {
                    damaged.add(new Problem(
                            Kind.DAMAGED,
                            result.part().folder().resolve(result.output()).toString()));
                }
            }
        });
        damaged.sort(Comparator.comparing(Problem::where));
        return damaged;
    }

    /** Returns what keeps the parts from being the whole; empty when they are. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Returns how many results the parts have. */
    public int size() {
        return results.size();
    }

    /** Returns what a manifest says of a result; they are ordered by name. */
    public ManifestEntry entry(int number) throws IOException {
        return results.get(number).entry();
    }

    /**
     * Puts the whole into one folder: every file, and the manifest that a single run would have left.
     *
     * @param replacing whether files that no run put there are replaced
     * @return the names of such files that are kept, in order; nothing is then written
     * @throws FolderLock.Busy when a run works in it
     * @throws IOException when the disk fails; the folder may then be given again
     */
    public List<String> into(Path target, boolean replacing, WorkerPool workers) throws IOException {
        try (OutputFolder folder = OutputFolder.open(target);
                ManifestIndex there = folder.ledger()) {
            Map<String, Long> places = new HashMap<>();
            there.each(places::put);
            SortedSet<String> foreign = new ConcurrentSkipListSet<>();
            workers.each(results.size(), i -> {
                String output = results.get(i).output();
                if (!replacing
                        && folder.files().size(output) >= 0
                        && !folder.files().holds(output, known(i, there, places))) {
                    foreign.add(output);
                }
            });
            if (!foreign.isEmpty()) {
                return List.copyOf(foreign);
            }
            workers.each(results.size(), i -> {
                MergedFile result = results.get(i);
                ManifestEntry wanted = result.entry();
                if (wanted.file().isPresent() && !folder.files().holds(result.output(), wanted.marks())) {
                    byte[] content = result.part().files().content(result.output());
                    List<FileMark> known = known(i, there, places);
                    if (!wanted.marks().contains(FileMark.of(content))
                            || folder.put(wanted, content, known, replacing).isEmpty()) {
                        throw new IOException("changed meanwhile: " + result.output());
                    }
                }
            });
            folder.finish(this::writeManifest, there);
            return List.of();
        }
    }

    /** Returns marks of the file that is to be put there, and of those that an earlier run put there. */
    private List<FileMark> known(int number, ManifestIndex there, Map<String, Long> places) throws IOException {
        MergedFile result = results.get(number);
        List<FileMark> marks = new ArrayList<>(result.entry().marks());
        if (places.containsKey(result.output())) {
            marks.addAll(there.entry(places.get(result.output())).marks());
        }
        return marks;
    }

    private void writeManifest(OutputStream out) throws IOException {
        out.write(Manifest.line(head()));
        for (MergedFile result : results) {
            out.write(result.part().ledger().line(result.place()));
            out.write('\n');
        }
    }

    /** Lets go of the manifests. */
    @Override
    public void close() throws IOException {
        for (PartFolder part : parts) {
            part.close();
        }
    }
}
