package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lock that somebody removes while a batch works. */
@Tag("slow")
class BatchLockTest {
    private static final int OFFICES = 150;

    @TempDir
    private Path folder;

    @Test
    void ofTwoRunsInOneFolderTheFirstGivesUpAndTheManifestIsWhole() throws IOException, InterruptedException {
        BatchFolder batch = new BatchFolder(folder);
        StringBuilder roster = new StringBuilder("kode;kecamatan\n");
        for (int office = 0; office < OFFICES; office++) {
            roster.append(office).append(";Kec ").append(office).append('\n');
        }
        batch.console().file("daftar.csv", roster.toString());
        CompletableFuture<Console.Run> first =
                CompletableFuture.supplyAsync(() -> new Console(folder).run(BatchFolder.COMMAND));
        Path journal = folder.resolve("out/.sop/journal.jsonl");
        while (!Files.exists(journal) || Files.size(journal) == 0) {
            Thread.sleep(1);
        }
        Files.delete(folder.resolve("out/.sop/lock"));
        Console.Run second = batch.run("");
        assertEquals(ExitCode.MACHINE, first.join().code(), first.join().err());
        assertTrue(
                first.join().err().contains("out/.sop/lock dihapus atau diganti"),
                first.join().err());
        assertEquals(ExitCode.CLEAN, second.code(), second.err());
        Console.Run third = batch.run("--verify");
        assertEquals(ExitCode.CLEAN, third.code(), third.err());
        assertTrue(third.err().contains("0 lembar dicetak, " + 2 * OFFICES + " tetap"), third.err());
    }
}
