package id.sop.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The configurations on the way up from a folder.
 *
 * @param files from the nearest one to the outermost
 * @param end why the search went no further
 * @param last the folder in which it ended
 * @param left the configuration that was left out because a stranger may have put it there
 * @param unusable what is called like a configuration and is no plain file, from the nearest to the outermost
 * @param tree the folder outside of which nothing is read that a configuration or an SOP names
 */
public record ConfigurationPath(
        List<Path> files, End end, Path last, Optional<Path> left, List<Path> unusable, Path tree) {
    /** Why the search for configurations ended. */
    public enum End {
        /** The last one says {@code akar: ya}. */
        MARKED,
        /** The folder is the root of a repository. */
        REPOSITORY,
        /** Above is another file system, or nothing. */
        FILE_SYSTEM,
        /** Everyone may write in the folder, and somebody else put a configuration there. */
        STRANGER
    }

    /** Copies the lists. */
    public ConfigurationPath {
        files = List.copyOf(files);
        unusable = List.copyOf(unusable);
    }
}
