package id.sop.workspace;

import id.sop.config.Configuration;
import id.sop.yaml.Node;
import java.nio.file.Path;
import java.util.List;

/**
 * A configuration and the folder of its {@code sop.yaml}, against which its paths are resolved.
 *
 * @param folder the folder of the file itself where there is no {@code sop.yaml}
 * @param sound whether it could be read; otherwise nothing is known of what the office wants
 * @param entries what is written in the configuration, each entry with its place
 */
public record Configured(Configuration configuration, Path folder, boolean sound, List<Node.Entry> entries) {
    /** Copies the list. */
    public Configured {
        entries = List.copyOf(entries);
    }
}
