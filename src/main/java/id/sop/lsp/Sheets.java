package id.sop.lsp;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Serves the sheets of SOPs to browsers. */
public interface Sheets {
    /**
     * Returns where a sheet can be seen.
     *
     * @param file of the SOP, absolute
     * @param step the number of the step to look at, from 1; empty for the beginning
     * @throws IOException when the machine has no room for a server, or there is no such file
     */
    URI show(Path file, OptionalInt step) throws IOException;
}
