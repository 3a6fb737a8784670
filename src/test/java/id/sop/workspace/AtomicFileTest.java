package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns every file below the folder, hidden ones too. */
    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void foldersAreMadeWhereTheyAreMissing() throws IOException {
        AtomicFile.write(folder.resolve("a/b/c.pdf"), bytes("isi"));
        assertEquals(List.of("a/b/c.pdf"), files());
        assertEquals("isi", Files.readString(folder.resolve("a/b/c.pdf")));
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        Path file = folder.resolve("a.pdf");
        AtomicFile.write(file, bytes("lama dan panjang"));
        AtomicFile.write(file, bytes("baru"));
        assertEquals(List.of("a.pdf"), files());
        assertEquals("baru", Files.readString(file));
    }

    @Test
    void ofFilesThatBelongTogetherAllAreWrittenOrNone() throws IOException {
        Path first = folder.resolve("a-1.png");
        AtomicFile.write(first, bytes("lama"));
        AtomicFile.write(folder.resolve("penghalang"), bytes("bukan folder"));
        Map<Path, byte[]> pages = new LinkedHashMap<>();
        pages.put(first, bytes("baru"));
        pages.put(folder.resolve("penghalang/a-2.png"), bytes("baru"));
        assertThrows(IOException.class, () -> AtomicFile.write(pages));
        assertEquals(List.of("a-1.png", "penghalang"), files());
        assertEquals("lama", Files.readString(first));
        pages.remove(folder.resolve("penghalang/a-2.png"));
        pages.put(folder.resolve("a-2.png"), bytes("baru"));
        AtomicFile.write(pages);
        assertEquals(List.of("a-1.png", "a-2.png", "penghalang"), files());
        assertEquals("baru", Files.readString(first));
    }

    @Test
    void emptyAndLargeContentsAreWhole() throws IOException {
        byte[] large = new byte[5 << 20];
        IntStream.range(0, large.length).forEach(i -> large[i] = (byte) (i * 31));
        AtomicFile.write(folder.resolve("large"), large);
        AtomicFile.write(folder.resolve("empty"), new byte[0]);
        assertArrayEquals(large, Files.readAllBytes(folder.resolve("large")));
        assertEquals(0, Files.size(folder.resolve("empty")));
    }

    @Test
    void aFileInThePlaceOfTheFolderIsAFailureThatChangesNothing() throws IOException {
        Files.writeString(folder.resolve("a"), "tetap");
        assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("a/b.pdf"), bytes("x")));
        assertEquals(List.of("a"), files());
        assertEquals("tetap", Files.readString(folder.resolve("a")));
    }

    @Test
    void aFolderInThePlaceOfTheFileIsAFailureThatLeavesNothingBehind() throws IOException {
        Files.createDirectories(folder.resolve("a.pdf/x"));
        Files.writeString(folder.resolve("a.pdf/x/y"), "tetap");
        assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("a.pdf"), bytes("x")));
        assertEquals(List.of("a.pdf/x/y"), files());
    }

    @Test
    void anEmptyFolderIsNoFileToReplace() throws IOException {
        Files.createDirectories(folder.resolve("a.pdf"));
        assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("a.pdf"), bytes("x")));
        assertTrue(Files.isDirectory(folder.resolve("a.pdf")));
        assertEquals(List.of(), files());
    }

    @Test
    void anInterruptedThreadLeavesTheOldFile() throws IOException, InterruptedException {
        Path file = folder.resolve("a.pdf");
        AtomicFile.write(file, bytes("lama"));
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        Thread writer = new Thread(() -> {
            Thread.currentThread().interrupt();
            try {
                AtomicFile.write(file, bytes("baru"));
            } catch (IOException e) {
                thrown.set(e);
            }
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        writer.start();
        writer.join();
        assertEquals(ClosedByInterruptException.class, thrown.get().getClass());
        assertTrue(interrupted.get());
        assertEquals("lama", Files.readString(file));
        assertEquals(List.of("a.pdf"), files());
    }

    @Test
    void aFileIsAsReadableAsAnyOtherThatIsMadeHere() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path ordinary = Files.createFile(folder.resolve("ordinary"));
        Path whole = folder.resolve("whole");
        AtomicFile.write(whole, bytes("x"));
        assertEquals(
                PosixFilePermissions.toString(Files.getPosixFilePermissions(ordinary)),
                PosixFilePermissions.toString(Files.getPosixFilePermissions(whole)));
    }

    @Test
    void manyWritersOfOneFileLeaveTheContentOfOneOfThem() throws IOException {
        Path file = folder.resolve("a");
        IntStream.range(0, 40).parallel().forEach(i -> {
            try {
                AtomicFile.write(file, bytes(String.valueOf(i).repeat(10_000)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        String content = Files.readString(file);
        String one = content.length() == 10_000 ? content.substring(0, 1) : content.substring(0, 2);
        assertEquals(one.repeat(10_000), content);
        assertEquals(List.of("a"), files());
    }
}
