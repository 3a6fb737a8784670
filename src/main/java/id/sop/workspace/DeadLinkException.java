package id.sop.workspace;

import java.nio.file.FileSystemException;

/** Thrown when a symbolic link leads to nothing, or round to itself. */
public final class DeadLinkException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    DeadLinkException(String file) {
        super(file);
    }
}
