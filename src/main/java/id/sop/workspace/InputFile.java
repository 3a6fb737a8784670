package id.sop.workspace;

import java.nio.file.Path;

/**
 * A file to work on.
 *
 * @param name how messages call it: as the user would write it, with forward slashes
 * @param path where it is, absolute; of standard input, where it would be
 * @param isStandardInput whether its content comes from standard input
 * @param place where it really is, whatever links lead there: from here its configuration and its logo are looked for, so that
 *     both are the same however the file was named
 * @param relative its place below the folder that was asked for, which outputs mirror
 */
public record InputFile(String name, Path path, boolean isStandardInput, Path place, Path relative) {
    /** Tells whether its name is text; otherwise nothing can be named after it. */
    public boolean hasTextualName() {
        return isStandardInput || FileNames.isText(path);
    }

    /** Returns the folder that it really stands in. */
    public Path folder() {
        return place.getParent();
    }

    /** Tells whether it is called as a configuration is. */
    public boolean isConfiguration() {
        return place.getFileName().toString().equals(Inputs.CONFIGURATION);
    }
}
