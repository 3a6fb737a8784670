package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.StandardStream;
import id.sop.cli.terminal.Terminal;
import id.sop.testing.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be told is no success: every command, on streams that fail. */
@Tag("slow")
class StandardStreamsTest {
    private static final String FULL = "No space left on device";

    @TempDir
    private Path folder;

    /** A stream behind which something is wrong, from the start or after some bytes. */
    private static final class Failing extends OutputStream {
        private final String trouble;
        private int left;

        Failing(String trouble, int left) {
            this.trouble = trouble;
            this.left = left;
        }

        @Override
        public void write(int single) throws IOException {
            if (left-- <= 0) {
                throw new IOException(trouble);
            }
        }
    }

    private static List<String> commands() {
        return List.of(
                "--help",
                "--version",
                "validate --help",
                "validate a.yaml -f text",
                "validate a.yaml -f concise",
                "validate a.yaml -f github",
                "validate a.yaml -f json",
                "validate a.yaml -f jsonl",
                "validate a.yaml -f sarif",
                "validate a.yaml -f junit",
                "validate a.yaml -f checkstyle",
                "validate a.yaml -f markdown",
                "validate a.yaml -f gitlab",
                "validate a.yaml --fix-unsafe --diff",
                "render a.yaml --draf -o out",
                "config --show",
                "rules",
                "rules --format json",
                "explain YM001",
                "schema",
                "schema --config",
                "completion bash",
                "template list",
                "template list --format json",
                "template eject sop-ap salinan",
                "template check sop-ap -f json");
    }

    @BeforeEach
    void oneFileWithFindings() {
        new Console(folder)
                .file("a.yaml", Console.WRONG.replace("jumlah_waktu: 1 jam 30 menit", "jumlah_waktu: 9 jam"));
    }

    private int run(String command, OutputStream out, OutputStream err) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                StandardStream.over(out),
                StandardStream.over(err),
                Map.of(),
                folder,
                false);
        return new Program(terminal).run(command.split(" ", -1));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aFullStandardOutputIsAFailureOfTheMachineAndIsToldInOneLine(String command) {
        for (int written : new int[] {0, 20}) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = run(command.replace("salinan", "salinan" + written), new Failing(FULL, written), err);
            String said = err.toString(StandardCharsets.UTF_8);
            boolean short20 = written > 0 && (command.equals("--version") || command.startsWith("render"));
            if (!short20) {
                assertEquals(ExitCode.MACHINE, code, command);
                String line = "sop: keluaran standar tidak tertulis seluruhnya: cakram penuh;";
                assertEquals(1, said.lines().filter(one -> one.startsWith(line)).count(), said);
            }
            assertFalse(said.contains("\tat "), said);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aReaderThatGoesAwayEndsTheRunWithoutAWord(String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(ExitCode.READER_GONE, run(command, new Failing("Broken pipe", 0), err), command);
        assertFalse(err.toString(StandardCharsets.UTF_8).contains("sop: "), command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate a.yaml -f json", "render a.yaml -o out", "validate tidak-ada.yaml", "--strickt"})
    void aFullStandardErrorIsAFailureToo(String command) {
        assertEquals(ExitCode.MACHINE, run(command, OutputStream.nullOutputStream(), new Failing(FULL, 0)), command);
    }

    @Test
    void whatIsWrittenToFilesIsWrittenWhateverBecomesOfTheStreams() {
        assertEquals(
                ExitCode.MACHINE,
                run("validate a.yaml -f json -f sarif=lapor.sarif", new Failing(FULL, 0), new Failing(FULL, 0)));
        assertTrue(new Console(folder).files().contains("lapor.sarif"));
    }

    @Test
    void aStreamThatWorksChangesNothing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(ExitCode.FINDINGS, run("validate a.yaml -f json", out, OutputStream.nullOutputStream()));
        assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("}\n"));
    }

    @Test
    void aNameOnTheCommandLineCannotSpeakToTheTerminal() {
        for (String name : List.of("\u001b[2J.yaml", "a\u009b31m", "a\u202eb", "a\rb\nsop: 0 galat")) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Terminal terminal = new Terminal(
                    InputStream.nullInputStream(),
                    StandardStream.over(OutputStream.nullOutputStream()),
                    StandardStream.over(err),
                    Map.of(),
                    folder,
                    false);
            for (String[] words : new String[][] {{"validate", name}, {name}, {"validate", "a.yaml", "-f", name}}) {
                new Program(terminal).run(words);
            }
            String said = err.toString(StandardCharsets.UTF_8);
            assertTrue(
                    said.codePoints()
                            .allMatch(c -> c == '\n'
                                    || (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)),
                    said);
            assertFalse(said.contains("\nsop: 0 galat"), said);
        }
    }
}
