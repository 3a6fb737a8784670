package id.sop.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import id.sop.lsp.finding.Fixes;
import id.sop.lsp.text.Desk;
import id.sop.lsp.text.Units;
import id.sop.wording.EditorPhrase;
import id.sop.wording.Phrases;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The server itself: agrees with an editor on what is asked how, and ends with it. */
public final class SopServer implements LanguageServer, LanguageClientAware {
    /** Shows the sheet of a document; takes its URI and, perhaps, the number of a step. */
    static final String SHOW_SHEET = "sop.lihatLembar";

    private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

    private final Desk desk;
    private final Phrases phrases;
    private final String version;
    private final PrintStream log;
    private final Optional<Sheets> sheets;
    private final Desktop desktop;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean shutDown;

    private SopServer(Path folder, Phrases phrases, String version, PrintStream log, Optional<Sheets> sheets) {
        this.desk = new Desk(folder);
        this.phrases = phrases;
        this.version = version;
        this.log = log;
        this.sheets = sheets;
        this.desktop = new Desktop(desk, phrases, sheets, log);
    }

    /**
     * Serves an editor until it says that it is done, goes away, or closes the stream.
     *
     * @param in what the editor says
     * @param out what it is told, and nothing else
     * @param log where faults of this program are noted, one line each
     * @param folder as seen from which messages name files, absolute
     * @param phrases what is said to people. An editor tells in which language its own menus are, which for most authors is not theirs
     * @param version of the program
     * @param sheets shows sheets; without it none are offered
     * @return whether the editor took leave as the protocol demands
     */
    public static boolean serve(
            InputStream in,
            OutputStream out,
            PrintStream log,
            Path folder,
            Phrases phrases,
            String version,
            Optional<Sheets> sheets) {
        // What is no message of the protocol is answered; it would be told a second time with a stack trace.
        PROTOCOL.setLevel(Level.OFF);
        SopServer server = new SopServer(folder, phrases, version, log, sheets);
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "sop-lsp");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Launcher<LanguageClient> launcher = new Reception(server::lost)
                    .setLocalService(server)
                    .setRemoteInterface(LanguageClient.class)
                    .setInput(in)
                    .setOutput(out)
                    .setExecutorService(threads)
                    .create();
            server.connect(launcher.getRemoteProxy());
            Future<Void> listening = launcher.startListening();
            threads.execute(() -> {
                try {
                    listening.get();
                } catch (ExecutionException e) {
                    server.lost(e.getCause());
                } catch (InterruptedException | CancellationException e) {
                    // It has ended all the same.
                } finally {
                    server.ended.countDown();
                }
            });
            server.ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            server.desktop.stop();
            threads.shutdownNow();
        }
        return server.shutDown;
    }

    private void lost(Throwable failure) {
        String reason = String.valueOf(failure);
        log.println(phrases.get(EditorPhrase.FAILED, "stdin", reason.substring(0, Math.min(reason.length(), 300))));
    }

    @Override
    public void connect(LanguageClient client) {
        desktop.connect(client);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        GeneralClientCapabilities general = params.getCapabilities() == null
                ? null
                : params.getCapabilities().getGeneral();
        Units units = Units.of(general == null ? null : general.getPositionEncodings());
        desktop.begin(units, roots(params), opensPages(params));
        watch(params.getProcessId());
        ServerCapabilities can = new ServerCapabilities();
        can.setPositionEncoding(units.kind());
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        can.setTextDocumentSync(sync);
        can.setCompletionProvider(new CompletionOptions(false, List.of(":", " ", "-", "[", "{", ",", "$", "\"")));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setDocumentHighlightProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setFoldingRangeProvider(true);
        can.setDocumentFormattingProvider(true);
        can.setRenameProvider(new RenameOptions(true));
        can.setCodeActionProvider(
                new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll, Fixes.FIX_ALL)));
        if (sheets.isPresent()) {
            can.setCodeLensProvider(new CodeLensOptions(false));
            can.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(SHOW_SHEET)));
        }
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo("sop", version)));
    }

    /** Tells whether an editor opens pages in a browser when it is asked to, and does not show sheets by itself. */
    private static boolean opensPages(InitializeParams params) {
        boolean shows = params.getInitializationOptions() instanceof JsonObject options
                && options.get("sheets") instanceof JsonPrimitive who
                && who.getAsString().equals("client");
        return !shows
                && Optional.ofNullable(params.getCapabilities())
                        .map(ClientCapabilities::getWindow)
                        .map(WindowClientCapabilities::getShowDocument)
                        .filter(ShowDocumentCapabilities::isSupport)
                        .isPresent();
    }

    @SuppressWarnings("deprecation") // Editors of before 3.6 know no folders.
    private static List<Path> roots(InitializeParams params) {
        if (params.getWorkspaceFolders() != null
                && !params.getWorkspaceFolders().isEmpty()) {
            return params.getWorkspaceFolders().stream()
                    .map(WorkspaceFolder::getUri)
                    .flatMap(uri -> Desk.file(uri).stream())
                    .toList();
        }
        return Optional.ofNullable(params.getRootUri()).flatMap(Desk::file).stream()
                .toList();
    }

    /** An editor that was killed says nothing. */
    private void watch(Integer process) {
        if (process != null) {
            Optional<ProcessHandle> handle = ProcessHandle.of(process);
            if (handle.isPresent()) {
                CompletableFuture<Void> unused = handle.get().onExit().thenRun(ended::countDown);
            }
        }
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        ended.countDown();
    }

    @Override
    public void setTrace(SetTraceParams params) {
        log.flush();
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return desktop.documents();
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return desktop.folders();
    }
}
