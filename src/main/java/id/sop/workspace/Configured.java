package id.sop.workspace;

import id.sop.config.Configuration;
import id.sop.yaml.node.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A configuration, and where it comes from.
 *
 * @param folder that of the {@code sop.yaml} which names the template, against which that name is resolved; else the folder of
 *     the file itself
 * @param sound whether it could be read; otherwise nothing is known of what the office wants
 * @param entries what is written in the configuration, each entry with its place
 * @param path what was found on the way up, and why the search ended
 * @param logoFolder that of the file which names the logo of the office, against which that name is resolved
 * @param files all that are laid over one another, from the top to the bottom
 */
public record Configured(
        Configuration configuration,
        Path folder,
        boolean sound,
        List<Node.Entry> entries,
        ConfigurationPath path,
        Optional<Path> logoFolder,
        List<Path> files) {
    /** Copies the lists. */
    public Configured {
        entries = List.copyOf(entries);
        files = List.copyOf(files);
    }

    /**
     * Returns what holds for one file.
     *
     * @param file its real path
     */
    public Configured at(Path file) {
        return new Configured(
                configuration.at(Inputs.slashed(file.toString())), folder, sound, entries, path, logoFolder, files);
    }
}
