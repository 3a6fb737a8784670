package id.sop.workspace;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the logo of an SOP: relative to the file that names it, its own or one of its office, and never outside the tree of its
 * configurations.
 *
 * @param file that of the SOP
 * @param configured what holds for it
 */
public record LogoFiles(InputFile file, Configured configured) {
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
        Checked<Path> found = find(logo);
        if (found.value().isEmpty()) {
            return new Checked<>(Optional.empty(), found.faults());
        }
        byte[] content = Inputs.read(found.value().get(), MOST_BYTES);
        // It may have grown since it was found.
        return content.length > MOST_BYTES
                ? fault(logo, new LargeFile(logo.value()))
                : new Checked<>(Optional.of(content), List.of());
    }

    /** Returns the folder from which a logo is looked for: that of the file in which its name stands. */
    Path folder(Text logo) {
        boolean ofOffice = configured
                .configuration()
                .identity()
                .get(Keys.LOGO)
                .filter(value -> value.span().source().equals(logo.span().source()))
                .isPresent();
        return ofOffice ? configured.logoFolder().orElse(file.folder()) : file.folder();
    }

    /** Returns the file of a logo, which is there and not too large. */
    Checked<Path> find(Text logo) throws IOException {
        Path tree = configured.path().tree();
        Path path;
        try {
            path = folder(logo).resolve(logo.value()).normalize();
        } catch (InvalidPathException e) {
            return fault(logo, new UnreadableName(logo.value()));
        }
        if (!path.startsWith(tree)) {
            return fault(logo, new OutsideFolder(logo.value()));
        }
        if (!Files.isRegularFile(path)) {
            return fault(logo, new NoFile(logo.value()));
        }
        Path real = path.toRealPath();
        if (!real.startsWith(tree)) {
            return fault(logo, new OutsideFolder(logo.value()));
        }
        if (Files.size(real) > MOST_BYTES) {
            return fault(logo, new LargeFile(logo.value()));
        }
        return new Checked<>(Optional.of(real), List.of());
    }

    /**
     * Returns the file of a logo; nothing when it cannot be used.
     *
     * @throws UncheckedIOException when the disk fails
     */
    public Optional<Path> usable(Text logo) {
        try {
            return find(logo).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Checked<T> fault(Text logo, Message message) {
        return new Checked<>(Optional.empty(), List.of(Finding.at(logo.span(), message)));
    }
}
