package id.sop.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A folder that the operating system holds open: all names are looked up in it, whatever its own path leads to by now. */
final class SecureFolder implements OpenedFolder {
    /** A folder is made under this name directly in the outermost one, and then moved to where it belongs. */
    private static final String NEW_FOLDER = ".sop-tmp";

    private final Path path;
    private final SecureDirectoryStream<Path> stream;
    private final SecureFolder outermost;

    SecureFolder(Path path, SecureDirectoryStream<Path> stream) {
        this.path = path;
        this.stream = stream;
        this.outermost = this;
    }

    private SecureFolder(Path path, SecureDirectoryStream<Path> stream, SecureFolder outermost) {
        this.path = path;
        this.stream = stream;
        this.outermost = outermost;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Optional<BasicFileAttributes> look(String name) throws IOException {
        try {
            return Optional.of(
                    stream.getFileAttributeView(Path.of(name), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                            .readAttributes());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<OpenedFolder> folder(String name) throws IOException {
        Optional<BasicFileAttributes> attributes = look(name);
        if (attributes.isEmpty()) {
            return Optional.empty();
        }
        if (!attributes.get().isDirectory()) {
            throw new NotPlain(path.resolve(name), attributes.get());
        }
        return Optional.of(new SecureFolder(
                path.resolve(name), stream.newDirectoryStream(Path.of(name), LinkOption.NOFOLLOW_LINKS), outermost));
    }

    @Override
    public OpenedFolder make(String name) throws IOException {
        Optional<OpenedFolder> there = folder(name);
        if (there.isPresent()) {
            return there.get();
        }
        synchronized (outermost) {
            if (look(name).isEmpty()) {
                create(name);
            }
        }
        return folder(name)
                .orElseThrow(() -> new NoSuchFileException(path.resolve(name).toString()));
    }

    /**
     * Java makes folders by their whole path only, and any part of that may have become a link. The outermost folder is the only
     * one whose path is trusted: so the new one is made there and moved on from opened folder to opened folder.
     */
    private void create(String name) throws IOException {
        String made = this == outermost ? name : NEW_FOLDER;
        try {
            Files.createDirectory(outermost.path.resolve(made));
        } catch (FileAlreadyExistsException e) {
            // Made by another process at this moment, or left by one that was killed; if it is no folder, opening it
            // will tell.
        }
        if (this != outermost) {
            outermost.stream.move(Path.of(NEW_FOLDER), stream, Path.of(name));
        }
    }

    @Override
    public FileChannel open(String name, Set<OpenOption> options) throws IOException {
        lookAtFile(name);
        Set<OpenOption> all = new HashSet<>(options);
        all.add(LinkOption.NOFOLLOW_LINKS);
        FileChannel channel = (FileChannel) stream.newByteChannel(Path.of(name), all);
        try {
            // A pipe has no position: this looks at what was opened, whatever bears the name by now.
            channel.position();
            return channel;
        } catch (IOException e) {
            channel.close();
            throw new NotPlain(path.resolve(name), NotPlain.Kind.SPECIAL);
        }
    }

    @Override
    public void move(String name, OpenedFolder target, String other) throws IOException {
        stream.move(Path.of(name), ((SecureFolder) target).stream, Path.of(other));
    }

    @Override
    public void delete(String name) throws IOException {
        stream.deleteFile(Path.of(name));
    }

    @Override
    public boolean deleteEmpty(String name) throws IOException {
        try {
            stream.deleteDirectory(Path.of(name));
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }

    @Override
    public void sweep() throws IOException {
        if (look(NEW_FOLDER).filter(BasicFileAttributes::isDirectory).isPresent()) {
            deleteEmpty(NEW_FOLDER);
        }
    }

    @Override
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        // A stream tells its names only once.
        try (SecureDirectoryStream<Path> again = stream.newDirectoryStream(Path.of("."))) {
            again.forEach(entry -> names.add(entry.getFileName().toString()));
        }
        names.sort(null);
        return names;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
