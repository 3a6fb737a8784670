package id.sop.workspace;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
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
 * Finds the logo of an SOP: relative to its file, and never outside the tree that the user named.
 *
 * @param file that of the SOP
 */
public record LogoFiles(InputFile file) {
    /** A logo larger than this would make every sheet as large. */
    private static final long MOST_BYTES = 5 * 1024 * 1024;

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
            return fault(logo, "");
        }
        if (!path.startsWith(file.root())) {
            return fault(logo, "luar");
        }
        if (!Files.isRegularFile(path)) {
            return fault(logo, "tidak-ada");
        }
        if (!path.toRealPath().startsWith(root)) {
            return fault(logo, "luar");
        }
        if (Files.size(path) > MOST_BYTES) {
            return fault(logo, "berkas-besar");
        }
        return new Checked<>(Optional.of(Files.readAllBytes(path)), List.of());
    }

    private static Checked<byte[]> fault(Text logo, String variant) {
        Finding finding = Finding.at(logo.span(), logo.value()).as(variant);
        return new Checked<>(Optional.empty(), List.of(finding.coded("RN006")));
    }
}
