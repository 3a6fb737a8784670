package id.sop.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the folders of the parts of a batch, and proves that together they are the whole.
 *
 * <p>Every part carries the digest of the names of all results of all parts. When the parts agree in it, no name occurs twice,
 * and the digest of the names found is that digest, then nothing is missing and nothing is there that was not planned.
 */
public final class Merge {
    private final List<Part> parts;
    private final Manifest whole;
    private final List<Problem> problems;

    private Merge(List<Part> parts, Manifest whole, List<Problem> problems) {
        this.parts = parts;
        this.whole = whole;
        this.problems = List.copyOf(problems);
    }

    /** A folder with its manifest. */
    private record Part(Path folder, Manifest manifest) {}

    /** What keeps parts from being a whole. */
    public enum Kind {
        /** A folder has no manifest. */
        NO_MANIFEST,
        /** The run in a folder did not end. */
        UNFINISHED,
        /** A folder belongs to another batch. */
        OTHER_PLAN,
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
    public static Merge of(List<Path> folders, Workers workers) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Path folder : folders) {
            OutputFolder.Known known = OutputFolder.known(folder);
            if (known.interrupted()) {
                problems.add(new Problem(Kind.UNFINISHED, folder.toString()));
            } else if (known.manifest().isEmpty()) {
                problems.add(new Problem(Kind.NO_MANIFEST, folder.toString()));
            } else {
                parts.add(new Part(folder, known.manifest().get()));
            }
        }
        problems.addAll(disagreements(parts));
        List<Entry> entries = new ArrayList<>();
        Map<String, Path> owners = new HashMap<>();
        for (Part part : parts) {
            for (Entry entry : part.manifest().entries()) {
                if (entry.status() == Entry.Status.STALE) {
                    continue;
                }
                if (owners.putIfAbsent(entry.output(), part.folder()) != null) {
                    problems.add(new Problem(Kind.TWICE, entry.output()));
                }
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparing(Entry::output));
        Digest digest = new Digest();
        entries.forEach(entry -> digest.add(entry.output()));
        Manifest.Head head = parts.isEmpty()
                ? new Manifest.Head(0, "", Shard.WHOLE)
                : parts.get(0).manifest().head();
        if (problems.isEmpty() && !digest.hex().equals(head.plan())) {
            problems.add(new Problem(Kind.INCOMPLETE, entries.size() + "/" + head.outputs()));
        }
        List<Problem> damaged = damaged(entries, owners, workers);
        problems.addAll(damaged);
        Manifest whole = new Manifest(new Manifest.Head(head.outputs(), head.plan(), Shard.WHOLE), entries);
        return new Merge(parts, whole, problems);
    }

    private static List<Problem> disagreements(List<Part> parts) {
        List<Problem> problems = new ArrayList<>();
        if (parts.isEmpty()) {
            return problems;
        }
        Manifest.Head first = parts.get(0).manifest().head();
        Map<Integer, Path> seen = new HashMap<>();
        for (Part part : parts) {
            Manifest.Head head = part.manifest().head();
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

    private static List<Problem> damaged(List<Entry> entries, Map<String, Path> owners, Workers workers)
            throws IOException {
        List<Problem> damaged = new ArrayList<>();
        workers.each(entries.size(), i -> {
            Entry entry = entries.get(i);
            if (entry.file().isPresent()) {
                Path file = owners.get(entry.output()).resolve(entry.output());
                boolean whole = OutputFolder.size(file) == entry.file().get().bytes()
                        && Digest.ofFile(Files.readAllBytes(file))
                                .equals(entry.file().get().sha256());
                if (!whole) {
                    synchronized (damaged) {
                        damaged.add(new Problem(Kind.DAMAGED, file.toString()));
                    }
                }
            }
        });
        damaged.sort(Comparator.comparing(Problem::where));
        return damaged;
    }

    /** Returns what keeps the parts from being the whole; empty when they are. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns all results of the parts, ordered by name. */
    public List<Entry> entries() {
        return whole.entries();
    }

    /**
     * Puts the whole into one folder: every file, and the manifest that a single run would have left.
     *
     * @throws OutputFolder.Busy when a run works in it
     * @throws IOException when the disk fails; the folder may then be given again
     */
    public void into(Path target, Workers workers) throws IOException {
        Map<String, Path> owners = new HashMap<>();
        parts.forEach(part -> part.manifest().entries().forEach(entry -> owners.put(entry.output(), part.folder())));
        try (OutputFolder folder = OutputFolder.open(target)) {
            List<Entry> wanted = whole.entries();
            Map<String, Entry> there = OutputFolder.known(target).entries();
            workers.each(wanted.size(), i -> {
                Entry entry = wanted.get(i);
                Optional<Entry.Made> made = entry.file();
                boolean isThere = entry.equals(there.get(entry.output()))
                        && made.isPresent()
                        && OutputFolder.size(folder.path(entry.output()))
                                == made.get().bytes();
                if (made.isPresent() && !isThere) {
                    folder.put(
                            entry, Files.readAllBytes(owners.get(entry.output()).resolve(entry.output())));
                }
            });
            folder.finish(whole);
        }
    }
}
