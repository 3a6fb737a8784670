package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that come to their places together. */
class UnfinishedFilesTest {
    @TempDir
    private Path folder;

    @Test
    void nothingIsSeenBeforeAllIsThereAndNothingIsLeftBehind() throws IOException {
        Path out = folder.resolve("sop");
        try (UnfinishedFiles files = new UnfinishedFiles(out)) {
            for (int i = 0; i < 500; i++) {
                files.fill(out.resolve(i + ".yaml"), new byte[] {(byte) i});
            }
            assertEquals(1, count(out), "one hidden folder");
            files.move();
        }
        assertEquals(500, count(out));
        assertArrayEquals(new byte[] {(byte) 7}, Files.readAllBytes(out.resolve("7.yaml")));
    }

    @Test
    void whatIsNotMovedIsRemoved() throws IOException {
        try (UnfinishedFiles files = new UnfinishedFiles(folder)) {
            files.fill(folder.resolve("a.yaml"), new byte[] {1});
        }
        assertEquals(0, count(folder));
    }

    /** As the next process does: it finds the folder of one that is at work, and that of one that is no more. */
    @Test
    void onlyFoldersOfProcessesThatAreNoMoreAreSwept() throws IOException {
        Path stray = Files.createDirectory(StrayFiles.name(folder));
        Files.write(stray.resolve(StrayFiles.LOCK), new byte[0]);
        Files.write(stray.resolve("1"), new byte[] {1});
        try (UnfinishedFiles files = new UnfinishedFiles(folder)) {
            assertTrue(Files.notExists(stray));
            files.fill(folder.resolve("a.yaml"), new byte[] {1});
            files.move();
        }
        assertEquals("[a.yaml]", Arrays.toString(folder.toFile().list()));
    }

    /** The kernel's own folder answers as one that was removed just now does: it is there, and nothing can be made in it. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderInWhichNothingCanBeMadeIsAFaultAndNotTriedForever() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThrows(IOException.class, () -> new UnfinishedFiles(Path.of("/proc")).close()));
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
