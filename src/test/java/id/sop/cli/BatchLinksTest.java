package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that others put into a folder of results leads a batch out of it, or makes it wait. */
@Tag("slow")
class BatchLinksTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Console console;
    private BatchFolder batch;
    private Map<String, String> victim;

    @BeforeEach
    void somebodyElsesFolder() {
        batch = new BatchFolder(folder);
        console = batch.console();
        console.file("korban/a.txt", "berharga")
                .file("korban/1", "berharga")
                .file("korban/manifest.jsonl", "berharga")
                .file("korban/journal.jsonl", "berharga")
                .file("korban/lock", "berharga")
                .file("korban/surat.pdf", "berharga");
        victim = batch.tree("korban");
    }

    private Path at(String place) throws IOException {
        Path path = folder.resolve(place);
        Files.createDirectories(path.getParent());
        return path;
    }

    private void assertRefused(String place, String arguments) {
        Console.Run run = assertTimeoutPreemptively(LONG, () -> batch.run(arguments));
        assertEquals(ExitCode.USAGE, run.code(), run.out() + run.err());
        assertTrue(run.err().startsWith("sop: " + place + " "), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(victim, batch.tree("korban"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"out/.sop", "out/.sop/tmp", "out/35.07.22", "out/35.07.24"})
    void aFolderThatIsALinkIsRefused(String place) throws IOException {
        Files.createSymbolicLink(at(place), folder.resolve("korban"));
        assertRefused(place, "");
        assertRefused(place, "--prune --replace-foreign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out/.sop/lock", "out/.sop/journal.jsonl", "out/manifest.jsonl", "out/35.07.22/surat.pdf"})
    void aFileThatIsALinkIsRefused(String place) throws IOException {
        for (String target : List.of("korban/a.txt", "tidak-ada")) {
            Files.deleteIfExists(at(place));
            Files.createSymbolicLink(at(place), folder.resolve(target));
            assertRefused(place, "");
            assertRefused(place, "--replace-foreign");
            assertTrue(Files.notExists(folder.resolve("tidak-ada")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"out/.sop/lock", "out/.sop/journal.jsonl", "out/manifest.jsonl", "out/35.07.22/surat.pdf"})
    void aPipeOrAFolderIsRefusedAndNotWaitedFor(String place) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs mkfifo");
        assertEquals(
                0, new ProcessBuilder("mkfifo", at(place).toString()).start().waitFor());
        assertRefused(place, "");
        Files.delete(at(place));
        Files.createDirectory(at(place));
        assertRefused(place, "");
        assertRefused(place, "--replace-foreign");
    }

    @Test
    void aDryRunLooksThroughNoLink() throws IOException {
        batch.run("");
        for (String place : List.of("out/manifest.jsonl", "out/.sop/journal.jsonl")) {
            Path kept = folder.resolve("disimpan");
            Files.deleteIfExists(kept);
            if (Files.exists(at(place))) {
                Files.move(at(place), kept);
            }
            Files.createSymbolicLink(at(place), folder.resolve("korban/manifest.jsonl"));
            assertRefused(place, "--dry-run");
            Files.delete(at(place));
            if (Files.exists(kept)) {
                Files.move(kept, at(place));
            }
        }
    }

    @Test
    void anOldResultBehindALinkIsNotRemoved() throws IOException {
        batch.run("");
        console.file("daftar.csv", BatchFolder.ROSTER.replace("35.07.24;Singosari\n", ""));
        Files.move(folder.resolve("out/35.07.24"), folder.resolve("dipindah"));
        Files.createSymbolicLink(folder.resolve("out/35.07.24"), folder.resolve("dipindah"));
        Map<String, String> moved = batch.tree("dipindah");
        assertRefused("out/35.07.24", "--prune");
        assertEquals(moved, batch.tree("dipindah"));
    }

    @Test
    void aFolderThatIsNamedByALinkIsTheUsersAffair() throws IOException {
        Files.createDirectory(folder.resolve("disk"));
        Files.createSymbolicLink(folder.resolve("out"), folder.resolve("disk"));
        assertEquals(ExitCode.CLEAN, batch.run("").code());
        assertTrue(console.files("disk").contains("35.07.22/surat.pdf"));
    }

    @Test
    void aHardLinkToAnotherFileIsNotWrittenInto() throws IOException {
        Files.createLink(at("out/.sop/journal.jsonl"), folder.resolve("korban/journal.jsonl"));
        Files.createDirectories(at("out/.sop/tmp"));
        Files.createLink(at("out/.sop/tmp/1"), folder.resolve("korban/1"));
        batch.run("");
        assertEquals(victim, batch.tree("korban"));
        assertTrue(console.files("out").contains("35.07.22/surat.pdf"));
    }

    /** Another user who swaps a folder of the batch for a link, and back, as fast as possible. */
    private void swap(String place, BooleanSupplier working) throws IOException {
        Path path = folder.resolve(place);
        Path aside = folder.resolve("samping-" + place.replace('/', '-'));
        Path link = folder.resolve("tautan-" + place.replace('/', '-'));
        while (working.getAsBoolean()) {
            try {
                if (Files.isDirectory(path)) {
                    Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
                }
                Files.createSymbolicLink(link, folder.resolve("korban"));
                Files.move(link, path, StandardCopyOption.ATOMIC_MOVE);
                Files.deleteIfExists(path);
                if (Files.isDirectory(aside)) {
                    Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
                }
            } catch (FileAlreadyExistsException e) {
                Files.deleteIfExists(link);
            } catch (FileSystemException e) {
                // The batch was quicker, or the place is not there yet.
            }
        }
        if (Files.isSymbolicLink(path)) {
            Files.delete(path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"out/35.07.22", "out/.sop/tmp", "out/.sop"})
    void noRaceLeadsOutOfTheFolder(String place) throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "needs a platform that holds folders open");
        AtomicBoolean working = new AtomicBoolean(true);
        Thread attacker = new Thread(() -> {
            try {
                swap(place, working::get);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        attacker.start();
        try {
            for (int run = 0; run < 12; run++) {
                String time = (run + 1) + " menit";
                console.file("sop/surat.yaml", BatchFolder.SOP.replace("15 menit", time));
                batch.run("--prune --jobs 2");
                assertEquals(victim, batch.tree("korban"), "run " + run);
            }
        } finally {
            working.set(false);
            attacker.join();
        }
    }
}
