package id.sop.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A folder that is held open. Whatever is done in it is done in the folder that was opened, also when somebody puts another one,
 * or a symbolic link, under its name meanwhile; and no symbolic link in it is ever followed. Names are those of things directly in
 * it. May be shared by threads.
 *
 * <p>Where the platform cannot work relative to an opened folder (Windows), each step looks at the whole path right before: a link
 * that lies there is refused, and only one that is put there in the very moment between looking and doing is not seen.
 */
public interface OpenedFolder extends Closeable {
    /**
     * Opens a folder. It may be named by a link itself: what leads to it is the user's affair.
     *
     * @throws NotDirectoryException when something else is there
     * @throws IOException when there is none, or a permission forbids it
     */
    @SuppressWarnings("StreamResourceLeak") // The opened folder closes it.
    static OpenedFolder at(Path folder) throws IOException {
        DirectoryStream<Path> stream = Files.newDirectoryStream(folder);
        if (stream instanceof SecureDirectoryStream<Path> secure) {
            return new SecureFolder(folder, secure);
        }
        stream.close();
        return new NamedFolder(folder);
    }

    /** Tells that something is no plain file, or no plain folder, where one must be. */
    final class NotPlain extends FileSystemException {
        private static final long serialVersionUID = 1;

        /** What is in the way. */
        public enum Kind {
            /** A symbolic link, wherever it leads. */
            LINK,
            /** A pipe, a device, a socket or the like. */
            SPECIAL,
            /** A folder where a file must be. */
            FOLDER,
            /** A file where a folder must be. */
            FILE
        }

        private final Kind kind;

        NotPlain(Path place, Kind kind) {
            super(place.toString());
            this.kind = kind;
        }

        NotPlain(Path place, BasicFileAttributes attributes) {
            this(place, kind(attributes));
        }

        private static Kind kind(BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                return Kind.LINK;
            }
            if (attributes.isOther()) {
                return Kind.SPECIAL;
            }
            return attributes.isDirectory() ? Kind.FOLDER : Kind.FILE;
        }

        /** Returns what is in the way. */
        public Kind kind() {
            return kind;
        }
    }

    /** Returns what messages call this folder. */
    Path path();

    /** Returns what is known of a thing without following it; nothing when there is none. */
    Optional<BasicFileAttributes> look(String name) throws IOException;

    /**
     * Returns what is known of a plain file; nothing when there is nothing of that name.
     *
     * @throws NotPlain when it is something else, such as a link, a folder, a pipe, or a device
     */
    default Optional<BasicFileAttributes> lookAtFile(String name) throws IOException {
        Optional<BasicFileAttributes> attributes = look(name);
        if (attributes.isPresent() && !attributes.get().isRegularFile()) {
            throw new NotPlain(path().resolve(name), attributes.get());
        }
        return attributes;
    }

    /**
     * Opens a folder in this one; nothing when there is none.
     *
     * @throws NotPlain when it is something else
     */
    Optional<OpenedFolder> folder(String name) throws IOException;

    /**
     * Opens a folder in this one, and makes it if it is missing.
     *
     * @throws NotPlain when it is something else
     */
    OpenedFolder make(String name) throws IOException;

    /**
     * Opens a plain file.
     *
     * @throws NotPlain when it is something else
     * @throws IOException when the options, the disk or a permission forbid it
     */
    FileChannel open(String name, Set<OpenOption> options) throws IOException;

    /**
     * Opens a plain file for reading. It is opened for writing too where that is allowed: opened so, a pipe that somebody puts in
     * the place of the file in this moment is refused and does not make the program wait for its other end.
     *
     * @throws NotPlain when it is something else
     */
    default FileChannel openToRead(String name) throws IOException {
        try {
            return open(name, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (NotPlain | NoSuchFileException e) {
            throw e;
        } catch (FileSystemException e) {
            return open(name, Set.of(StandardOpenOption.READ));
        }
    }

    /**
     * Renames a plain file, atomically, into another opened folder; a file that has that name is replaced, and so is a link itself.
     *
     * @throws java.nio.file.AtomicMoveNotSupportedException when the folders lie on different disks
     */
    void move(String name, OpenedFolder target, String other) throws IOException;

    /** Removes a file, or a link itself. */
    void delete(String name) throws IOException;

    /** Removes a folder if it is empty, and tells whether it did. */
    boolean deleteEmpty(String name) throws IOException;

    /** Removes what a process that was killed while it made a folder may have left directly in the outermost one. */
    default void sweep() throws IOException {
        // Nothing is left where folders are made in their places.
    }

    /** Returns the names of everything in this folder, in order. */
    List<String> names() throws IOException;
}
