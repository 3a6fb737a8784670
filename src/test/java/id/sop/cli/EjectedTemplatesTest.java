package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.cli.terminal.ExitCode;
import id.sop.template.BuiltInTemplates;
import id.sop.testing.Console;
import id.sop.testing.Definitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Copies of the templates that the program brings along, before an office has changed anything in them. */
@Tag("slow")
class EjectedTemplatesTest {
    @TempDir
    private Path folder;

    static List<String> names() {
        return BuiltInTemplates.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCopyPrintsWhatTheBuiltInTemplatePrintsByteForByte(String name) throws IOException {
        Console console = new Console(folder);
        for (Path definition : Definitions.originals()) {
            console.file(
                    "sop/" + definition,
                    Files.readAllBytes(Path.of("sop-definitions").resolve(definition)));
        }
        assertEquals(
                ExitCode.CLEAN,
                console.run("template eject " + name + " salinan").code());
        for (String paper : List.of("a4", "f4")) {
            String options = " --paper " + paper + " --template ";
            assertEquals(
                    ExitCode.CLEAN,
                    console.run("render sop -o asli-" + paper + options + name).code());
            assertEquals(
                    ExitCode.CLEAN,
                    console.run("render sop -o salin-" + paper + options + "salinan")
                            .code());
            List<String> sheets = console.files("asli-" + paper);
            assertEquals(9, sheets.size());
            assertEquals(sheets, console.files("salin-" + paper));
            for (String sheet : sheets) {
                assertArrayEquals(
                        console.bytes("asli-" + paper + "/" + sheet),
                        console.bytes("salin-" + paper + "/" + sheet),
                        sheet);
            }
        }
    }
}
