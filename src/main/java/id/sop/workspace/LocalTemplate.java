package id.sop.workspace;

import id.sop.template.TemplateFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A template in a folder of the user's. Only plain files directly in the folder can be read. */
public record LocalTemplate(String name, Path folder) implements TemplateFolder {
    /** Larger than any picture that a sheet needs; a larger file counts as missing. */
    private static final int LARGEST = 8 << 20;

    @Override
    public List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> path(name).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> read(String file) {
        return path(file).map(LocalTemplate::content).filter(content -> content.length <= LARGEST);
    }

    @Override
    public List<String> oversized() {
        return files().stream()
                .filter(file -> path(file).map(LocalTemplate::size).orElse(0L) > LARGEST)
                .toList();
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where a file of the folder is; nothing when it is elsewhere, be it by its name or by a symbolic link. */
    private Optional<Path> path(String file) {
        if (file.isEmpty() || file.contains("/") || file.contains("\\") || file.contains("..") || file.contains(":")) {
            return Optional.empty();
        }
        try {
            Path path = folder.resolve(file);
            boolean inside = Files.isRegularFile(path) && path.toRealPath().startsWith(folder.toRealPath());
            return inside ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
