package id.sop.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import id.sop.wording.Language;
import id.sop.wording.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An editor that talks to a server over streams, as text editors do: messages go as they are written here. */
final class Editor implements AutoCloseable {
    private static final int SECONDS = 30;

    private final PipedOutputStream out = new PipedOutputStream();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final BlockingQueue<JsonObject> notes = new LinkedBlockingQueue<>();
    private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
    private final CompletableFuture<Boolean> ended;
    private int id;

    Editor(Path folder, Optional<Sheets> sheets) throws IOException {
        PipedInputStream toServer = new PipedInputStream(out, 1 << 16);
        PipedOutputStream fromServer = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(fromServer, 1 << 16);
        ended = CompletableFuture.supplyAsync(() -> SopServer.serve(
                toServer,
                fromServer,
                new PrintStream(log, true, StandardCharsets.UTF_8),
                folder,
                new Phrases(Language.INDONESIAN),
                "1.2.3",
                sheets));
        Thread reader = new Thread(() -> read(in));
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream in) {
        try {
            while (true) {
                int length = 0;
                for (String line = line(in); !line.isEmpty(); line = line(in)) {
                    if (line.startsWith("Content-Length: ")) {
                        length = Integer.parseInt(line.substring("Content-Length: ".length()));
                    }
                }
                JsonObject message = JsonParser.parseString(new String(in.readNBytes(length), StandardCharsets.UTF_8))
                        .getAsJsonObject();
                if (message.has("method")) {
                    notes.add(message);
                } else if (!message.get("id").isJsonNull()) {
                    asked.get(message.get("id").getAsInt()).complete(message);
                }
            }
        } catch (IOException e) {
            // The server has closed its stream.
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    void raw(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(bytes);
        out.flush();
    }

    /** Sends what need not be a message. */
    void bytes(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** Says something that is not answered. */
    void say(String method, String params) throws IOException {
        raw("{\"jsonrpc\": \"2.0\", \"method\": \"" + method + "\", \"params\": " + params + "}");
    }

    /** Asks, and returns the number of the question. */
    int begin(String method, String params) throws IOException {
        id++;
        asked.put(id, new CompletableFuture<>());
        raw("{\"jsonrpc\": \"2.0\", \"id\": " + id + ", \"method\": \"" + method + "\", \"params\": " + params + "}");
        return id;
    }

    /** Returns the whole answer to a question. */
    JsonObject answer(int question) throws Exception {
        return asked.get(question).get(SECONDS, TimeUnit.SECONDS);
    }

    /** Asks, and returns what was answered: the result, or else the error. */
    JsonElement ask(String method, String params) throws Exception {
        JsonObject answer = answer(begin(method, params));
        return answer.has("error") ? answer.get("error") : answer.get("result");
    }

    /** Returns the next thing that is told without being asked; nothing when nothing is told for some time. */
    Optional<JsonObject> told(long milliseconds) throws InterruptedException {
        return Optional.ofNullable(notes.poll(milliseconds, TimeUnit.MILLISECONDS));
    }

    /** Returns what is found in a document, as soon as that is told. */
    JsonArray findings(String uri) throws InterruptedException {
        return findings(uri, 0);
    }

    /** Returns what is found in a document since it has a version, as soon as that is told; 0 for any, or for one on the disk. */
    JsonArray findings(String uri, int version) throws InterruptedException {
        while (true) {
            JsonObject params = told(SECONDS * 1000L)
                    .orElseThrow(() -> new IllegalStateException("nothing is told of " + uri + ": " + log()))
                    .getAsJsonObject("params");
            if (params.has("uri")
                    && params.get("uri").getAsString().equals(uri)
                    && (version == 0
                            || (params.has("version") && params.get("version").getAsInt() >= version))) {
                return params.getAsJsonArray("diagnostics");
            }
        }
    }

    void open(String uri, String text) throws IOException {
        say(
                "textDocument/didOpen",
                "{\"textDocument\": {\"uri\": \"" + uri + "\", \"languageId\": \"yaml\", \"version\": 1, \"text\": "
                        + new JsonPrimitive(text) + "}}");
    }

    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    /** Goes away without a word. */
    void hangUp() throws IOException {
        out.close();
    }

    /** Returns whether the server took it as a proper end. */
    boolean end() throws Exception {
        return ended.get(SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
