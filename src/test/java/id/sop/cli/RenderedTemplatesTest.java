package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The template that a sheet is printed in. */
class RenderedTemplatesTest {
    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() {
        console = new Console(folder);
    }

    private int code(String arguments) {
        return console.run(arguments).code();
    }

    private PrintedSheet sheet(String file) {
        return PrintedSheet.of(console.bytes(file));
    }

    @Test
    void aTemplateIsChosenByNameByFolderAndByTheConfiguration() {
        console.file("d/e/a.yaml", Console.SOUND)
                .file("t/template.yaml", "nama: t\ndasar: sop-ap\nlabel: {kegiatan: Aktivitas}\n");
        code("render d -o polos");
        code("render d -o sampul --template sop-ap-sampul");
        assertEquals(sheet("polos/e/a.pdf").pages() + 1, sheet("sampul/e/a.pdf").pages());
        assertEquals(ExitCode.CLEAN, code("render d -o folder --template t"));
        assertTrue(sheet("folder/e/a.pdf").text().contains("Aktivitas"));
        console.file("d/sop.yaml", "template: ../t\nopsi: {sampul: ya}\n");
        assertEquals(ExitCode.CLEAN, code("render d -o menurut"));
        assertTrue(sheet("menurut/e/a.pdf").text().contains("Aktivitas"));
        assertEquals(sheet("sampul/e/a.pdf").pages(), sheet("menurut/e/a.pdf").pages());
        assertEquals(ExitCode.CLEAN, code("render d -o perintah --template sop-ap"));
        assertFalse(sheet("perintah/e/a.pdf").text().contains("Aktivitas"), "the command line is stronger");
    }

    @Test
    void aTemplateWithAMistakePrintsNothing() {
        console.file("a.yaml", Console.SOUND)
                .file("t/template.yaml", "nama: t\ndasar: sop-ap\n")
                .file("t/lembar.ftlh", "<html>\n<body>${tidak.ada}</body></html>");
        Console.Run run = console.run("render a.yaml -o out --template t");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().startsWith("t/lembar.ftlh:2:9: galat[RN004]"), run.err());
        assertEquals(List.of(), console.files("out"));
    }

    @Test
    void aTemplateThatKnowsNothingOfColumnsRefusesAnSopWithOthersAndSaysSo() {
        console.file("a.yaml", "kolom: [kelengkapan, waktu, output]\n" + Console.SOUND)
                .file("t/template.yaml", "nama: t\ndasar: sop-ap\n")
                .file("t/lembar.ftlh", "<html><body></body></html>");
        Console.Run run = console.run("render a.yaml -o out --template t");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().startsWith("t/lembar.ftlh:1:1: galat[RN008]"), run.err());
        assertTrue(run.err().contains("a.yaml:1:1: "), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../luar/t", "{folder}/luar/t", "tautan", "../tautan", "../../luar/tidak-ada", "/etc"})
    void aConfigurationNamesNoTemplateOutsideTheTree(String name) throws IOException {
        console.file("luar/t/template.yaml", "nama: t\ndasar: sop-ap\nwarna: rahasia\n")
                .file("kantor/.git/HEAD", "")
                .file("kantor/d/a.yaml", Console.SOUND)
                .file("kantor/d/sop.yaml", "template: " + name.replace("{folder}", folder.toString()) + "\n");
        for (String link : List.of("kantor/tautan", "kantor/d/tautan")) {
            Files.createSymbolicLink(folder.resolve(link), folder.resolve("luar/t"));
        }
        for (String command : List.of("validate kantor", "render kantor -o out")) {
            Console.Run run = console.run(command);
            assertEquals(ExitCode.USAGE, run.code(), run.out() + run.err());
            String said = run.out() + run.err();
            assertTrue(said.contains("kantor/d/sop.yaml:1:11: galat[KF003]"), said);
            assertTrue(said.contains("berada di luar folder kantor"), said);
            assertFalse(said.contains("rahasia"), said);
        }
        console.file("luar/t/template.yaml", "nama: t\ndasar: sop-ap\n");
        assertEquals(ExitCode.CLEAN, code("render kantor -o out --template luar/t"), "the caller's own word counts");
    }

    @Test
    void aTemplateCannotReadWhatLiesBesideItsFolder() {
        console.file("a.yaml", Console.SOUND)
                .file("rahasia.ftlh", "RAHASIA")
                .file("t/template.yaml", "nama: t\ndasar: sop-ap\n");
        for (String include : List.of("../rahasia.ftlh", "/rahasia.ftlh", folder + "/rahasia.ftlh")) {
            console.file("t/lembar.ftlh", "<html><body><p><#include '" + include + "'></p></body></html>");
            Console.Run run = console.run("render a.yaml -o out --template t");
            assertEquals(ExitCode.FINDINGS, run.code(), include);
            assertTrue(run.err().contains("galat[RN004]"), run.err());
            assertFalse(run.err().contains("not found"), run.err());
        }
        console.file("t/lembar.ftlh", "<html><body><p><#include 'tidak-ada.ftlh'></p></body></html>");
        Console.Run run = console.run("render a.yaml -o out --template t");
        assertTrue(run.err().contains("galat[RN004] berkas `tidak-ada.ftlh` tidak ada"), run.err());
    }
}
