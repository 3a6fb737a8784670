package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path folder;

    private String completed(String begun, String... words) throws IOException, InterruptedException {
        Path script = folder.resolve("sop.bash");
        Files.writeString(script, new Console(folder).run("completion bash").out());
        String line = "source sop.bash; COMP_WORDS=(" + String.join(" ", words) + " '" + begun + "'); COMP_CWORD="
                + words.length + "; _complete_sop 2>/dev/null; echo ${COMPREPLY[@]}";
        Process bash = new ProcessBuilder(BASH.toString(), "--norc", "-c", line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(bash.waitFor(20, TimeUnit.SECONDS));
        return said.strip();
    }

    @Test
    void bashCompletesCommandsAndOptions() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(BASH));
        assertEquals(
                "new validate render batch import preview format lsp config rules explain schema completion template",
                completed("", "sop"));
        assertTrue(completed("--", "sop", "schema").contains("--config"));
    }

    @Test
    void oneScriptServesBothShellsAndNoOther() {
        Console console = new Console(folder);
        assertEquals(
                console.run("completion bash").out(),
                console.run("completion zsh").out());
        Console.Run fish = console.run("completion fish");
        assertEquals(ExitCode.USAGE, fish.code());
        assertEquals("sop: pelengkapan tersedia untuk bash dan zsh, bukan untuk `fish`\n", fish.err());
    }
}
