package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedFileTest {
    private static final byte[] BEFORE = "lama dan lebih panjang".getBytes(StandardCharsets.UTF_8);
    private static final byte[] AFTER = "baru".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aFileOnUnix() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        file = Files.write(folder.resolve("a.yaml"), BEFORE);
    }

    private static InputFile named(Path path) {
        return new InputFile(path.toString(), path, false, path.getParent(), path.getFileName());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private void refuses(EditedFile.Refusal reason, Path path) throws IOException {
        List<String> names = names();
        EditedFile.Refused refused =
                assertThrows(EditedFile.Refused.class, () -> EditedFile.replace(named(path), BEFORE, AFTER));
        assertEquals(reason, refused.reason());
        assertEquals(names, names());
    }

    @Test
    void theContentIsReplacedAndNothingIsLeftBehind() throws Exception {
        EditedFile.replace(named(file), BEFORE, AFTER);
        assertArrayEquals(AFTER, Files.readAllBytes(file));
        assertEquals(List.of("a.yaml"), names());
    }

    @Test
    void aFurtherNameStaysOne() throws Exception {
        Path other = Files.createLink(folder.resolve("b.yaml"), file);
        EditedFile.replace(named(file), BEFORE, AFTER);
        assertArrayEquals(AFTER, Files.readAllBytes(other));
        assertTrue(Files.isSameFile(file, other));
        assertEquals(List.of("a.yaml", "b.yaml"), names());
    }

    @Test
    void ownerPermissionsAndAttributesStay() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x--x"));
        boolean superuser = Files.getAttribute(file, "unix:uid").equals(0);
        if (superuser) {
            Files.setAttribute(file, "unix:uid", 1234);
            Files.setAttribute(file, "unix:gid", 4321);
        }
        UserDefinedFileAttributeView view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        boolean attributed = Files.getFileStore(file).supportsFileAttributeView(UserDefinedFileAttributeView.class);
        if (attributed) {
            view.write("asal", ByteBuffer.wrap(BEFORE));
        }
        EditedFile.replace(named(file), BEFORE, AFTER);
        assertArrayEquals(AFTER, Files.readAllBytes(file));
        assertEquals("rw-r-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        if (superuser) {
            assertEquals(1234, Files.getAttribute(file, "unix:uid"));
            assertEquals(4321, Files.getAttribute(file, "unix:gid"));
        }
        if (attributed) {
            assertEquals(List.of("asal"), view.list());
        }
    }

    @Test
    void aReadOnlyFileIsLeftAloneAlsoByTheSuperuser() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        refuses(EditedFile.Refusal.READ_ONLY, file);
        assertArrayEquals(BEFORE, Files.readAllBytes(file));
    }

    @Test
    void aFileThatSomebodyElseHasChangedIsLeftAlone() throws IOException {
        Files.writeString(file, "orang lain menulis");
        refuses(EditedFile.Refusal.CHANGED, file);
        assertEquals("orang lain menulis", Files.readString(file));
    }

    @Test
    void whatAnInterruptedCorrectionHasSavedIsNotLost() throws IOException {
        Files.writeString(folder.resolve(".a.yaml.sop-asli"), "yang asli");
        refuses(EditedFile.Refusal.INTERRUPTED, file);
        assertEquals("yang asli", Files.readString(folder.resolve(".a.yaml.sop-asli")));
    }

    @Test
    void aLinkIsFollowedInsideItsFolderAndNotOutOfIt() throws Exception {
        Path inside = Files.createSymbolicLink(folder.resolve("dalam.yaml"), Path.of("a.yaml"));
        EditedFile.replace(named(inside), BEFORE, AFTER);
        assertTrue(Files.isSymbolicLink(inside));
        assertArrayEquals(AFTER, Files.readAllBytes(file));

        Files.write(file, BEFORE);
        Files.createDirectory(folder.resolve("sub"));
        Path outside = Files.createSymbolicLink(folder.resolve("sub/luar.yaml"), Path.of("../a.yaml"));
        refuses(EditedFile.Refusal.OUTSIDE, outside);
        assertArrayEquals(BEFORE, Files.readAllBytes(file));

        InputFile ofTheFolder = new InputFile("x", outside, false, folder, folder.relativize(outside));
        EditedFile.replace(ofTheFolder, BEFORE, AFTER);
        assertArrayEquals(AFTER, Files.readAllBytes(file));
    }
}
