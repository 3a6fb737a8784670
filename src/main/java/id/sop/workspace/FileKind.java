package id.sop.workspace;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What a name stands for, asked before it is opened: to open a pipe or some device may never return. */
public enum FileKind {
    /** A file as everybody knows it. */
    PLAIN,
    FOLDER,
    /** What the process was given as open, such as {@code /dev/stdin}, or {@code /dev/fd/63} of {@code <(command)}. */
    OPEN_DESCRIPTOR,
    /** A device that takes characters, such as {@code /dev/null}. */
    CHARACTER_DEVICE,
    /** A named pipe, a socket, a disk. */
    OTHER;

    /** The bits of a Unix mode that tell the kind, and that of a character device ({@code sys/stat.h}). */
    private static final int KIND = 0170000;

    private static final int CHARACTERS = 0020000;

    /**
     * Returns the kind of what a path leads to.
     *
     * @throws IOException when there is nothing, or it cannot be asked
     */
    public static FileKind of(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isRegularFile()) {
            return PLAIN;
        }
        if (attributes.isDirectory()) {
            return FOLDER;
        }
        if (isDescriptor(path)) {
            return OPEN_DESCRIPTOR;
        }
        return isCharacterDevice(path) ? CHARACTER_DEVICE : OTHER;
    }

    /**
     * Makes sure that a file may be opened for reading.
     *
     * @throws IrregularFileException when it is neither plain nor open already
     * @throws IOException when there is nothing, or it is a folder that may not be looked into
     */
    public static void demandReadable(Path path) throws IOException {
        FileKind kind = of(path);
        if (kind == FOLDER) {
            lookInto(path);
        }
        if (kind != PLAIN && kind != OPEN_DESCRIPTOR) {
            throw new IrregularFileException(path.toString());
        }
    }

    /** That a folder is closed says more than that it is no file: so it is told of one that was to be looked through. */
    private static void lookInto(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> {});
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static boolean isDescriptor(Path path) {
        String name = path.toString();
        return name.matches("/dev/(std(in|out|err)|fd/[0-9]+)|/proc/(self|[0-9]+)/fd/[0-9]+");
    }

    private static boolean isCharacterDevice(Path path) throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        int mode = (int) Files.getAttribute(path, "unix:mode");
        return (mode & KIND) == CHARACTERS;
    }
}
