package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFolderTest {
    private static final Map<String, byte[]> FILES =
            Map.of("lembar.css", new byte[] {1, 2}, "lembar.xhtml", new byte[0]);

    @TempDir
    private Path folder;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFolderHoldsItsFilesAndNothingIsLeftBesideIt() throws IOException {
        Path target = folder.resolve("kantor").resolve("templat");
        AtomicFolder.write(target, FILES);
        assertEquals(List.of("lembar.css", "lembar.xhtml"), names(target));
        assertArrayEquals(new byte[] {1, 2}, Files.readAllBytes(target.resolve("lembar.css")));
        assertEquals(List.of("templat"), names(target.getParent()));
    }

    @Test
    void anEmptyFolderIsFilledAndAnyOtherStaysAsItWas() throws IOException {
        Path target = Files.createDirectory(folder.resolve("templat"));
        AtomicFolder.write(target, FILES);
        assertThrows(FileAlreadyExistsException.class, () -> AtomicFolder.write(target, Map.of("lain", new byte[0])));
        assertEquals(List.of("lembar.css", "lembar.xhtml"), names(target));
        assertEquals(List.of("templat"), names(folder));
    }

    /**
     * A zip file shows a file only when it has been closed. Until then it is as if another process had taken the file for a
     * stray and swept it away, between its making and its marking.
     */
    @Test
    void aFileThatWasSweptAwayBeforeItWasMarkedIsMissedAtOnce() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            Path target = zip.getPath("/kantor/templat");
            assertThrows(NoSuchFileException.class, () -> AtomicFolder.write(target, FILES));
            assertEquals(List.of(), names(target.getParent()), "nothing is left behind");
        }
    }
}
