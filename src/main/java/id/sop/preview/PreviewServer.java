package id.sop.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.sop.diagnostic.Handbook;
import id.sop.wording.Phrases;
import id.sop.workspace.Inputs;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves the page of a folder to browsers on this machine, from its making until it is closed. It may stand in any program, such as a
 * language server: all its threads end with that program.
 */
public final class PreviewServer implements AutoCloseable {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; frame-ancestors 'self' vscode-file: vscode-webview:; base-uri 'none'; form-action 'none'";

    /** A page shown alone may hold the pictures that it brings, and its own colours. */
    private static final String SHEET_POLICY = "default-src 'none'; img-src data:; frame-ancestors 'none'";

    /** What the server takes in one moment; a browser opens six connections. */
    private static final int THREADS = 40;

    /** The other threads stay free for answers that end. */
    private static final int MOST_LISTENERS = 24;

    /** In milliseconds. A browser begins a new stream by itself, so that one that nobody reads any more does not last. */
    private static final long LISTENING = 100_000;

    private static final long HEARTBEAT = 1_000;

    /** In bytes of stack: nested texts are read by recursion. */
    private static final long STACK = 16L << 20;

    private static final Pattern FILE = Pattern.compile("file/([0-9]{1,9})\\.json");
    private static final Pattern SHEET = Pattern.compile("sheet/([0-9]{1,9})/([0-9a-f]{64})\\.svg");
    private static final Pattern LOOKED = Pattern.compile("file=([0-9]{1,9})");

    static {
        // In seconds; read once, by the first server of a process. Who sends or takes no more in this time is cut off.
        Map.of("maxReqTime", "10", "maxRspTime", "120", "idleInterval", "30").forEach((name, value) -> {
            String property = "sun.net.httpserver." + name;
            System.setProperty(property, System.getProperty(property, value));
        });
        String most = "jdk.httpserver.maxConnections";
        System.setProperty(most, System.getProperty(most, "128"));
    }

    private final Shelf shelf = new Shelf();
    private final Semaphore listeners = new Semaphore(MOST_LISTENERS);
    private final PreviewPage page;
    private final PreviewJson json;
    private final HttpServer server;
    private final ExecutorService answering;
    private final Gate gate;
    private final Thread work;
    private volatile Throwable failure;

    /**
     * Serves a folder.
     *
     * @param folder in which the SOPs are, at any depth
     * @throws BindException when the port is taken
     * @throws IOException when there is no such folder, or the machine has no room for a server
     */
    public PreviewServer(Path folder, PreviewOptions options) throws IOException {
        Phrases phrases = new Phrases(options.language());
        PreviewFolder content = new PreviewFolder(folder, options, shelf);
        Path name = folder.toRealPath().getFileName();
        page = new PreviewPage(phrases, name == null ? "/" : name.toString());
        json = new PreviewJson(new Handbook(options.language()));
        server = HttpServer.create(new InetSocketAddress(loopback(), options.port()), 0);
        gate = Gate.at(server.getAddress().getPort());
        ThreadFactory daemons = task -> {
            Thread thread = new Thread(task, "sop-preview-answer");
            thread.setDaemon(true);
            return thread;
        };
        answering = Executors.newFixedThreadPool(THREADS, daemons);
        server.setExecutor(answering);
        server.createContext("/", this::answer);
        server.start();
        work = new Thread(null, content, "sop-preview", STACK);
        work.setDaemon(true);
        work.setUncaughtExceptionHandler((thread, thrown) -> failure = thrown);
        work.start();
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
    }

    /** Returns where the page is. Whoever knows it can read the SOPs of the folder while the server runs. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + gate.root());
    }

    /**
     * Returns where the page shows an SOP.
     *
     * @param file below the folder
     * @param step the number of a step to begin with; 0 for none
     * @throws IOException when there is no such file
     */
    public URI uri(Path file, int step) throws IOException {
        Path place = Inputs.real(file.toAbsolutePath().getParent()).resolve(file.getFileName());
        return uri().resolve("#file=" + shelf.id(place) + (step == 0 ? "" : "&step=" + step));
    }

