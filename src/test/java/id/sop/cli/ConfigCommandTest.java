package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.testing.Console;
import id.sop.workspace.InputFile;
import id.sop.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Configurations that are laid over one another, as the command line shows them. */
class ConfigCommandTest {
    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() throws IOException {
        folder = folder.toRealPath();
        // The search must not depend on what lies above the folder of a test.
        console = new Console(folder).file(".git/HEAD", "ref: refs/heads/main\n");
    }

    private void kabupaten() {
        console.file(
                        "umum/sop.yaml",
                        """
                        kertas: f4
                        hari_kerja: 8 jam
                        pola_nomor: "[0-9]{3}/\\\\S+"
                        aturan:
                          MB009: galat
                          MB010: mati
                        istilah: {renja: rencana kerja}
                        label:
                          kegiatan: "Uraian: \\"Prosedur\\""
                        khusus:
                          - berkas: "*-lama.yaml"
                            aturan: {PL001: mati}
                        """)
                .file(
                        "kantor/sop.yaml",
                        """
                        turunan_dari: ../umum/sop.yaml
                        kertas: a4
                        aturan: {MB010: catatan, PL001: peringatan}
                        khusus:
                          - berkas: ["lama/**", arsip-*.yaml]
                            aturan:
                              PL001: catatan
                          - berkas: lama/a.yaml
                            aturan: {PL001: mati, MB009: mati}
                        """)
                .file("kantor/a.yaml", Console.WRONG)
                .file("kantor/lama/a.yaml", Console.WRONG)
                .file("kantor/lama/b.yaml", Console.WRONG)
                .file("kantor/x/arsip-b.yaml", Console.WRONG)
                .file("lain/a.yaml", Console.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyValueIsShownWithItsOrigin(String language) {
        kabupaten();
        console.with("SOP_LANG", language);
        console.run("config --show");
        console.run("config --show kantor");
        console.run("config --show kantor/a.yaml");
        console.run("config --show kantor/lama/a.yaml");
        console.run("config");
        console.run("config --show tidak-ada.yaml");
        console.run("validate .");
        console.check("config-" + language);
    }

    @Test
    void whatIsShownIsAConfigurationThatSaysTheSame() {
        kabupaten();
        Checker checker = new Checker();
        Configuration shown = shown(checker, "kantor/lama/a.yaml");
        Workspace workspace = new Workspace(folder, InputStream.nullInputStream());
        Path path = folder.resolve("kantor/lama/a.yaml");
        Configuration held = workspace
                .configuration(new InputFile("a", path, false, path, path.getFileName()))
                .configuration();
        assertEquals(held.settings().severities(), shown.settings().severities());
        assertEquals(held.settings().calendar(), shown.settings().calendar());
        assertEquals(held.settings().abbreviations(), shown.settings().abbreviations());
        assertEquals(
                held.settings().numberPattern().orElseThrow().pattern(),
                shown.settings().numberPattern().orElseThrow().pattern());
        assertEquals(held.labels(), shown.labels());
        assertEquals(held.options(), shown.options());
        assertEquals(held.paper(), shown.paper());
        Configuration standard = shown(checker, "lain/a.yaml");
        assertEquals(
                Configuration.STANDARD.settings().calendar(),
                standard.settings().calendar());
    }

    private Configuration shown(Checker checker, String file) {
        byte[] text = console.run("config", "--show", file).out().getBytes(StandardCharsets.UTF_8);
        Checker.Decoded<Configuration> outcome = checker.configuration("sop.yaml", text);
        assertEquals(List.of(), outcome.diagnostics());
        return outcome.value().orElseThrow();
    }

    @Test
    void aConfigurationThatCannotBeLaidOverAnotherSaysWhy() throws IOException {
        console.file("a/sop.yaml", "turunan_dari: ../b/sop.yaml\n")
                .file("b/sop.yaml", "kertas: a4\nturunan_dari: ../c/sop.yaml\n")
                .file("c/sop.yaml", "turunan_dari: ../b/sop.yaml\n")
                .file("d/sop.yaml", "turunan_dari: ../tidak-ada.yaml\n")
                .file("e/sop.yaml", "turunan_dari: ../../sop.yaml\n")
                .file("f/sop.yaml", "turunan_dari: sop.yaml\n")
                .file("g/sop.yaml", "turunan_dari: ../h/dasar.yaml\n")
                .file("h/dasar.yaml", "kertas: a9\nlabel: x\n")
                .file("i/sop.yaml", "turunan_dari: [a, b]\n")
                .file("j/sop.yaml", "turunan_dari:\nkertas: a4\n")
                .file("k/sop.yaml", "turunan_dari: dasar.yaml\n")
                .file(
                        "l/sop.yaml",
                        "turunan_dari: ../h/dasar.yaml\nkhusus: [a, {berkas: \"[x\", aturan: {XX001: mati}}, {}]\n");
        Files.createSymbolicLink(folder.resolve("k/dasar.yaml"), Path.of("/etc/hostname"));
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "i", "j", "k", "l")) {
            console.file(name + "/x.yaml", Console.SOUND);
        }
        console.run("validate .");
        console.run("config --show a/x.yaml");
        console.run("config --show j/x.yaml");
        console.with("SOP_LANG", "en").run("validate .");
        console.check("config-faults");
    }

    @Test
    void aTemplateIsLookedForBesideTheConfigurationThatNamesIt() {
        console.file("umum/sop.yaml", "template: templat\n")
                .file("umum/templat/template.yaml", "nama: kantor\ndasar: sop-ap\n")
                .file("kantor/sop.yaml", "turunan_dari: ../umum/sop.yaml\nkertas: a4\n")
                .file("kantor/a.yaml", Console.SOUND);
        Console.Run run = console.run("render kantor/a.yaml -o out");
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(folder.resolve("out/a.pdf")), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "pipe", "sop.yaml", "tidak-ada", "/dev/zero", "/dev/null"})
    void whatIsCalledAConfigurationAndIsNoFileIsToldOf(String what) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs mkfifo");
        console.file("d/e/a.yaml", Console.SOUND);
        Path place = folder.resolve("d/sop.yaml");
        switch (what) {
            case "folder" -> Files.createDirectory(place);
            case "pipe" ->
                assertEquals(
                        0,
                        new ProcessBuilder("mkfifo", place.toString()).start().waitFor());
            default -> Files.createSymbolicLink(place, Path.of(what));
        }
        for (String command : List.of("validate d", "validate d/e/a.yaml", "render d -o out", "config --show d/e")) {
            Console.Run run = console.run(command);
            assertEquals(2, run.code(), run.out() + run.err());
            assertTrue((run.out() + run.err()).contains("d/sop.yaml:1:1: galat[KF002]"), run.out() + run.err());
        }
        assertTrue(Files.notExists(folder.resolve("out")));
        console.file("d/e/sop.yaml", "akar: ya\n");
        assertEquals(0, console.run("validate d/e").code(), "the outermost one is below");
    }

    @Test
    void noColumnAtAllIsADecisionThatIsShown() {
        String shown = console.file("sop.yaml", "akar: ya\nkolom: []\n")
                .run("config --show")
                .out();
        assertTrue(shown.contains("kolom: []  # sop.yaml:2"), shown);
    }
}
