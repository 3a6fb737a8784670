package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import id.sop.wording.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Command lines that cannot be carried out: exit code 2, one line that says why, and nothing on standard output. */
class UsageErrorsTest {
    private static final List<String> MISTAKES = List.of(
            "",
            "cetak",
            "new",
            "new Kearsipan -o a.yaml",
            "new Kearsipan -o sop.yaml",
            "new --from tidak-ada",
            "new Kearsipan --from rusak.yaml",
            "new --from a.yaml --actor Camat",
            "new --office c",
            "new --office a.yaml",
            "new --office baru -o b.yaml",
            "new Kearsipan --step Menyimpan|Arsiparis||15",
            "new Kearsipan --step Menyimpan|9",
            "validate",
            "validate --strickt a.yaml",
            "validate a.yaml --strict --strict",
            "validate a.yaml --strict=ya",
            "validate tidak-ada.yaml",
            "validate kosong",
            "validate a.yaml --set kecamatan",
            "validate a.yaml --set 1=x",
            "validate a.yaml --set =x",
            "validate a.yaml --set",
            "validate a.yaml --data tidak-ada.yaml",
            "validate a.yaml --data rusak.yaml",
            "validate a.yaml --lang fr",
            "validate a.yaml --lang",
            "render a.yaml",
            "render -o out",
            "render a.yaml -o",
            "render a.yaml -o out -o out2",
            "render a.yaml -o out --paper a3",
            "render a.yaml -o out --format gif",
            "render a.yaml -o out --dpi banyak",
            "render a.yaml -o out --dpi 35",
            "render a.yaml -o out --dpi 601",
            "render a.yaml -o out --template tidak-ada",
            "render a.yaml -o out --template rusak",
            "render a.yaml b/a.yaml -o out",
            "render kapital/x/A.yaml kapital/y/a.yaml -o out",
            "render c -o out",
            "render a.yaml -o hasil.pdf",
            "render a.yaml -o hasil/a.PNG --format png",
            "template",
            "template cetak",
            "template list --format xml",
            "template eject",
            "template eject sop-ap",
            "template eject tidak-ada baru",
            "template eject sop-ap c",
            "template eject sop-ap a.yaml",
            "template check",
            "template check tidak-ada",
            "template check sop-ap tidak-ada.yaml");

    @TempDir
    private Path folder;

    private Console console() throws java.io.IOException {
        Files.createDirectories(folder.resolve("kosong"));
        return new Console(folder)
                .file("a.yaml", Console.SOUND)
                .file("b/a.yaml", Console.SOUND)
                .file("c/a.yaml", Console.SOUND)
                .file("c/a.yml", Console.SOUND)
                .file("kapital/x/A.yaml", Console.SOUND)
                .file("kapital/y/a.yaml", Console.SOUND)
                .file("kosong/catatan.txt", "x")
                .file("kosong/sop.yaml", "kertas: a4")
                .file("rusak.yaml", "kecamatan: [a]\n")
                .file("rusak/template.yaml", "nama: rusak\nwarna: merah\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMistakeIsNamedInBothLanguages(Language language) throws java.io.IOException {
        Console console = console().with("SOP_LANG", language.code());
        List<String> before = console.files();
        for (String mistake : MISTAKES) {
            Console.Run run = console.run(mistake);
            assertEquals(ExitCode.USAGE, run.code(), mistake);
            assertEquals("", run.out(), mistake);
            assertTrue(run.err().contains("sop: "), mistake);
        }
        assertEquals(before, console.files(), "nothing is written");
        console.check("usage-" + language.code());
    }

    @Test
    void everyCommandIsNamedWhereOneIsMissing() throws java.io.IOException {
        for (Language language : Language.values()) {
            Console console = console().with("SOP_LANG", language.code());
            String help = console.run("--help").out();
            List<String> commands = help.substring(help.lastIndexOf(":\n"))
                    .lines()
                    .filter(line -> line.matches("  [a-z]+ .*"))
                    .map(line -> line.strip().replaceFirst(" .*", ""))
                    .toList();
            assertTrue(commands.size() >= 10, help);
            String said = console.run("").err();
            assertEquals(
                    List.of(),
                    commands.stream().filter(name -> !said.contains(name)).toList(),
                    said);
        }
    }

    @Test
    void aSlipOfTheHandIsToldWithWhatWasMeant() throws java.io.IOException {
        Console console = console();
        for (String slip : List.of(
                "vaildate validate",
                "valdate validate",
                "rendr render",
                "preveiw preview",
                "fromat format",
                "nwe new")) {
            String[] words = slip.split(" ", -1);
            assertEquals(
                    "sop: tidak ada perintah " + words[0] + "; maksud Anda `sop " + words[1]
                            + "`?\nLihat `sop --help`.\n",
                    console.run(words[0] + " a.yaml").err());
        }
        for (String slip : List.of("--otput --output", "--draft --draf", "--papper=f4 --paper", "--lnag --lang")) {
            String[] words = slip.split(" ", -1);
            String said = "sop: tidak ada pilihan " + words[0].replace("=f4", "") + "; maksud Anda " + words[1] + "?\n";
            assertTrue(console.run("render a.yaml " + words[0]).err().startsWith(said), slip);
        }
        assertTrue(console.run("template ejct sop-ap baru").err().contains("maksud Anda `sop template eject`?"));
        assertTrue(console.run("a.yaml").err().startsWith("sop: tidak dikenal: a.yaml\n"));
        assertTrue(console.run("rules MB015").err().startsWith("sop: tidak dikenal: MB015\n"));
        assertTrue(console.run("validate a.yaml --xyzzy").err().startsWith("sop: tidak dikenal: --xyzzy\n"));
    }

    @Test
    void aFolderWhoseNameWasCutAtItsSpaceIsNamed() throws java.io.IOException {
        Console console = console().file("SOP Kantor/surat ku.yaml", Console.SOUND);
        String said = console.run("validate SOP Kantor/surat ku.yaml").err();
        assertTrue(said.contains("apit nama yang memuat spasi dengan tanda kutip, \"SOP Kantor\""), said);
    }

    @Test
    void whatCannotBeSeenIsNamedAllTheSame() throws java.io.IOException {
        assertTrue(console().run("validate", "").err().startsWith("sop: tidak ada berkas atau folder bernama \"\"\n"));
        Console.Run title = console().run("render", "a.yaml", "--binder", "b.pdf", "--binder-title", "a\u0007b");
        assertEquals(ExitCode.USAGE, title.code());
        assertTrue(title.err().startsWith("sop: --binder-title memuat karakter kendali"), title.err());
    }

    @Test
    void theLanguageOptionHoldsForMistakesToo() throws java.io.IOException {
        assertTrue(console().run("validate a.yaml --lang en --foo").err().startsWith("sop: not known: --foo\n"));
        assertTrue(console().run("--lang en validate").err().startsWith("sop: missing: FILE|DIR|GLOB|-\n"));
    }
}
