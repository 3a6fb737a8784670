package id.sop.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong between an editor and the server, and that it goes on. */
class SopServerTest {
    private static final String SOP =
            """
            nama: Surat
            pelaksana: {loket: Loket}
            langkah:
              - kegiatan: Menerima surat
                pelaksana: lokett
                kelengkapan: Surat
                waktu: 5 menit
                output: Surat tercatat
            """;

    @TempDir
    private Path folder;

    private static String codes(JsonArray found) {
        return StreamSupport.stream(found.spliterator(), false)
                .map(one -> one.getAsJsonObject().get("code").getAsString())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Editor editor() throws Exception {
        Editor editor = new Editor(folder.toRealPath(), Optional.empty());
        editor.ask(
                "initialize",
                "{\"processId\": null, \"rootUri\": \"" + folder.toRealPath().toUri() + "\", \"capabilities\": {}}");
        return editor;
    }

    private String uri(String name) throws IOException {
        return folder.toRealPath().resolve(name).toUri().toString();
    }

    private static String at(String uri, int line, int character) {
        return "{\"textDocument\": {\"uri\": \"" + uri + "\"}, \"position\": {\"line\": " + line + ", \"character\": "
                + character + "}}";
    }

    @Test
    void aTimeInMinutesIsNotSaidTwice() throws Exception {
        try (Editor editor = editor()) {
            editor.open(uri("a.yaml"), SOP);
            String minutes = String.valueOf(editor.ask("textDocument/hover", at(uri("a.yaml"), 6, 12)));
            assertTrue(minutes.contains("**5 menit**") && !minutes.contains("= 5 menit"), minutes);
            editor.open(uri("b.yaml"), SOP.replace("5 menit", "2 jam"));
            String hours = String.valueOf(editor.ask("textDocument/hover", at(uri("b.yaml"), 6, 12)));
            assertTrue(hours.contains("**2 jam** = 120 menit"), hours);
        }
    }

    @Test
    void unknownDocumentsAndQuestionsAreAnsweredAndTheServerLives() throws Exception {
        try (Editor editor = editor()) {
            String unknown = "file:///tidak/ada.yaml";
            assertEquals("[]", String.valueOf(editor.ask("textDocument/completion", at(unknown, 0, 0))));
            assertEquals("null", String.valueOf(editor.ask("textDocument/hover", at(unknown, 5, 5))));
            assertTrue(String.valueOf(editor.ask("textDocument/nothing", "{}")).contains("-32601"));
            editor.raw("{ this is no JSON");
            editor.say(
                    "textDocument/didChange",
                    "{\"textDocument\": {\"uri\": \"" + unknown + "\", \"version\": 3}, \"contentChanges\": []}");
            editor.say("textDocument/didClose", "{\"textDocument\": {\"uri\": \"" + unknown + "\"}}");
            editor.open("untitled:Untitled-1", SOP);
            assertTrue(codes(editor.findings("untitled:Untitled-1")).contains("PL003"));
            editor.open("file:%%%", SOP);
            assertTrue(codes(editor.findings("file:%%%")).contains("PL003"));
            assertEquals(
                    "[]", String.valueOf(editor.ask("textDocument/definition", at("untitled:Untitled-1", 999, 999))));
            assertEquals("", editor.log());
        }
    }

    @Test
    void whatIsTypedCountsAndWhatWasTypedOverIsNotTold() throws Exception {
        Files.writeString(folder.resolve("a.yaml"), SOP);
        try (Editor editor = editor()) {
            editor.open(uri("a.yaml"), SOP);
            String with = codes(editor.findings(uri("a.yaml")));
            assertTrue(with.contains("PL003"), with);
            for (int version = 2; version < 40; version++) {
                String text = version == 39 ? SOP.replace("lokett", "loket") : SOP + "# " + version + "\n";
                editor.say(
                        "textDocument/didChange",
                        "{\"textDocument\": {\"uri\": \"" + uri("a.yaml") + "\", \"version\": " + version
                                + "}, \"contentChanges\": [{\"text\": " + new JsonPrimitive(text) + "}]}");
            }
            int times = 0;
            String last = "";
            for (Optional<JsonObject> told = editor.told(2000); told.isPresent(); told = editor.told(1000)) {
                times++;
                last = codes(told.get().getAsJsonObject("params").getAsJsonArray("diagnostics"));
                if (!last.contains("PL003")) {
                    assertEquals(
                            39,
                            told.get().getAsJsonObject("params").get("version").getAsInt());
                }
            }
            assertFalse(last.contains("PL003"), last);
            assertTrue(times < 20, "told " + times + " times");
        }
    }

    @Test
    void aConfigurationThatIsBeingTypedHolds() throws Exception {
        Files.writeString(folder.resolve("sop.yaml"), "akar: ya\n");
        try (Editor editor = editor()) {
            editor.open(uri("a.yaml"), SOP);
            assertTrue(codes(editor.findings(uri("a.yaml"))).contains("ID001"));
            editor.open(uri("sop.yaml"), "akar: ya\naturan: {ID001: mati}\n");
            assertFalse(codes(editor.findings(uri("a.yaml"))).contains("ID001"));
            editor.say(
                    "textDocument/didChange",
                    "{\"textDocument\": {\"uri\": \"" + uri("sop.yaml")
                            + "\", \"version\": 2}, \"contentChanges\": [{\"text\": \"akar: ya\\naturn: {}\\n\"}]}");
            assertEquals("YM002", codes(editor.findings(uri("sop.yaml"), 2)));
            editor.say("textDocument/didClose", "{\"textDocument\": {\"uri\": \"" + uri("sop.yaml") + "\"}}");
            // What was told of the last version may come first.
            String left = "YM002";
            while (left.equals("YM002")) {
                left = codes(editor.findings(uri("sop.yaml")));
            }
            assertEquals("", left);
        }
    }

    @Test
    void whatSeveralSopsSayTogetherIsToldOfTheOpenOne() throws Exception {
        Files.writeString(folder.resolve("sop.yaml"), "akar: ya\n");
        Files.writeString(folder.resolve("a.yaml"), SOP);
        Files.writeString(folder.resolve("b.yaml"), "instansi: KECAMATAN\n" + SOP);
        try (Editor editor = editor()) {
            editor.open(uri("a.yaml"), "instansi: KECAMATAN\n" + SOP);
            String own = codes(editor.findings(uri("a.yaml")));
            String together = codes(editor.findings(uri("a.yaml")));
            assertFalse(own.contains("RG00"), own);
            assertTrue(together.contains("RG00"), together);
        }
    }

    @Test
    void aQuestionThatIsTakenBackIsAnsweredAsThat() throws Exception {
        try (Editor editor = editor()) {
            editor.open(uri("a.yaml"), SOP);
            List<Integer> asked = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                asked.add(
                        editor.begin(
                                "textDocument/codeAction",
                                "{\"textDocument\": {\"uri\": \"" + uri("a.yaml")
                                        + "\"}, \"range\": {\"start\": {\"line\": 4, \"character\": 16}, \"end\": {\"line\": 4, \"character\": 16}}, \"context\": {\"diagnostics\": []}}"));
            }
            for (int question : asked) {
                editor.say("$/cancelRequest", "{\"id\": " + question + "}");
            }
            for (int question : asked) {
                JsonObject answer = editor.answer(question);
                assertTrue(
                        answer.has("result")
                                || answer.getAsJsonObject("error").get("code").getAsInt() == -32800,
                        answer.toString());
            }
            assertTrue(String.valueOf(editor.ask(
                            "textDocument/documentSymbol", "{\"textDocument\": {\"uri\": \"" + uri("a.yaml") + "\"}}"))
                    .contains("Menerima surat"));
        }
    }

