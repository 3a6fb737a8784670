package id.sop.cli.command;

import id.sop.model.Text;
import id.sop.workspace.InputFile;
import id.sop.workspace.InputSelection;
import id.sop.workspace.UserMistake;
import id.sop.workspace.WatchedFiles;
import id.sop.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** A command that can be carried out again when something changes that it has read. */
interface Watched extends Callable<Integer> {
    /** Returns what it has read; nothing when it did not come to that. */
    Optional<Read> read();

    /**
     * What a command has read.
     *
     * @param logos how the SOPs that have a logo name it
     * @param others what its options name
     */
    record Read(
            Workspace workspace,
            InputSelection selection,
            List<InputFile> files,
            Map<InputFile, Text> logos,
            List<Path> others) {
        /** Returns all that may change its outcome, folders too. */
        Set<Path> paths() {
            List<Path> roots = new ArrayList<>();
            for (String argument : selection.arguments()) {
                Path path = workspace.inputs().absolute(argument);
                if (!Files.exists(path)) {
                    // A pattern.
                    roots.add(workspace.inputs().absolute(""));
                } else if (Files.isDirectory(path)) {
                    roots.add(path);
                }
            }
            Set<Path> paths = new HashSet<>(WatchedFiles.of(workspace, roots, files, logos));
            selection.filesFrom().ifPresent(list -> paths.add(workspace.inputs().absolute(list)));
            paths.addAll(others);
            return paths;
        }

        /** Tells whether the same files are meant now; a result in a folder makes no difference. */
        boolean isSame() throws IOException {
            try {
                return workspace.inputs().resolve(selection).equals(files);
            } catch (UserMistake e) {
                return false;
            }
        }
    }
}
