package id.sop.lsp;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.lsp.answer.Renaming;
import id.sop.lsp.finding.Company;
import id.sop.lsp.finding.Published;
import id.sop.lsp.finding.Reports;
import id.sop.lsp.text.Desk;
import id.sop.lsp.text.Page;
import id.sop.lsp.text.Study;
import id.sop.lsp.text.Units;
import id.sop.wording.EditorPhrase;
import id.sop.wording.Phrases;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * One editor at work: what it agreed on, the thread on which its questions are answered one after the other, and what it is told
 * without asking.
 */
final class Desktop {
    /** In milliseconds; who types fast is told when he rests. */
    private static final int REST = 30;

    /** In milliseconds; what several SOPs say together is told when the file itself was. */
    private static final int LONG_REST = 300;

    private final Desk desk;
    private final Optional<Sheets> sheets;
    private final PrintStream log;
    private final Published published;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        // Deep brackets are read by recursion.
        Thread thread = new Thread(null, task, "sop-lsp-worker", 8L << 20);
        thread.setDaemon(true);
        return thread;
    });
    private LanguageClient client;
    private Units units = Units.UTF16;
    private final Phrases phrases;
    private volatile boolean opensPages;
    private Company company;

    Desktop(Desk desk, Phrases phrases, Optional<Sheets> sheets, PrintStream log) {
        this.desk = desk;
        this.phrases = phrases;
        this.sheets = sheets;
        this.log = log;
        this.published = new Published(desk);
        this.company = new Company(desk, List.of());
    }

    void connect(LanguageClient editor) {
        client = editor;
    }

    /** Begins with what was agreed on. */
    void begin(Units agreed, List<Path> roots, boolean pagesAreOpened) {
        opensPages = pagesAreOpened;
        units = agreed;
        company = new Company(desk, roots);
    }

    void stop() {
        worker.shutdownNow();
    }

    TextDocumentService documents() {
        return new DocumentRequests(this);
    }

    WorkspaceService folders() {
        return new FolderRequests(this);
    }

    Desk desk() {
        return desk;
    }

    Units units() {
        return units;
    }

    Phrases phrases() {
        return phrases;
    }

    /** Tells whether the editor is to be asked to open pages in a browser. */
    boolean opensPages() {
        return opensPages;
    }

    Optional<Sheets> sheets() {
        return sheets;
    }

    LanguageClient client() {
        return client;
    }

    /**
     * Answers a question about a page as it is now.
     *
     * @param nothing the answer where there is no such page, or this program has failed
     */
    <T> CompletableFuture<T> answer(String request, String uri, T nothing, Function<Study, T> question) {
        Optional<Page> page = desk.page(uri);
        if (page.isEmpty()) {
            return CompletableFuture.completedFuture(nothing);
        }
        return CompletableFutures.computeAsync(worker, canceled -> {
            canceled.checkCanceled();
            try {
                Study study = desk.study(page.get());
                canceled.checkCanceled();
                return question.apply(study);
            } catch (Renaming.Refused e) {
                throw new ResponseErrorException(
                        new ResponseError(ResponseErrorCode.RequestFailed, e.getMessage(), null));
            } catch (CancellationException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                failed(request, e);
                return nothing;
            }
        });
    }

    private void failed(String request, Throwable failure) {
        log.println(phrases.get(EditorPhrase.FAILED, request, failure.toString()));
    }

    /** Tells what is found in a page, unless it is changed before. */
    void tell(Page page) {
        later(page, REST, () -> {
            Study study = desk.study(page);
            publish(study, List.of());
            later(page, LONG_REST, () -> {
                List<Diagnostic> together = company.of(study);
                if (!together.isEmpty()) {
                    publish(study, together);
                }
            });
        });
    }

    /** Tells all pages anew: something else has changed that they depend on. */
    void tellAll() {
        desk.forget();
        desk.pages().forEach(this::tell);
    }

    private void later(Page page, int rest, Runnable deed) {
        if (worker.isShutdown()) {
            return;
        }
        // It catches by itself what may go wrong.
        Future<?> unused = worker.schedule(
                () -> {
                    if (isOnDesk(page)) {
                        try {
                            deed.run();
                        } catch (RuntimeException | StackOverflowError e) {
                            failed("diagnostics", e);
                        }
                    }
                },
                rest,
                TimeUnit.MILLISECONDS);
    }

    private boolean isOnDesk(Page page) {
        return desk.page(page.uri()).filter(page::equals).isPresent();
    }

    private void publish(Study study, List<Diagnostic> together) {
        List<PublishDiagnosticsParams> all =
                published.of(study, together, new Reports(new Handbook(phrases.language())));
        // What is about a text that is no more is not told.
        if (isOnDesk(study.page())) {
            all.forEach(client::publishDiagnostics);
        }
    }

    /** Tells that nothing is to be said any more of a page that was closed. */
    void clear(String uri) {
        if (!worker.isShutdown()) {
            // After all that the worker may be about to tell of it.
            worker.execute(() -> {
                client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
                published
                        .without(uri, units, new Reports(new Handbook(phrases.language())))
                        .forEach(client::publishDiagnostics);
            });
        }
    }
}
