package id.sop.benchmark;

import id.sop.lsp.SopServer;
import id.sop.wording.Language;
import id.sop.wording.Phrases;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** Measures what a person waits for in an editor: from a key to the findings, and to what is offered. */
public final class EditorBenchmark {
    private static final int KEYS = 300;
    private static final int WARMING = 300;
    private static final int STEPS = 30;

    private final PrintStream out;

    private EditorBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Prints a table in Markdown. */
    public static void main(String[] arguments) throws Exception {
        new EditorBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
        System.exit(0);
    }

    private void run() throws Exception {
        out.println("| SOP | Temuan, rata-rata | Temuan, 99 dari 100 | Tawaran, rata-rata |");
        out.println("|---|---|---|---|");
        measure("30 langkah", sop(STEPS));
        measure("500 langkah", sop(500));
    }

    private static String sop(int steps) {
        StringBuilder yaml = new StringBuilder("nama: Pengukuran\npelaksana:\n");
        for (int actor = 0; actor < 6; actor++) {
            yaml.append("  a")
                    .append(actor)
                    .append(": Pelaksana ")
                    .append(actor)
                    .append('\n');
        }
        yaml.append("langkah:\n");
        for (int step = 1; step <= steps; step++) {
            yaml.append("  - kegiatan: Memeriksa berkas ke-").append(step);
            yaml.append("\n    pelaksana: a").append(step % 6);
            yaml.append("\n    kelengkapan: Berkas ").append(step);
            yaml.append("\n    waktu: 5 menit\n    output: Berkas ")
                    .append(step + 1)
                    .append('\n');
        }
        return yaml.toString();
    }

    private void measure(String name, String text) throws Exception {
        try (Conversation editor = new Conversation()) {
            editor.open(text);
            List<Long> findings = new ArrayList<>();
            List<Long> offers = new ArrayList<>();
            int keys = text.length() > 100_000 / 2 ? KEYS / 10 : KEYS;
            for (int i = 0; i < WARMING * keys / KEYS + keys; i++) {
                long start = System.nanoTime();
                editor.type(text + "# " + i + "\n");
                long told = System.nanoTime();
                editor.offer();
                if (i >= WARMING * keys / KEYS) {
                    findings.add(told - start);
                    offers.add(System.nanoTime() - told);
                }
            }
            Collections.sort(findings);
            out.printf(
                    Locale.GERMANY,
                    "| %s | %.0f ms | %.0f ms | %.0f ms |%n",
                    name,
                    mean(findings),
                    findings.get(findings.size() * 99 / 100) / 1e6,
                    mean(offers));
        }
    }

    private static double mean(List<Long> times) {
        return times.stream().mapToLong(Long::longValue).average().orElse(0) / 1e6;
    }

    /** An editor with one document. */
    private static final class Conversation implements AutoCloseable {
        private static final String URI = "untitled:pengukuran";

        private final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();
        private final PipedOutputStream toServer = new PipedOutputStream();
        private final LanguageServer server;
        private int version = 1;

        Conversation() throws Exception {
            PipedInputStream in = new PipedInputStream(toServer, 1 << 20);
            PipedOutputStream fromServer = new PipedOutputStream();
            PipedInputStream answers = new PipedInputStream(fromServer, 1 << 20);
            Thread serving = new Thread(() -> SopServer.serve(
                    in,
                    fromServer,
                    System.err,
                    Path.of("").toAbsolutePath(),
                    new Phrases(Language.INDONESIAN),
                    "0",
                    Optional.empty()));
            serving.setDaemon(true);
            serving.start();
            LanguageClient client = new LanguageClient() {
                @Override
                public void telemetryEvent(Object object) {}

                @Override
                public void publishDiagnostics(PublishDiagnosticsParams found) {
                    told.add(found);
                }

                @Override
                public void showMessage(MessageParams params) {}

                @Override
                public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
                    return CompletableFuture.completedFuture(null);
                }

                @Override
                public void logMessage(MessageParams params) {}
            };
            Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(client, answers, toServer);
            Future<Void> unused = launcher.startListening();
            server = launcher.getRemoteProxy();
            InitializeParams params = new InitializeParams();
            params.setCapabilities(new ClientCapabilities());
            server.initialize(params).get();
        }

        void open(String text) throws InterruptedException {
            server.getTextDocumentService()
                    .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(URI, "yaml", version, text)));
            await();
        }

        void type(String text) throws InterruptedException {
            version++;
            server.getTextDocumentService()
                    .didChange(new DidChangeTextDocumentParams(
                            new VersionedTextDocumentIdentifier(URI, version),
                            List.of(new TextDocumentContentChangeEvent(text))));
            await();
        }

        private void await() throws InterruptedException {
            while (told.take().getVersion() != version) {
                // An older text.
            }
        }

        void offer() throws Exception {
            server.getTextDocumentService()
                    .completion(new CompletionParams(new TextDocumentIdentifier(URI), new Position(9, 15)))
                    .get();
        }

        @Override
        public void close() throws IOException {
            toServer.close();
        }
    }
}
