package id.sop.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that the user named to be written: a report, a record of known findings, a binder.
 *
 * <p>A plain file is replaced whole or not at all; behind a link, the file that it leads to is meant. What is open already
 * ({@code /dev/stdout}, {@code >(command)}) and devices such as {@code /dev/null} are written to, since putting a file in the
 * place of one would take it away from everybody. A named pipe is refused: opening it may never return.
 */
public final class OutputFile {
    private OutputFile() {}

    /**
     * Writes a file, making its folders where they are missing.
     *
     * @throws IrregularFileException when nothing can be written there
     * @throws IOException when the disk or a permission forbids it; a plain file is then as it was before
     */
    public static void write(Path file, byte[] content) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || !Files.exists(file)) {
            AtomicFile.write(file, content);
            return;
        }
        switch (FileKind.of(file)) {
            case PLAIN -> AtomicFile.write(file.toRealPath(), content);
            case OPEN_DESCRIPTOR, CHARACTER_DEVICE -> Files.write(file, content, StandardOpenOption.WRITE);
            default -> throw new IrregularFileException(file.toString());
        }
    }

    /**
     * Adds to the end of a file, which is made if it is missing.
     *
     * @throws IrregularFileException when nothing can be written there
     * @throws IOException when the disk or a permission forbids it
     */
    public static void append(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && FileKind.of(file) != FileKind.PLAIN) {
            write(file, content);
        } else {
            Files.write(file, content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
