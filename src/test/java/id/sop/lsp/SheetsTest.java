package id.sop.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an editor comes to the sheet of what is written in it. */
class SheetsTest {
    private static final String SOP = "nama: Surat\npelaksana: {loket: Loket}\nlangkah: [{kegiatan: Menerima surat}]\n";

    @TempDir
    private Path folder;

    private String uri(String name) throws IOException {
        return folder.toRealPath().resolve(name).toUri().toString();
    }

    private Editor editor(Sheets sheets, String window, String options) throws Exception {
        Editor editor = new Editor(folder.toRealPath(), Optional.of(sheets));
        JsonObject can = editor.ask(
                        "initialize",
                        "{\"capabilities\": {\"window\": {" + window + "}}, \"initializationOptions\": {" + options
                                + "}}")
                .getAsJsonObject()
                .getAsJsonObject("capabilities");
        assertTrue(can.has("codeLensProvider"));
        return editor;
    }

    @Test
    void showsTheSheetOfADocument() throws Exception {
        Sheets sheets = (file, step) -> URI.create("http://127.0.0.1:1/" + file.getFileName() + "/" + step.orElse(0));
        String asked = "{\"command\": \"sop.lihatLembar\", \"arguments\": [\"" + uri("a.yaml") + "\", 2]}";
        try (Editor editor = editor(sheets, "\"showDocument\": {\"support\": true}", "")) {
            editor.open(uri("a.yaml"), SOP);
            JsonArray lenses = editor.ask(
                            "textDocument/codeLens", "{\"textDocument\": {\"uri\": \"" + uri("a.yaml") + "\"}}")
                    .getAsJsonArray();
            assertEquals(1, lenses.size());
            JsonObject command = lenses.get(0).getAsJsonObject().getAsJsonObject("command");
            assertEquals("Lihat lembar", command.get("title").getAsString());
            assertEquals("[\"" + uri("a.yaml") + "\"]", command.get("arguments").toString());
            assertEquals(
                    "http://127.0.0.1:1/a.yaml/2",
                    editor.ask("workspace/executeCommand", asked).getAsString());
            assertTrue(isAskedToOpen(editor));
        }
        for (String options : List.of("\"sheets\": \"client\"", "\"sheets\": 1")) {
            boolean shows = options.contains("client");
            try (Editor editor = editor(sheets, shows ? "\"showDocument\": {\"support\": true}" : "", options)) {
                assertEquals(
                        "http://127.0.0.1:1/a.yaml/2",
                        editor.ask("workspace/executeCommand", asked).getAsString());
                assertFalse(isAskedToOpen(editor), options);
            }
        }
    }

    private static boolean isAskedToOpen(Editor editor) throws InterruptedException {
        Optional<JsonObject> told = editor.told(500);
        while (told.isPresent()) {
            if (told.get().get("method").getAsString().equals("window/showDocument")) {
                return told.get().getAsJsonObject("params").get("external").getAsBoolean();
            }
            told = editor.told(500);
        }
        return false;
    }

    @Test
    void aSheetThatCannotBeShownIsAnError() throws Exception {
        Sheets broken = (file, step) -> {
            throw new IOException("no room");
        };
        try (Editor editor = editor(broken, "", "")) {
            String answer = editor.ask(
                            "workspace/executeCommand",
                            "{\"command\": \"sop.lihatLembar\", \"arguments\": [\"" + uri("a.yaml") + "\"]}")
                    .toString();
            assertTrue(answer.contains("no room"), answer);
        }
    }
}
