package id.sop.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SOPs show to be wrong in what their office says for all of them stands where it is said. */
class SharedFindingsTest {
    private static final String OFFICE = "akar: ya\ntanggal_pembuatan: 31 Februari 2026\n";
    private static final String SOP = "nama: Surat\npelaksana: {loket: Loket}\nlangkah: [{kegiatan: Menerima surat}]\n";
    private static final String WRONG_DATE = "ID005";

    @TempDir
    private Path folder;

    private Editor editor;

    @BeforeEach
    void open() throws Exception {
        Files.writeString(folder.resolve("sop.yaml"), OFFICE);
        editor = new Editor(folder.toRealPath(), Optional.empty());
        editor.ask("initialize", "{\"capabilities\": {}}");
    }

    private String uri(String name) throws IOException {
        return folder.toRealPath().resolve(name).toUri().toString();
    }

    /** Waits until as many findings of the date are told of the configuration, and returns the lines where they stand. */
    private String lines(int version, boolean any) throws Exception {
        String lines = "";
        do {
            JsonArray found = editor.findings(uri("sop.yaml"), version);
            lines = "";
            for (JsonElement one : found) {
                JsonObject finding = one.getAsJsonObject();
                if (finding.get("code").getAsString().equals(WRONG_DATE)) {
                    lines += finding.getAsJsonObject("range")
                                    .getAsJsonObject("start")
                                    .get("line") + " ";
                }
            }
        } while (lines.isEmpty() == any);
        return lines;
    }

    @Test
    void aClosedConfigurationIsToldOfOnceHoweverManySopsAreOpen() throws Exception {
        editor.open(uri("a.yaml"), SOP);
        assertEquals("1 ", lines(0, true));
        editor.open(uri("b.yaml"), SOP);
        editor.say("textDocument/didClose", "{\"textDocument\": {\"uri\": \"" + uri("a.yaml") + "\"}}");
        assertEquals("1 ", lines(0, true));
        editor.say("textDocument/didClose", "{\"textDocument\": {\"uri\": \"" + uri("b.yaml") + "\"}}");
        assertEquals("", lines(0, false));
        editor.close();
    }

    @Test
    void anOpenConfigurationIsToldOfAsItIsTyped() throws Exception {
        editor.open(uri("a.yaml"), SOP);
        editor.open(uri("sop.yaml"), OFFICE);
        assertEquals("1 ", lines(1, true));
        change(2, "akar: ya\n# catatan\ntanggal_pembuatan: 31 Februari 2026\n");
        assertEquals("2 ", lines(2, true));
        change(3, "akar: ya\ntanggal_pembuatan: 5 Januari 2026\n");
        assertEquals("", lines(3, false));
        editor.say("textDocument/didClose", "{\"textDocument\": {\"uri\": \"" + uri("sop.yaml") + "\"}}");
        assertEquals("1 ", lines(0, true));
        editor.close();
    }

    private void change(int version, String text) throws IOException {
        editor.say(
                "textDocument/didChange",
                "{\"textDocument\": {\"uri\": \"" + uri("sop.yaml") + "\", \"version\": " + version
                        + "}, \"contentChanges\": [{\"text\": " + new JsonPrimitive(text) + "}]}");
    }
}
