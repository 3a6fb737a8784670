package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import id.sop.testing.SopProcess;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The scripts of the page about many offices, tried out as far as one machine without a cluster can. */
@Tag("slow")
class BatchManualTest {
    @TempDir
    private Path folder;

    private static String script(String name) throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/massal.md"));
        int start = page.indexOf("<!-- " + name + " -->");
        int fence = page.indexOf('\n', page.indexOf("```", start)) + 1;
        return page.substring(fence, page.indexOf("```\n", fence));
    }

    /** Runs a script with bash, with the program and stand-ins for the tools of an engine on its path. */
    private String run(String script, Map<String, String> environment) throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        tool(
                bin,
                "sop",
                "exec " + SopProcess.java() + " -XX:TieredStopAtLevel=1 -cp '" + SopProcess.classPath() + "' "
                        + SopProcess.MAIN + " \"$@\"");
        tool(bin, "srun", "exec \"$@\"");
        tool(bin, "scontrol", "echo scontrol \"$@\"");
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("PATH", bin + File.pathSeparator + System.getenv("PATH"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + said;
    }

    private static void tool(Path bin, String name, String script) throws IOException {
        Path file = bin.resolve(name);
        Files.writeString(file, "#!/bin/bash\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Console console() {
        return new Console(folder)
                .file("daftar.csv", BatchFolder.ROSTER)
                .file("sop/surat.yaml", BatchFolder.SOP.replace("${perihal}", "Masuk"));
    }

    @Test
    void theLineForParallelPrintsEverything() throws IOException, InterruptedException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(entry -> Files.isExecutable(Path.of(entry, "parallel"))),
                "GNU parallel is not installed");
        Console console = console();
        String said = run(script("parallel"), Map.of());
        assertTrue(said.startsWith("0\n"), said);
        console.run("batch --roster daftar.csv sop -o satu --progress none");
        assertEquals(console.files("satu"), console.files("hasil"));
        assertEquals(
                new String(console.bytes("satu/manifest.jsonl"), StandardCharsets.UTF_8),
                new String(console.bytes("hasil/manifest.jsonl"), StandardCharsets.UTF_8));
    }

    @Test
    void theSlurmScriptDoesItsPartAndIsPutBackOnlyWhenTheMachineFails() throws IOException, InterruptedException {
        Console console = console();
        Map<String, String> task = Map.of(
                "SLURM_ARRAY_JOB_ID", "7",
                "SLURM_ARRAY_TASK_ID", "1",
                "SLURM_ARRAY_TASK_MIN", "1",
                "SLURM_ARRAY_TASK_COUNT", "1",
                "SLURM_CPUS_PER_TASK", "2");
        String said = run(script("slurm"), task);
        assertTrue(said.startsWith("0\n") && !said.contains("scontrol"), said);
        assertTrue(console.files("bagian/1").contains("35.07.23/surat.pdf"));
        console.file("daftar.csv", "kode,kecamatan\n1,\n");
        assertTrue(run(script("slurm"), task).startsWith("1\n"), "an error of the input is not tried again");
        console.file("daftar.csv", BatchFolder.ROSTER.replace("Dau", "Dawu"));
        // What the disk is to a machine that has lost it: no folder can be made there.
        Files.move(folder.resolve("bagian"), folder.resolve("bagian-lama"));
        Files.createSymbolicLink(folder.resolve("bagian"), Path.of("/proc/sys"));
        said = run(script("slurm"), task);
        assertTrue(said.startsWith("3\n") && said.contains("scontrol requeue 7_1"), said);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theKubernetesJobRetriesWhatTheMachineSpoiltAndNothingElse() throws IOException, InterruptedException {
        Map<String, Object> job = new Yaml().load(script("kubernetes"));
        Map<String, Object> spec = (Map<String, Object>) job.get("spec");
        assertEquals("Indexed", spec.get("completionMode"));
        Map<String, Object> policy = (Map<String, Object>) spec.get("podFailurePolicy");
        Map<String, Object> rule = ((List<Map<String, Object>>) policy.get("rules")).get(0);
        assertEquals("FailIndex", rule.get("action"));
        assertEquals(
                List.of(ExitCode.FINDINGS, ExitCode.USAGE),
                ((Map<String, Object>) rule.get("onExitCodes")).get("values"));
        Map<String, Object> pod = (Map<String, Object>) ((Map<String, Object>) spec.get("template")).get("spec");
        Map<String, Object> container = ((List<Map<String, Object>>) pod.get("containers")).get(0);
        assertEquals("Never", pod.get("restartPolicy"), "podFailurePolicy demands it");
        assertEquals(((Map<String, Object>) rule.get("onExitCodes")).get("containerName"), container.get("name"));
        Map<String, Object> count = ((List<Map<String, Object>>) container.get("env")).get(0);
        assertEquals(
                Map.of("name", "SOP_SHARDS", "value", spec.get("completions").toString()), count);
        Console console = console();
        String command = ((List<String>) container.get("args")).get(0).replace("/data", folder.toString());
        String said = run(command, Map.of("JOB_COMPLETION_INDEX", "0", "SOP_SHARDS", "1"));
        assertTrue(said.startsWith("0\n"), said);
        assertTrue(console.files("bagian/0").contains("35.07.23/surat.pdf"), said);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theMatrixOfGithubHasAsManyPartsAsItsCommandSays() throws IOException {
        String text = script("actions");
        Map<String, Object> workflow = new Yaml().load(text);
        Map<String, Object> jobs = (Map<String, Object>) workflow.get("jobs");
        Map<String, Object> strategy = (Map<String, Object>) ((Map<String, Object>) jobs.get("cetak")).get("strategy");
        Map<String, Object> matrix = (Map<String, Object>) strategy.get("matrix");
        assertEquals(List.of(1, 2, 3, 4), matrix.get("bagian"));
        assertTrue(text.contains("--shard ${{ matrix.bagian }}/4"));
        assertEquals("cetak", ((Map<String, Object>) jobs.get("gabung")).get("needs"));
    }
}
