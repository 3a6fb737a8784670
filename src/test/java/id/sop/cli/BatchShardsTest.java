package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is done in parts comes to the same as the whole. */
@Tag("slow")
class BatchShardsTest {
    @TempDir
    private Path folder;

    private Console console;
    private BatchFolder batch;

    @BeforeEach
    void twoSopsAndThreeOffices() {
        batch = new BatchFolder(folder);
        console = batch.console();
    }

    @Test
    void theUnionOfPartsIsTheSingleRun() {
        batch.run("");
        Map<String, String> single = batch.tree("out");
        for (int part = 1; part <= 3; part++) {
            assertEquals(
                    ExitCode.CLEAN,
                    console.run(BatchFolder.COMMAND.replace("-o out", "-o bagian" + part) + " --shard " + part + "/3")
                            .code());
        }
        Console.Run merged = console.run("batch merge bagian1 bagian2 bagian3 -o gabungan");
        assertEquals(ExitCode.CLEAN, merged.code(), merged.err());
        assertEquals(single, batch.tree("gabungan"));
        assertEquals(
                ExitCode.CLEAN,
                console.run("batch merge bagian3 bagian1 bagian2 -o gabungan").code());
        assertEquals(single, batch.tree("gabungan"));
    }

    @Test
    void partsThatAreNotTheWholeAreNotJoined() throws IOException {
        for (int part = 1; part <= 2; part++) {
            console.run(BatchFolder.COMMAND.replace("-o out", "-o b" + part) + " --shard " + part + "/2");
        }
        console.run("batch merge b1");
        console.run("batch merge b1 b1");
        console.run("batch merge b1 b2 sop");
        console.file("daftar.csv", BatchFolder.ROSTER + "35.07.25;Lawang\n");
        console.run(BatchFolder.COMMAND.replace("-o out", "-o b3") + " --shard 2/2");
        console.run("batch merge b1 b3");
        String lost = console.files("b2").stream()
                .filter(file -> file.endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        console.file("b2/" + lost, "x");
        console.run("batch merge b1 b2 -o gabungan");
        console.file("b2/.sop/journal.jsonl", "");
        console.run("batch merge b1 b2");
        console.run("batch merge tidak-ada");
        console.check("batch-merge");
        assertEquals(List.of(), console.files("gabungan"));
    }

    @Test
    void anEngineTellsWhichPartToDo() {
        console.with("JOB_COMPLETION_INDEX", "1").with("SOP_SHARDS", "3");
        assertEquals(ExitCode.CLEAN, batch.run("--shard auto").code());
        assertTrue(batch.manifest().contains("\"shard\":\"2/3\""));
        Console other = new Console(folder);
        assertEquals(
                ExitCode.USAGE, other.run(BatchFolder.COMMAND + " --shard auto").code());
        assertEquals(
                ExitCode.USAGE, other.run(BatchFolder.COMMAND + " --shard 4/3").code());
    }
}
