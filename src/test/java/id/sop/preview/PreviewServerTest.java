package id.sop.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.sop.testing.Console;
import id.sop.wording.Language;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as others on this machine, and pages of other sites in its browsers, can reach it: by plain sockets. */
class PreviewServerTest {
    private static final String HOSTILE = "<script>alert(1)</script>\\\"' onload=x ${7*7} --> ]]>";

    @TempDir
    private static Path folder;

    private static Served served;
    private static PreviewServer server;
    private static String root;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), Console.SOUND);
        served = new Served(folder);
        server = served.server();
        root = server.uri().getPath();
        port = server.uri().getPort();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Served.Answer send(String method, String path, String... headers) throws IOException {
        return served.sent(method, path, "127.0.0.1:" + port, headers);
    }

    @Test
    void whoKnowsTheAddressGetsThePageAndWhatItIsMadeOf() throws IOException {
        Served.Answer page = send("GET", root);
        assertEquals(200, page.status());
        assertEquals("text/html; charset=utf-8", page.header("content-type"));
        assertTrue(page.body().contains("Daftar SOP") && !page.body().contains("${"), page.body());
        for (String name :
                List.of("page.css", "main.js", "sheet.js", "text.js", "roving.js", "icon.svg", "list.json")) {
            assertEquals(200, send("GET", root + name).status(), name);
        }
        Served.Answer head = send("HEAD", root);
        assertEquals(200, head.status());
        assertEquals("", head.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list.json", "main.js", "no-such-thing"})
    void everyAnswerForbidsWhatThePageDoesNotNeed(String name) throws IOException {
        Served.Answer answer = send("GET", root + name);
        assertTrue(answer.header("content-security-policy").startsWith("default-src 'none'"), answer.head());
        assertFalse(answer.header("content-security-policy").contains("unsafe"), answer.head());
        assertEquals("no-store", answer.header("cache-control"));
        assertEquals("nosniff", answer.header("x-content-type-options"));
        assertEquals("no-referrer", answer.header("referrer-policy"));
        assertEquals("same-origin", answer.header("cross-origin-resource-policy"));
        assertEquals("same-origin", answer.header("cross-origin-opener-policy"));
    }

    @Test
    void onlyThePageItselfMayStandInAnEditor() throws IOException {
        assertTrue(send("GET", root)
                .header("content-security-policy")
                .contains("frame-ancestors 'self' vscode-file: vscode-webview:;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1",
                "127.0.0.1:1",
                "localhost.evil.example:PORT",
                "",
                "0.0.0.0:PORT"
            })
    void anotherNameOfTheMachineIsRefused(String host) throws IOException {
        int status = served.sent("GET", root, host.replace("PORT", String.valueOf(port)))
                .status();
        // A request without any host is none (RFC 9112, 3.2), which the server may say itself.
        assertTrue(status == 403 || (host.isEmpty() && status == 400), host + ": " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "[::1]:PORT"})
    void theNamesOfThisMachineAreKnown(String host) throws IOException {
        assertEquals(
                200,
                served.sent("GET", root, host.replace("PORT", String.valueOf(port)))
                        .status());
    }

    @Test
    void aSecondHostIsRefused() throws IOException {
        assertNotEquals(200, send("GET", root, "Host: evil.example").status());
    }

    @Test
    void nothingIsToldWithoutTheToken() throws IOException {
        assertTrue(root.length() >= 2 + 144 / 6, root);
        char other = root.charAt(5) == 'x' ? 'y' : 'x';
        List<String> paths = List.of(
                "/",
                "/favicon.ico",
                "/list.json",
                root.substring(0, root.length() - 1),
                root.toUpperCase(Locale.ROOT),
                root.substring(0, 5) + other + root.substring(6),
                "//" + root.substring(1),
                "/%2e%2e" + root);
        for (String path : paths) {
            Served.Answer answer = send("GET", path);
            assertEquals(404, answer.status(), path);
            assertEquals("", answer.body(), path);
        }
        try (PreviewServer second =
                new PreviewServer(folder, PreviewOptions.of(Language.INDONESIAN, Optional.empty()))) {
            assertNotEquals(root, second.uri().getPath());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"})
    void itCanOnlyBeRead(String method) throws IOException {
        Served.Answer answer = send(method, root);
        assertEquals(405, answer.status());
        assertEquals("GET, HEAD", answer.header("allow"));
    }

    @Test
    void pagesOfOtherSitesAreRefused() throws IOException {
        for (String origin :
                List.of("https://evil.example", "null", "http://127.0.0.1:1", "http://localhost:" + port)) {
            assertEquals(
                    403, send("GET", root + "list.json", "Origin: " + origin).status(), origin);
        }
        assertEquals(
                200,
                send("GET", root + "list.json", "Origin: http://127.0.0.1:" + port)
                        .status());
        assertEquals(
                403,
                send("GET", root + "list.json", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Dest: empty")
                        .status());
        assertEquals(
                403,
                send("GET", root + "main.js", "Sec-Fetch-Site: same-site", "Sec-Fetch-Dest: script")
                        .status());
        for (String site : List.of("cross-site", "same-site")) {
            for (String name : List.of("", "list.json", "file/1.json", "main.js")) {
                for (String asked : List.of("document", "iframe", "frame", "object", "embed", "image", "")) {
                    boolean isFrame = name.isEmpty() && site.equals("cross-site") && asked.endsWith("frame");
                    assertEquals(
                            isFrame ? 200 : 403,
                            send("GET", root + name, "Sec-Fetch-Site: " + site, "Sec-Fetch-Dest: " + asked)
                                    .status(),
                            site + " " + name + " " + asked);
                }
            }
        }
    }

    @Test
    void namesAreFixedAndLeadNowhere() throws IOException {
        Files.writeString(folder.resolve("rahasia.txt"), "rahasia");
        for (String name : List.of(
                "a.yaml",
                "../a.yaml",
                "..%2fa.yaml",
                "%2e%2e/%2e%2e/etc/passwd",
                "rahasia.txt",
                "page.html",
                "PreviewPage.class",
                "file/a.yaml.json",
                "file/-1.json",
                "file/99999999999999999999.json",
                "sheet/1/x.svg",
                "file/999.json",
                "main.js/",
                "main.js%00")) {
            assertEquals(404, send("GET", root + name).status(), name);
        }
    }

    @Test
    void nobodyOutsideThisMachineReachesIt() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
                .toList();
        for (InetAddress address : others) {
            assertThrows(ConnectException.class, () -> new Socket(address, port).close(), address.toString());
        }
    }

    @Test
    void textsAndNamesOfAuthorsAreValuesAndNothingElse() throws Exception {
        String name = "kop\"<img src=x onerror=alert(1)>' .yaml";
        Files.writeString(
                folder.resolve(name),
                Console.SOUND.replace("nama: Pelaporan Kinerja", "nama: \"" + HOSTILE.replace("${", "$${") + "\""));
        JsonNode hostile = served.list(2).get(1);
        assertEquals(name, hostile.get("file").asText());
        assertTrue(hostile.get("title").asText().startsWith("<script>"), hostile.toString());
        int id = hostile.get("id").asInt();
        try (Socket looking = served.listening("events?file=" + id)) {
            looking.setSoTimeout(20_000);
            JsonNode drawn = served.drawn(id);
            String svg = send(
                            "GET",
                            root + "sheet/" + id + "/"
                                    + drawn.get("pages").get(0).get("key").asText() + ".svg")
                    .body();
            assertTrue(svg.startsWith("<?xml"), svg);
            assertFalse(svg.contains("<script"), svg);
            assertTrue(svg.contains("&lt;script&gt;"), svg);
        }
        assertEquals("application/json", send("GET", root + "list.json").header("content-type"));
    }

    /** Neither those who begin a request and say no more, nor those who never read, keep others from being served. */
    @Test
    void slowOnesDoNotKeepOthersWaiting() throws Exception {
        served.list(1);
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                slow.add(served.listening("events?file=1"));
                Socket begun = new Socket(InetAddress.getLoopbackAddress(), port);
                slow.add(begun);
            }
            long began = System.nanoTime();
            assertEquals(200, send("GET", root).status());
            assertTrue(System.nanoTime() - began < 5_000_000_000L);
            Served.Answer refused = send("GET", root + "events?file=1");
            assertEquals(503, refused.status());
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aTakenPortIsToldAndAClosedServerIsGone() throws IOException {
        Served other = new Served(folder);
        URI address = other.server().uri();
        PreviewOptions same =
                new PreviewOptions(address.getPort(), Language.INDONESIAN, Placeholders.NONE, Optional.empty());
        assertThrows(BindException.class, () -> new PreviewServer(folder, same).close());
        other.server().close();
        assertThrows(IOException.class, () -> other.sent("GET", address.getPath(), address.getAuthority()));
    }

    @Test
    void theAddressOfAFileBearsANumberAndNoName() throws IOException {
        String address = server.uri(folder.resolve("a.yaml"), 2).toString();
        assertTrue(address.matches("http://127\\.0\\.0\\.1:[0-9]+/[A-Za-z0-9_-]{32}/#file=[0-9]+&step=2"), address);
        assertEquals(
                address.replace("&step=2", ""),
                server.uri(folder.resolve("a.yaml"), 0).toString());
    }
}
