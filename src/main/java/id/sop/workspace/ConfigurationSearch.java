package id.sop.workspace;

import id.sop.workspace.ConfigurationPath.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Looks for configurations from a folder upward: every {@code sop.yaml} until, and with, one that is marked as the root, else
 * up to the root of the repository, else to where the file system ends. Which folder a command named, and how, plays no part.
 *
 * <p>Each folder is looked at once, however many files are in it. May be shared by threads.
 */
final class ConfigurationSearch {
    private final Predicate<Path> marked;
    private final Ownership ownership;
    private final Map<Path, ConfigurationPath> known = new ConcurrentHashMap<>();

    /**
     * Makes a search.
     *
     * @param marked tells whether a configuration is marked as the root
     */
    ConfigurationSearch(Predicate<Path> marked, Ownership ownership) {
        this.marked = marked;
        this.ownership = ownership;
    }

    /**
     * Returns the configurations that hold in a folder.
     *
     * @param folder its real path
     */
    ConfigurationPath from(Path folder) throws IOException {
        ConfigurationPath found = known.get(folder);
        if (found == null) {
            found = search(folder);
            known.put(folder, found);
        }
        return found;
    }

    private ConfigurationPath search(Path folder) throws IOException {
        Path file = folder.resolve(Inputs.CONFIGURATION);
        List<Path> files = new ArrayList<>();
        List<Path> unusable = new ArrayList<>();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!ownership.isTrusted(file)) {
                return new ConfigurationPath(files, End.STRANGER, folder, Optional.of(file), unusable, folder);
            }
            // A folder, a pipe, a link to nothing: whoever put it there believes that it holds.
            (Files.isRegularFile(file) ? files : unusable).add(file);
            if (!files.isEmpty() && marked.test(file)) {
                return new ConfigurationPath(files, End.MARKED, folder, Optional.empty(), unusable, folder);
            }
        }
        if (IgnoreRules.isRepository(folder, ownership)) {
            return new ConfigurationPath(files, End.REPOSITORY, folder, Optional.empty(), unusable, folder);
        }
        Path parent = folder.getParent();
        if (parent == null || !ownership.isSameFileSystem(folder, parent)) {
            return new ConfigurationPath(files, End.FILE_SYSTEM, folder, Optional.empty(), unusable, folder);
        }
        ConfigurationPath above = from(parent);
        boolean bounded = above.end() == End.MARKED
                || above.end() == End.REPOSITORY
                || !above.files().isEmpty();
        files.addAll(above.files());
        unusable.addAll(above.unusable());
        Path tree = bounded ? above.tree() : oneAbove(folder, parent);
        return new ConfigurationPath(files, above.end(), above.last(), above.left(), unusable, tree);
    }

    /**
     * Returns the tree of a folder that nothing bounds: it begins one folder higher, so that sister folders may share a base
     * or a logo. It never begins at the top of a file system, nor where everyone may write.
     */
    private Path oneAbove(Path folder, Path parent) {
        return parent.getParent() == null || ownership.isOpenToEveryone(parent) ? folder : parent;
    }
}
