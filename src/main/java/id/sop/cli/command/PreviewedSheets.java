package id.sop.cli.command;

import id.sop.lsp.Sheets;
import id.sop.preview.PreviewOptions;
import id.sop.preview.PreviewServer;
import id.sop.wording.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Serves previews to an editor: one for each folder, from when the first sheet of it is asked for. */
final class PreviewedSheets implements Sheets, AutoCloseable {
    private final PreviewOptions options;
    private final Map<Path, PreviewServer> servers = new HashMap<>();

    /**
     * Makes previews of which none is served yet.
     *
     * @param moment what sheets give as the time of their making; by default the date of the SOP
     */
    PreviewedSheets(Language language, Optional<Instant> moment) {
        this.options = PreviewOptions.of(language, moment);
    }

    @Override
    public synchronized URI show(Path file, OptionalInt step) throws IOException {
        Path folder = file.getParent();
        PreviewServer server = servers.get(folder);
        if (server == null) {
            server = new PreviewServer(folder, options);
            servers.put(folder, server);
        }
        return server.uri(file, step.orElse(0));
    }

    @Override
    public synchronized void close() {
        servers.values().forEach(PreviewServer::close);
    }
}