    /**
     * Waits until the server ends.
     *
     * @throws InterruptedException when the thread is to end before
     */
    public void join() throws InterruptedException {
        work.join();
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** Ends at once; browsers say that the page is no longer served. */
    @Override
    public void close() {
        work.interrupt();
        answering.shutdownNow();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            Optional<Integer> refusal =
                    gate.refusal(exchange.getRequestMethod(), path == null ? "" : path, exchange.getRequestHeaders());
            if (refusal.isPresent()) {
                refuse(exchange, refusal.get());
                return;
            }
            answer(exchange, path.substring(gate.root().length()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, String name) throws IOException, InterruptedException {
        Matcher file = FILE.matcher(name);
        Matcher sheet = SHEET.matcher(name);
        if (name.isEmpty()) {
            send(exchange, "text/html; charset=utf-8", POLICY, Optional.of(page.page()));
        } else if (name.equals("events")) {
            listen(exchange);
        } else if (name.equals("list.json")) {
            send(exchange, "application/json", POLICY, Optional.of(json.list(shelf.all())));
        } else if (file.matches()) {
            Optional<Shown> shown = shelf.get(Integer.parseInt(file.group(1)));
            send(exchange, "application/json", POLICY, shown.map(json::file));
        } else if (sheet.matches()) {
            Optional<Drawn.Page> drawn = shelf.page(Integer.parseInt(sheet.group(1)), sheet.group(2));
            send(exchange, "image/svg+xml", SHEET_POLICY, drawn.map(Drawn.Page::svg));
        } else {
            send(exchange, PreviewPage.type(name), POLICY, page.file(name));
        }
    }

    private static Headers protect(HttpExchange exchange, String policy) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", policy);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        return headers;
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        Headers headers = protect(exchange, "default-src 'none'; frame-ancestors 'none'");
        if (status == Gate.WRONG_METHOD) {
            headers.set("Allow", "GET, HEAD");
        }
        // What was sent along is not waited for.
        headers.set("Connection", "close");
        exchange.sendResponseHeaders(status, -1);
    }

    private static void send(HttpExchange exchange, String type, String policy, Optional<byte[]> content)
            throws IOException {
        if (content.isEmpty()) {
            refuse(exchange, Gate.UNKNOWN);
            return;
        }
        byte[] bytes = content.get();
        protect(exchange, policy).set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Tells of each change (WHATWG HTML, server-sent events) for as long as the browser listens. */
    private void listen(HttpExchange exchange) throws IOException, InterruptedException {
        String query = exchange.getRequestURI().getRawQuery();
        Matcher looked = LOOKED.matcher(query == null ? "" : query);
        OptionalInt file = looked.matches() ? OptionalInt.of(Integer.parseInt(looked.group(1))) : OptionalInt.empty();
        if (exchange.getRequestMethod().equals("HEAD") || !listeners.tryAcquire()) {
            exchange.getResponseHeaders().set("Retry-After", "5");
            refuse(exchange, 503);
            return;
        }
        file.ifPresent(shelf::look);
        try {
            protect(exchange, POLICY).set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            out.write("retry: 200\n\n".getBytes(StandardCharsets.UTF_8));
            long end = System.nanoTime() + LISTENING * 1_000_000;
            Shelf.Known known = new Shelf.Known(0, 0);
            while (System.nanoTime() < end) {
                Shelf.Known now = shelf.await(known, file, HEARTBEAT);
                out.write(now.equals(known) ? ":\n\n".getBytes(StandardCharsets.UTF_8) : event(now));
                out.flush();
                known = now;
            }
        } finally {
            file.ifPresent(shelf::lookAway);
            listeners.release();
        }
    }

    private static byte[] event(Shelf.Known known) {
        return ("data: " + new String(PreviewJson.versions(known), StandardCharsets.UTF_8) + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
