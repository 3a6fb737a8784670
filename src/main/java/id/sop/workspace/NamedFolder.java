package id.sop.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A folder known by its name only, on platforms that cannot hold one open: before each step it is looked at again. */
final class NamedFolder implements OpenedFolder {
    private final Path path;
    private final Path real;

    NamedFolder(Path path) throws IOException {
        this.path = path;
        this.real = path.toRealPath();
    }

    @Override
    public Path path() {
        return path;
    }

    /** Returns a name's path when every folder on the way is still the one that was opened. */
    private Path checked(String name) throws IOException {
        if (!path.toRealPath().equals(real)) {
            throw new NotPlain(path, NotPlain.Kind.LINK);
        }
        return path.resolve(name);
    }

    @Override
    public Optional<BasicFileAttributes> look(String name) throws IOException {
        try {
            return Optional.of(
                    Files.readAttributes(checked(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<OpenedFolder> folder(String name) throws IOException {
        Optional<BasicFileAttributes> attributes = look(name);
        // A junction of Windows is a folder and something else.
        if (attributes.isPresent()
                && (!attributes.get().isDirectory() || attributes.get().isOther())) {
            throw new NotPlain(path.resolve(name), attributes.get());
        }
        if (attributes.isEmpty()) {
            return Optional.empty();
        }
        NamedFolder folder = new NamedFolder(path.resolve(name));
        if (!real.equals(folder.real.getParent())) {
            throw new NotPlain(path.resolve(name), NotPlain.Kind.LINK);
        }
        return Optional.of(folder);
    }

    @Override
    public OpenedFolder make(String name) throws IOException {
        try {
            Files.createDirectory(checked(name));
        } catch (FileAlreadyExistsException e) {
            // If it is no folder, opening it will tell.
        }
        return folder(name)
                .orElseThrow(() -> new NoSuchFileException(path.resolve(name).toString()));
    }

    @Override
    public FileChannel open(String name, Set<OpenOption> options) throws IOException {
        lookAtFile(name);
        Set<OpenOption> all = new HashSet<>(options);
        all.add(LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(checked(name), all);
    }

    @Override
    public void move(String name, OpenedFolder target, String other) throws IOException {
        Files.move(
                checked(name),
                ((NamedFolder) target).checked(other),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.delete(checked(name));
    }

    @Override
    public boolean deleteEmpty(String name) throws IOException {
        try {
            Files.delete(checked(name));
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }

    @Override
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(checked(""))) {
            all.forEach(entry -> names.add(entry.getFileName().toString()));
        }
        names.sort(null);
        return names;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
