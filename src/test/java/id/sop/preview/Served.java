package id.sop.preview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sop.wording.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A server, and what can be sent to it. */
final class Served {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PreviewServer server;
    private final String root;
    private final int port;

    Served(Path folder) throws IOException {
        server = new PreviewServer(folder, PreviewOptions.of(Language.INDONESIAN, Optional.empty()));
        root = server.uri().getPath();
        port = server.uri().getPort();
    }

    PreviewServer server() {
        return server;
    }

    /** What was answered: status, lines of the head, body. */
    record Answer(int status, String head, String body) {
        String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .collect(Collectors.joining("|"));
        }
    }

    /** Sends a request by a plain socket; without a host where that is empty. */
    Answer sent(String method, String path, String host, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1"));
            if (!host.isEmpty()) {
                lines.add("Host: " + host);
            }
            lines.addAll(List.of(headers));
            lines.add("Connection: close");
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = all.indexOf("\r\n\r\n");
            return new Answer(Integer.parseInt(all.split(" ", 3)[1]), all.substring(0, end), all.substring(end + 4));
        }
    }

    /** Begins to ask for something, and reads nothing. */
    Socket listening(String name) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream()
                .write(("GET " + root + name + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** Returns what is there under a name. */
    JsonNode json(String name) throws IOException {
        Answer answer = sent("GET", root + name, "127.0.0.1:" + port);
        return JSON.readTree(answer.body());
    }

    /** Waits until the list has this many checked files. */
    JsonNode list(int files) throws Exception {
        for (int i = 0; i < 300; i++) {
            JsonNode list = json("list.json").get("files");
            long checked = 0;
            for (JsonNode file : list) {
                checked += file.get("checked").asBoolean() ? 1 : 0;
            }
            if (list.size() >= files && checked == list.size()) {
                return list;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("never " + files + " files: " + json("list.json"));
    }

    /** Waits until an SOP is drawn. */
    JsonNode drawn(int id) throws Exception {
        for (int i = 0; i < 500; i++) {
            JsonNode file = json("file/" + id + ".json");
            if (!file.get("pages").isEmpty()) {
                return file;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("never drawn: " + json("file/" + id + ".json"));
    }
}
