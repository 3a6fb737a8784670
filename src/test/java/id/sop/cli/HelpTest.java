package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import id.sop.wording.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void helpIsGivenInBothLanguages(Language language) {
        Console console = new Console(folder).with("SOP_LANG", language.code());
        for (String command : new String[] {
            "--help",
            "new --help",
            "validate --help",
            "render --help",
            "batch --help",
            "batch merge --help",
            "rules --help",
            "explain --help",
            "schema --help",
            "template --help",
            "template list --help",
            "template eject --help",
            "template check --help",
            "completion --help"
        }) {
            Console.Run run = console.run(command);
            assertEquals(ExitCode.CLEAN, run.code());
            assertEquals("", run.err());
        }
        console.check("help-" + language.code());
    }

    @Test
    void indonesianHelpHoldsNoEnglishLeftovers() {
        String help = new Console(folder).run("render --help").out();
        for (String word : new String[] {"Usage", "Options", "Commands", "FILE", "DIR", "NAME", " null", "default"}) {
            assertFalse(help.contains(word), word);
        }
    }

    @Test
    void theOptionIsStrongerThanTheEnvironment() {
        Console console = new Console(folder).with("SOP_LANG", "en");
        assertTrue(console.run("--help").out().startsWith("Usage: sop"));
        assertTrue(console.run("--lang id --help").out().startsWith("Pemakaian: sop"));
        assertTrue(console.run("--help --lang=ID").out().startsWith("Pemakaian: sop"));
        assertTrue(
                new Console(folder).with("SOP_LANG", "fr").run("--help").out().startsWith("Pemakaian: sop"));
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertTrue(new Console(folder).run("--version").out().matches("sop [0-9]+\\.[0-9]+\\.[0-9]+.*\n"));
    }
}
