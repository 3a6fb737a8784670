package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCommandTest {
    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() {
        console = new Console(folder);
    }

    @Test
    void templatesAreListedWithWhatAnOfficeMaySet() {
        console.run("template list");
        console.run("template list --lang en");
        console.run("template list --format json");
        console.check("template-list");
    }

    @Test
    void aCopyIsWholeAndNothingIsEverOverwritten() throws IOException {
        console.file("milik/catatan.txt", "penting").file("berkas", "x");
        Files.createDirectories(folder.resolve("kosong"));
        console.run("template eject sop-ap-bernomor templat/kantor");
        console.run("template eject sop-ap-bernomor templat/kantor");
        console.run("--lang en template eject sop-ap kosong");
        console.run("template eject sop-ap milik");
        console.run("template eject sop-ap berkas");
        console.run("template eject sop-ap berkas/baru");
        console.run("template eject sop-app baru");
        console.check("template-eject");
        assertEquals(
                List.of(
                        "berkas",
                        "kosong/jilid.ftlh",
                        "kosong/lembar.css",
                        "kosong/lembar.ftlh",
                        "kosong/template.yaml",
                        "milik/catatan.txt",
                        "templat/kantor/jilid.ftlh",
                        "templat/kantor/lembar.css",
                        "templat/kantor/lembar.ftlh",
                        "templat/kantor/template.yaml"),
                console.files());
        String settings = new String(console.bytes("templat/kantor/template.yaml"), StandardCharsets.UTF_8);
        assertFalse(settings.contains("dasar:"), settings);
        assertTrue(settings.contains("  kegiatan: Aktivitas\n"), settings);
        assertTrue(settings.contains("  nomor_kolom: ya       # baris nomor kolom"), settings);
        assertTrue(settings.contains("kertas: a4\n"), settings);
    }
}