    @Test
    void aHugeDocumentIsRefusedAsValidateRefusesIt() throws Exception {
        try (Editor editor = editor()) {
            editor.open(uri("a.yaml"), SOP + "# x\n".repeat(400_000));
            assertEquals("YM009", codes(editor.findings(uri("a.yaml"))));
            editor.open(uri("b.yaml"), "a: " + "[".repeat(200_000));
            assertFalse(codes(editor.findings(uri("b.yaml"))).isEmpty());
            assertEquals("", editor.log());
        }
    }

    /** Longer than what is read at once, faulty at their beginning, in their middle, and at their end. */
    @Test
    void aLongMessageThatIsFaultyDoesNotSwallowTheNext() throws Exception {
        String hover = at("file:///tidak/ada.yaml", 0, 0);
        for (String faulty : List.of(
                "[".repeat(50_000),
                "[" + "1,".repeat(50_000),
                "{\"jsonrpc\": \"2.0\", \"method\": \"x\", \"params\": " + "[".repeat(50_000) + "]".repeat(50_000)
                        + "}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didOpen\", \"params\": {\"textDocument\": {\"version\": \"x\", "
                        + "\"text\": \"" + "x".repeat(100_000) + "\"}}}",
                "\"" + "x".repeat(100_000),
                "{} " + "x".repeat(100_000))) {
            try (Editor editor = editor()) {
                editor.raw(faulty);
                assertEquals("null", String.valueOf(editor.ask("textDocument/hover", hover)), faulty.substring(0, 20));
                assertEquals("", editor.log());
            }
        }
    }

