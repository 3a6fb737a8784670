package id.sop.workspace;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the logo of an SOP: relative to its file, and never outside the tree that the user named.
 *
 * @param file that of the SOP
 */
public record LogoFiles(InputFile file) {
    /** A logo larger than this would make every sheet as large. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    @Message.Words("RN006")
    private record UnreadableName(String logo) implements Message {}

    @Message.Words("RN006.luar")
    private record OutsideFolder(String logo) implements Message {}

    @Message.Words("RN006.tidak-ada")
    private record NoFile(String logo) implements Message {}

    @Message.Words("RN006.berkas-besar")
    private record LargeFile(String logo) implements Message {}

    /**
     * Returns the content of the logo; nothing, without a fault, when the SOP has none.
     *
     * @throws UncheckedIOException when the disk fails
     */
    public Checked<byte[]> read(Sop sop) {
        if (sop.identity().logo().isEmpty()) {
            return new Checked<>(Optional.empty(), List.of());
        }
        try {
            return read(sop.identity().logo().get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Checked<byte[]> read(Text logo) throws IOException {
        Path root = file.root().toRealPath();
        Path folder = file.folder();
        Path path;
        try {
            path = folder.resolve(logo.value()).normalize();
        } catch (InvalidPathException e) {
            return fault(logo, new UnreadableName(logo.value()));
        }
        if (!path.startsWith(file.root())) {
            return fault(logo, new OutsideFolder(logo.value()));
        }
        if (!Files.isRegularFile(path)) {
            return fault(logo, new NoFile(logo.value()));
        }
        if (!path.toRealPath().startsWith(root)) {
            return fault(logo, new OutsideFolder(logo.value()));
        }
        if (Files.size(path) > MOST_BYTES) {
            return fault(logo, new LargeFile(logo.value()));
        }
        try (InputStream in = Files.newInputStream(path)) {
            // A file may grow after it was asked for its size.
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            return content.length > MOST_BYTES
                    ? fault(logo, new LargeFile(logo.value()))
                    : new Checked<>(Optional.of(content), List.of());
        }
    }

    private static Checked<byte[]> fault(Text logo, Message message) {
        return new Checked<>(Optional.empty(), List.of(Finding.at(logo.span(), message)));
    }
}
