package id.sop.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sees from outside that files were changed: by their size, their time and what the file system calls them, so that also a file that
 * was replaced by another of the same name is seen. No notices of the operating system are needed, which network drives do not give.
 */
public final class FileStamps {
    /** In milliseconds. Within this time a write that began is followed by its next part. */
    private static final long REST = 15;

    /** How often a file that is still being written is looked at before it is taken as it is. */
    private static final int PATIENCE = 20;

    private final Map<Path, Optional<Stamp>> known = new HashMap<>();

    private record Stamp(long size, FileTime time, Optional<Object> key) {}

    /** Looks at these paths from now on and at no others. What was seen of one that stays is kept; they need not be there. */
    public void watch(Collection<Path> paths) {
        Set<Path> wanted = Set.copyOf(paths);
        known.keySet().retainAll(wanted);
        add(wanted);
    }

    /** Looks at these paths too. */
    public void add(Collection<Path> paths) {
        paths.forEach(path -> known.computeIfAbsent(path, FileStamps::stamp));
    }

    /** Takes a path as changed when it is looked at next. */
    public void forget(Path path) {
        known.replace(path, Optional.of(new Stamp(-1, FileTime.fromMillis(0), Optional.empty())));
    }

    /** Tells whether one of some paths changed since it was last looked at, and leaves it at that. */
    public boolean areChanged(Collection<Path> some) {
        return some.stream()
                .anyMatch(path -> known.containsKey(path) && !stamp(path).equals(known.get(path)));
    }

    /** Returns which paths changed, came or went since they were last looked at. */
    public Set<Path> changed() {
        Set<Path> changed = new HashSet<>();
        known.replaceAll((path, before) -> {
            Optional<Stamp> now = stamp(path);
            if (!now.equals(before)) {
                changed.add(path);
            }
            return now;
        });
        return changed;
    }

    /**
     * Returns which paths changed, once none of them changes any more: an editor writes in several parts.
     *
     * @throws InterruptedException when the thread is to end
     */
    public Set<Path> settled() throws InterruptedException {
        Set<Path> all = changed();
        Set<Path> latest = all;
        for (int look = 0; !latest.isEmpty() && look < PATIENCE; look++) {
            Thread.sleep(REST);
            latest = changed();
            all.addAll(latest);
        }
        return all;
    }

    private static Optional<Stamp> stamp(Path path) {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            // The size of a folder says nothing that its time does not say.
            return Optional.of(new Stamp(
                    found.isDirectory() ? 0 : found.size(),
                    found.lastModifiedTime(),
                    Optional.ofNullable(found.fileKey())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
