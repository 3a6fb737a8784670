package id.sop.lsp;

import java.net.URI;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Shows the sheets of SOPs in a browser. */
public interface Sheets {
    /**
     * Returns where a sheet can be seen.
     *
     * @param file of the SOP, absolute
     * @param step the number of the step to look at, from 1; empty for the beginning
     */
    URI show(Path file, OptionalInt step);
}
