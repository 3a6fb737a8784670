package id.sop.cli;

import id.sop.template.TemplateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A template in a folder of the user's. Only plain files directly in the folder can be read. */
record LocalTemplate(String name, Path folder) implements TemplateFolder {
    @Override
    public Optional<byte[]> read(String file) {
        if (file.isEmpty() || file.contains("/") || file.contains("\\") || file.contains("..") || file.contains(":")) {
            return Optional.empty();
        }
        Path path = folder.resolve(file);
        try {
            boolean inside = Files.isRegularFile(path) && path.toRealPath().startsWith(folder.toRealPath());
            return inside ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
