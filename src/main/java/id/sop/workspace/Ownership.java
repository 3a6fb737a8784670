package id.sop.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose files lie where. In a folder in which everyone may write, such as {@code /tmp}, a stranger could put a configuration
 * above the files of others; so there only what belongs to the user, to the owner of the folder or to root counts. Elsewhere
 * who may write is trusted already. Where a file system tells no owners, every file counts.
 */
class Ownership {
    private static final Set<PosixFilePermission> EVERYONE = PosixFilePermissions.fromString("-------w-");

    private final Optional<Object> user = user();

    /** Returns the number of the user: what the process itself has open is theirs, or else their home. */
    private static Optional<Object> user() {
        return attributes(Path.of("/proc/self"))
                .or(() -> attributes(Path.of(System.getProperty("user.home", ""))))
                .map(found -> found.get("uid"));
    }

    private static Optional<Map<String, Object>> attributes(Path path, LinkOption... options) {
        try {
            return Optional.of(Files.readAttributes(path, "unix:uid,dev,permissions", options));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // There are no such attributes here.
            return Optional.empty();
        }
    }

    /** Tells whether a file was put into its folder by somebody whose word counts there. */
    boolean isTrusted(Path file) throws IOException {
        Path folder = file.getParent();
        if (!isOpenToEveryone(folder)) {
            return true;
        }
        Object owner = owner(file);
        return owner.equals(0)
                || owner.equals(owner(folder))
                || user.filter(owner::equals).isPresent();
    }

    /** Returns the number of the user to whom a file belongs; for a link, to whom the link does. */
    Object owner(Path file) throws IOException {
        return attributes(file, LinkOption.NOFOLLOW_LINKS)
                .map(found -> found.get("uid"))
                .orElseThrow(() -> new IOException(file.toString()));
    }

    /** Tells whether everyone may make files in a folder. */
    boolean isOpenToEveryone(Path folder) {
        return attributes(folder)
                .map(found -> (Set<?>) found.get("permissions"))
                .filter(permissions -> permissions.containsAll(EVERYONE))
                .isPresent();
    }

    /** Tells whether two folders are on one file system. */
    boolean isSameFileSystem(Path folder, Path parent) {
        Optional<Object> device = attributes(folder).map(found -> found.get("dev"));
        return device.equals(attributes(parent).map(found -> found.get("dev")));
    }
}
