package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrayFilesTest {
    private static final String STRAY = ".0b1c7a52-6a0e-4c11-9d3f-5f0c2f6b7a10.sop-tmp";
    private static final String HELD = ".1b1c7a52-6a0e-4c11-9d3f-5f0c2f6b7a10.sop-tmp";

    /** Names that look like ours to somebody in a hurry. */
    private static final List<String> OTHERS = List.of(
            ".catatan.sop-tmp",
            "0b1c7a52-6a0e-4c11-9d3f-5f0c2f6b7a10.sop-tmp",
            ".0b1c7a52-6a0e-4c11-9d3f-5f0c2f6b7a10.sop-tmp.bak",
            ".0b1c7a52-6a0e-1c11-9d3f-5f0c2f6b7a10.sop-tmp",
            ".0B1C7A52-6A0E-4C11-9D3F-5F0C2F6B7A10.sop-tmp",
            ".a.yaml.sop-asli");

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void onlyWhatIsOursAndHeldByNobodyIsRemoved() throws IOException {
        Files.writeString(folder.resolve(STRAY), "separuh");
        for (String other : OTHERS) {
            Files.writeString(folder.resolve(other), "milik orang");
        }
        Path directory = Files.createDirectory(folder.resolve(".2b1c7a52-6a0e-4c11-9d3f-5f0c2f6b7a10.sop-tmp"));
        Files.createDirectory(directory.resolve("milik-orang"));
        Path link = folder.resolve(".3b1c7a52-6a0e-4c11-9d3f-5f0c2f6b7a10.sop-tmp");
        Files.createSymbolicLink(link, Path.of(OTHERS.get(0)));
        List<String> wanted =
                names().stream().filter(name -> !name.equals(STRAY)).toList();
        StrayFiles.sweep(folder);
        assertEquals(wanted, names());
        assertEquals("milik orang", Files.readString(folder.resolve(OTHERS.get(0))));
        assertEquals(true, Files.isDirectory(directory));
    }

    @Test
    void anUnfinishedFolderGoesUnlessSomebodyWritesIntoIt() throws IOException {
        Path stray = Files.createDirectory(folder.resolve(STRAY));
        Files.writeString(stray.resolve("lembar.css"), "separuh");
        Path held = Files.createDirectory(folder.resolve(HELD));
        Path file = held.resolve("lembar.css");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            assertEquals(true, StrayFiles.claim(channel, file));
            StrayFiles.sweep(folder);
            assertEquals(List.of(HELD), names());
            assertEquals(true, Files.exists(file));
        }
    }

    @Test
    void ejectingAFolderTidiesTheOneAbove() throws IOException {
        Path stray = Files.createDirectory(folder.resolve(STRAY));
        Files.writeString(stray.resolve("lembar.css"), "separuh");
        AtomicFolder.write(folder.resolve("templat"), Map.of("lembar.css", new byte[] {1}));
        assertEquals(List.of("templat"), names());
        assertEquals(1, Files.size(folder.resolve("templat").resolve("lembar.css")));
    }

    @Test
    void whatIsBeingWrittenStays() throws IOException {
        try (FileChannel channel =
                FileChannel.open(folder.resolve(HELD), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            assertEquals(true, StrayFiles.claim(channel, folder.resolve(HELD)));
            StrayFiles.sweep(folder);
            assertEquals(List.of(HELD), names());
        }
    }

    @Test
    void writingAFileTidiesItsFolder() throws IOException {
        Files.writeString(folder.resolve(STRAY), "separuh");
        AtomicFile.write(folder.resolve("a.pdf"), new byte[] {1});
        assertEquals(List.of("a.pdf"), names());
    }
}
