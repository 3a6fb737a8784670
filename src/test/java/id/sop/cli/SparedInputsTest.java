package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip of the hand in the name of a result costs no author's work. */
class SparedInputsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate a.yaml -f json=a.yaml",
                "validate a.yaml --write-baseline a.yaml",
                "render a.yaml --binder a.yaml",
                "render a.yaml -o out --geometry a.yaml"
            })
    void noResultIsWrittenOverAnSopThatWasNamed(String command) {
        Console console = new Console(folder).file("a.yaml", Console.SOUND);
        Console.Run run = console.run(command);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("a.yaml adalah SOP yang"), run.err());
        assertEquals(Console.SOUND, new String(console.bytes("a.yaml"), StandardCharsets.UTF_8));
    }
}