    /** It would wait forever for the end of what has no length, and the editor for its answers. */
    @Test
    void endsWhenNobodyKnowsWhereAMessageEnds() throws Exception {
        for (String header : List.of("Foo: bar\r\n\r\n", "Content-Length: 99999999999\r\n\r\n", "halo\n\n")) {
            try (Editor editor = editor()) {
                editor.bytes(header.getBytes(StandardCharsets.UTF_8));
                editor.say("x", "{}");
                assertFalse(editor.end());
                assertFalse(editor.log().isEmpty(), header);
            }
        }
    }

    @Test
    void whatComesTooEarlyTooLateOrWithoutParametersIsRefused() throws Exception {
        String hover = at("file:///tidak/ada.yaml", 0, 0);
        try (Editor editor = new Editor(folder.toRealPath(), Optional.empty())) {
            editor.open(uri("a.yaml"), SOP);
            assertEquals(-32002, refused(editor, "textDocument/hover", hover));
            assertEquals(-32002, refused(editor, "shutdown", "null"));
            editor.ask("initialize", "{\"capabilities\": {}}");
            assertEquals(-32600, refused(editor, "initialize", "{\"capabilities\": {}}"));
            for (String method :
                    List.of("hover", "completion", "codeAction", "formatting", "rename", "documentSymbol")) {
                assertEquals(-32602, refused(editor, "textDocument/" + method, "null"), method);
                assertEquals(-32602, refused(editor, "textDocument/" + method, "{}"), method);
                assertEquals(-32602, refused(editor, "textDocument/" + method, "{\"textDocument\": {}}"), method);
            }
            assertEquals(-32602, refused(editor, "workspace/executeCommand", "{}"));
            assertEquals(-32601, refused(editor, "textDocument/inlayHint", hover));
            assertEquals(
                    "[]", String.valueOf(editor.ask("textDocument/completion", at(uri("a.yaml"), 0, 0))), "unheard");
            editor.ask("shutdown", "null");
            assertEquals(-32600, refused(editor, "textDocument/hover", hover));
            editor.say("exit", "null");
            assertTrue(editor.end());
        }
    }

    private static int refused(Editor editor, String method, String params) throws Exception {
        return editor.ask(method, params).getAsJsonObject().get("code").getAsInt();
    }

    /** The menus of most editors in Indonesia are in English. */
    @Test
    void speaksIndonesianWhateverTheMenusSpeak() throws Exception {
        try (Editor editor = new Editor(folder.toRealPath(), Optional.empty())) {
            editor.ask(
                    "initialize",
                    "{\"locale\": \"en-GB\", \"capabilities\": {\"general\": {\"positionEncodings\": [\"utf-32\", \"utf-16\"]}}}");
            editor.open(uri("a.yaml"), SOP);
            assertTrue(editor.findings(uri("a.yaml")).toString().contains("tidak mempunyai kolom"));
        }
    }

    @Test
    void endsWithItsEditor() throws Exception {
        Editor polite = editor();
        assertEquals("null", String.valueOf(polite.ask("shutdown", "null")));
        polite.say("exit", "null");
        assertTrue(polite.end());
        Editor rude = editor();
        rude.say("exit", "null");
        assertFalse(rude.end());
        Editor gone = editor();
        gone.hangUp();
        assertFalse(gone.end());
        Process parent = new ProcessBuilder("sleep", "100").start();
        Editor killed = new Editor(folder.toRealPath(), Optional.empty());
        killed.ask("initialize", "{\"processId\": " + parent.pid() + ", \"capabilities\": {}}");
        parent.destroyForcibly();
        assertFalse(killed.end());
    }
}
