package id.sop.cli.command;

import id.sop.workspace.UnfinishedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of an import. The folder is made for the first of them, and none is seen before all are complete. */
final class ImportedFiles implements AutoCloseable {
    private final Path folder;
    private final boolean replacing;
    private final List<Path> targets = new ArrayList<>();
    private Optional<UnfinishedFiles> unfinished = Optional.empty();

    /**
     * Makes what writes into a folder.
     *
     * @param replacing whether files that are there may be replaced
     */
    ImportedFiles(Path folder, boolean replacing) {
        this.folder = folder;
        this.replacing = replacing;
    }

    /**
     * Adds a file.
     *
     * @return what is in its way; empty if nothing is
     */
    Optional<Path> add(String name, String text) throws IOException {
        Path target = folder.resolve(name);
        if (!replacing && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            UnfinishedFiles.sweep(folder);
            return Optional.of(target);
        }
        if (unfinished.isEmpty()) {
            unfinished = Optional.of(new UnfinishedFiles(folder));
        }
        unfinished.get().fill(target, text.getBytes(StandardCharsets.UTF_8));
        targets.add(target);
        return Optional.empty();
    }

    /** Puts all files in their places, and returns them. */
    List<Path> move() throws IOException {
        if (unfinished.isPresent()) {
            unfinished.get().move();
        }
        return List.copyOf(targets);
    }

    @Override
    public void close() throws IOException {
        if (unfinished.isPresent()) {
            unfinished.get().close();
        }
    }
}
