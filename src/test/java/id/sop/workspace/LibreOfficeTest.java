package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How another program is run, with a script in its place that leaves its working folder's name behind. */
@DisabledOnOs(OS.WINDOWS)
class LibreOfficeTest {
    @TempDir
    private Path folder;

    @Test
    void whatItSavesIsReturnedAndItsFolderIsGone() throws IOException {
        Optional<byte[]> saved = run("cp \"$9\" \"$8/dokumen.xlsx\"", 60);
        assertEquals("isi", new String(saved.orElseThrow(), StandardCharsets.UTF_8));
    }

    @Test
    void whatItDoesNotSaveIsEmpty() throws IOException {
        assertEquals(Optional.empty(), run("exit 0", 60));
    }

    @Test
    void itIsEndedWithItsChildren() throws IOException {
        assertEquals(Optional.empty(), run("sleep 100 & echo $! >" + folder.resolve("anak") + "; wait", 1));
        long child = Long.parseLong(Files.readString(folder.resolve("anak")).strip());
        assertFalse(ProcessHandle.of(child).map(ProcessHandle::isAlive).orElse(false), "child " + child);
    }

    @Test
    void aProgramBesideTheWorkingFolderIsNone() {
        assertTrue(LibreOffice.find(Map.of("PATH", ".:bin:"), 1).isEmpty());
    }

    private Optional<byte[]> run(String deed, long seconds) throws IOException {
        Path where = folder.resolve("where");
        Path program = Files.writeString(
                folder.resolve("soffice"), "#!/bin/sh\npwd >" + where + "\nmkdir -p \"$8\"\n" + deed + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (LibreOffice office =
                LibreOffice.find(Map.of("PATH", folder.toString()), seconds).orElseThrow()) {
            return office.converted("isi".getBytes(StandardCharsets.UTF_8), "xls", "xlsx", 100);
        } finally {
            assertEquals(List.of(), left(Path.of(Files.readString(where).strip())));
        }
    }

    private static List<Path> left(Path place) throws IOException {
        if (Files.notExists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.toList();
        }
    }
}
