package id.sop.workspace;

import java.nio.file.FileSystemException;

/** Thrown when a name stands for something that is no plain file: a folder, a device, a pipe that nobody may be at the end of. */
public final class IrregularFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    IrregularFileException(String file) {
        super(file);
    }
}
