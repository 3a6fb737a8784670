package id.sop.batch;

import id.sop.workspace.OpenedFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * The files of a folder of results by their names, which have forward slashes. Every part of a name is looked up in the folder
 * opened before it, and never through a link. May be shared by threads.
 */
public final class ResultFiles implements Closeable {
    private final Optional<OpenedFolder> root;

    ResultFiles(Optional<OpenedFolder> root) {
        this.root = root;
    }

    /** Opens a folder to look into it; one that does not exist has no files. */
    public static ResultFiles of(Path root) throws IOException {
        return new ResultFiles(Files.isDirectory(root) ? Optional.of(OpenedFolder.at(root)) : Optional.empty());
    }

    /** Returns the folder itself, if it exists. */
    Optional<OpenedFolder> root() {
        return root;
    }

    /** Does something with a file by the folder that it is directly in. */
    @FunctionalInterface
    interface Use<T> {
        T on(OpenedFolder folder, String name) throws IOException;
    }

    /**
     * Goes down to the folder of a file.
     *
     * @param absent what is returned when a folder on the way is missing
     * @throws OpenedFolder.NotPlain when something on the way is no folder
     */
    <T> T in(String output, T absent, Use<T> use) throws IOException {
        return root.isPresent() ? down(root.get(), output, false, absent, use) : absent;
    }

    /** Goes down to the folder of a file, and makes folders that are missing. */
    <T> T making(String output, Use<T> use) throws IOException {
        return down(root.orElseThrow(), output, true, null, use);
    }

    private static <T> T down(OpenedFolder folder, String rest, boolean making, T absent, Use<T> use)
            throws IOException {
        int slash = rest.indexOf('/');
        if (slash < 0) {
            return use.on(folder, rest);
        }
        String name = rest.substring(0, slash);
        Optional<OpenedFolder> next = making ? Optional.of(folder.make(name)) : folder.folder(name);
        if (next.isEmpty()) {
            return absent;
        }
        try (OpenedFolder opened = next.get()) {
            return down(opened, rest.substring(slash + 1), making, absent, use);
        }
    }

    /**
     * Returns the size of a file in bytes; -1 when there is none.
     *
     * @throws OpenedFolder.NotPlain when a link, or something else that is no plain file, lies there or on the way
     */
    long size(String output) throws IOException {
        return in(output, -1L, (folder, name) -> size(folder, name));
    }

    private static long size(OpenedFolder folder, String name) throws IOException {
        return folder.lookAtFile(name).map(BasicFileAttributes::size).orElse(-1L);
    }

    /** Tells whether there is a file, and it is one of those that the marks are of. */
    boolean holds(String output, Collection<FileMark> marks) throws IOException {
        return in(output, false, (folder, name) -> isOneOf(folder, name, marks));
    }

    /**
     * Tells whether a file is one of those that the marks are of. Its content is looked at only when there is a mark of its size; a
     * file that is replaced or changed meanwhile is none of them.
     */
    static boolean isOneOf(OpenedFolder folder, String name, Collection<FileMark> marks) throws IOException {
        Optional<BasicFileAttributes> before = folder.lookAtFile(name);
        if (before.isEmpty()
                || marks.stream().noneMatch(mark -> mark.bytes() == before.get().size())) {
            return false;
        }
        try (FileChannel file = folder.openToRead(name)) {
            boolean known = marks.contains(FileMark.of(file));
            return known
                    && folder.lookAtFile(name)
                            .filter(after -> isSame(before.get(), after))
                            .isPresent();
        }
    }

    private static boolean isSame(BasicFileAttributes before, BasicFileAttributes after) {
        return Objects.equals(before.fileKey(), after.fileKey())
                && before.size() == after.size()
                && before.lastModifiedTime().equals(after.lastModifiedTime());
    }

    /** Reads a file. */
    byte[] content(String output) throws IOException {
        return in(output, new byte[0], (folder, name) -> {
            try (FileChannel file = folder.openToRead(name)) {
                return Channels.newInputStream(file).readAllBytes();
            }
        });
    }

    @Override
    public void close() throws IOException {
        if (root.isPresent()) {
            root.get().close();
        }
    }
}
