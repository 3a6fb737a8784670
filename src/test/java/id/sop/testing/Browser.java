package id.sop.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One page in a headless Chromium, driven by the Chrome DevTools Protocol. */
public final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 60;

    /** Codes of keys that are not their own letter. */
    private static final Map<String, Integer> CODES = Map.of(
            "Tab", 9, "Enter", 13, "Escape", 27, "ArrowLeft", 37, "ArrowUp", 38, "ArrowRight", 39, "ArrowDown", 40);

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();

    /**
     * Starts the browser.
     *
     * @param profile a folder of its own
     * @param flags of Chromium
     */
    public Browser(Path profile, String... flags) throws Exception {
        Files.createDirectories(profile);
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile));
        command.addAll(List.of(flags));
        command.add("about:blank");
        process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path told = profile.resolve("DevToolsActivePort");
        for (int i = 0;
                i < 600 && (!Files.exists(told) || Files.readAllLines(told).size() < 2);
                i++) {
            Thread.sleep(50);
        }
        String port = Files.readAllLines(told).get(0);
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        JsonNode pages = JSON.readTree(
                client.send(list, HttpResponse.BodyHandlers.ofString()).body());
        String address = "";
        for (JsonNode page : pages) {
            address = page.get("type").asText().equals("page")
                    ? page.get("webSocketDebuggerUrl").asText()
                    : address;
        }
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener())
                .get(SECONDS, TimeUnit.SECONDS);
        call("Page.enable", Map.of());
    }

    /** Tells whether Chromium is installed here. */
    public static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "chromium")));
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            text.append(data);
            from.request(1);
            if (isLast) {
                try {
                    JsonNode message = JSON.readTree(text.toString());
                    text.setLength(0);
                    CompletableFuture<JsonNode> asked =
                            message.has("id") ? open.remove(message.get("id").asInt()) : null;
                    if (asked != null) {
                        asked.complete(message);
                    }
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
            return null;
        }
    }

    /** Calls a method of the protocol and returns its result. */
    public JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        return send(method, JSON.valueToTree(parameters));
    }

    private JsonNode send(String method, JsonNode parameters) throws Exception {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        open.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", parameters);
        socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
        JsonNode told = answer.get(SECONDS, TimeUnit.SECONDS);
        if (told.has("error")) {
            throw new IllegalStateException(method + ": " + told.get("error"));
        }
        return told.get("result");
    }

    /** Goes to an address. */
    public void go(URI address) throws Exception {
        call("Page.navigate", Map.of("url", address.toString()));
    }

    /** Returns what a script comes to, awaited if need be, as text. The policies of the page do not bind it. */
    public String run(String script) throws Exception {
        JsonNode told = call(
                "Runtime.evaluate",
                Map.of("expression", script, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (told.has("exceptionDetails")) {
            throw new IllegalStateException(told.get("exceptionDetails").toString());
        }
        return told.get("result").path("value").asText();
    }

    /** Waits until a script comes to true. */
    public void await(String condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        // While a page is being left there is no document.
        String asked = "(()=>{try{return String(!!(" + condition + "))}catch(e){return 'false'}})()";
        while (!run(asked).equals("true")) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "never: " + condition + "; page: " + run("document.documentElement.outerHTML.slice(0, 3000)"));
            }
            Thread.sleep(20);
        }
    }

    /** Presses a key, by the name that a page sees. */
    public void press(String key) throws Exception {
        int code = CODES.getOrDefault(key, (int) Character.toUpperCase(key.charAt(0)));
        String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
        ObjectNode down = JSON.createObjectNode()
                .put("type", text.isEmpty() ? "rawKeyDown" : "keyDown")
                .put("key", key)
                .put("windowsVirtualKeyCode", code);
        if (!text.isEmpty()) {
            down.put("text", text);
        }
        send("Input.dispatchKeyEvent", down);
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    /** Gives the window a size, and the system colours. */
    public void look(int width, int height, boolean dark) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        Map<String, String> colours = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        call("Emulation.setEmulatedMedia", Map.of("features", new Object[] {colours}));
    }

    /** Returns a picture of the window, PNG. */
    public byte[] picture() throws Exception {
        return Base64.getDecoder()
                .decode(call("Page.captureScreenshot", Map.of("format", "png"))
                        .get("data")
                        .asText());
    }

    /** Returns what the page prints. */
    public byte[] pdf() throws Exception {
        return Base64.getDecoder()
                .decode(call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
                        .get("data")
                        .asText());
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
