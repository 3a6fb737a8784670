package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        }
    }
}
