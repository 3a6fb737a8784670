package id.sop.workspace;

import java.nio.file.FileSystemException;

/** Thrown when a file that was found in a folder is a symbolic link out of that folder: such a link is not followed. */
public final class LinkedOutException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    LinkedOutException(String file) {
        super(file);
    }
}
