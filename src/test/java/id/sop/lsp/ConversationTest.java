package id.sop.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import id.sop.testing.Golden;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Conversations as files: the text of a document, a line {@code ====}, then what an editor says and what it is told. {@code >} asks,
 * {@code !} says, {@code <} is the answer, {@code <!} what is found in the document, {@code #} explains. {@code -Dgolden.update=true}
 * writes the answers anew; read the difference before accepting it.
 */
class ConversationTest {
    private static final Path FOLDER = Path.of("src/test/resources/conversations");
    private static final String URI = "file:///kantor/surat.yaml";

    static Stream<String> conversations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void isHeldAsRecorded(String name) throws Exception {
        String recorded = Files.readString(FOLDER.resolve(name));
        int end = recorded.indexOf("====\n");
        String document = recorded.substring(0, end);
        StringBuilder held = new StringBuilder(document).append("====\n");
        Optional<Sheets> sheets =
                Optional.of((file, step) -> java.net.URI.create("http://127.0.0.1/" + step.orElse(0)));
        try (Editor editor = new Editor(Path.of("/kantor"), sheets)) {
            for (String line : recorded.substring(end + 5).stripTrailing().split("\n", -1)) {
                if (!line.startsWith("<")) {
                    held.append(line).append('\n');
                }
                if (line.startsWith("> ") || line.startsWith("! ")) {
                    String[] words = line.substring(2).split(" ", 2);
                    String params = (words.length > 1 ? words[1] : "{}")
                            .replace("$uri", URI)
                            .replace("$document", "{\"uri\": \"" + URI + "\"}");
                    if (words[0].equals("open")) {
                        editor.open(URI, document);
                        held.append("<! ").append(shown(editor.findings(URI))).append('\n');
                    } else if (line.startsWith("> ")) {
                        held.append("< ")
                                .append(shown(editor.ask(words[0], params)))
                                .append('\n');
                    } else {
                        editor.say(words[0], params);
                        if (words[0].equals("textDocument/didChange")) {
                            held.append("<! ")
                                    .append(shown(editor.findings(URI)))
                                    .append('\n');
                        }
                    }
                }
            }
            assertEquals("", editor.log());
        }
        Golden.check("conversations/" + name, held.toString());
    }

    /** Places as 3:7-3:9, so that people can read them. */
    private static String shown(JsonElement answer) {
        String text = String.valueOf(answer);
        return text.replace(URI, "$uri")
                .replaceAll(
                        "\\{\"start\":\\{\"line\":(\\d+),\"character\":(\\d+)\\},\"end\":\\{\"line\":(\\d+),\"character\":(\\d+)\\}\\}",
                        "$1:$2-$3:$4")
                .replaceAll("(\\},|\\],)(?=\\{)", "$1\n<   ");
    }
}
