package id.sop.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking into a folder of results that no run works in. */
class ResultFilesTest {
    private static final byte[] SHEET = "sheet".getBytes(StandardCharsets.UTF_8);
    private static final String HEAD = "{\"format\":\"sop-batch/1\",\"outputs\":2,\"plan\":\"p\",\"shard\":\"1/2\"}\n";

    @TempDir
    Path root;

    @Test
    void aFileIsFoundByItsName() throws IOException {
        Files.createDirectories(root.resolve("x/y"));
        Files.write(root.resolve("x/y/izin.pdf"), SHEET);
        try (ResultFiles files = ResultFiles.of(root)) {
            assertEquals(5, files.size("x/y/izin.pdf"));
            assertEquals(-1, files.size("x/y/lain.pdf"));
            assertEquals(-1, files.size("z/izin.pdf"));
            assertFalse(Files.exists(root.resolve("z")), "looking makes no folder");
            assertArrayEquals(SHEET, files.content("x/y/izin.pdf"));
            assertTrue(files.root().isPresent());
        }
    }

    @Test
    void aFileIsKnownByItsSizeAndItsDigestTogether() throws IOException {
        Files.write(root.resolve("izin.pdf"), SHEET);
        FileMark mark = FileMark.of(SHEET);
        try (ResultFiles files = ResultFiles.of(root)) {
            assertTrue(files.holds("izin.pdf", List.of(FileMark.UNKNOWN, mark)));
            assertFalse(files.holds("izin.pdf", List.of(new FileMark(5, "0".repeat(64)))));
            assertFalse(files.holds("izin.pdf", List.of(new FileMark(6, mark.sha256()))));
            assertFalse(files.holds("izin.pdf", List.of()));
            assertFalse(files.holds("lain.pdf", List.of(mark)));
        }
    }

    @Test
    void aFolderThatDoesNotExistHasNoFiles() throws IOException {
        try (ResultFiles files = ResultFiles.of(root.resolve("x"))) {
            assertEquals(Optional.empty(), files.root());
            assertEquals(-1, files.size("izin.pdf"));
            assertFalse(files.holds("izin.pdf", List.of(FileMark.of(SHEET))));
        }
    }

    @Test
    void whatManifestAndJournalTellIsReadInThisOrder() throws IOException {
        Files.writeString(root.resolve("manifest.jsonl"), HEAD + "{\"output\":\"a.pdf\",\"status\":\"stale\"}\n");
        Files.createDirectory(root.resolve(".sop"));
        String lines =
                "{\"output\":\"a.pdf\",\"status\":\"stale\"}\nbroken\n{\"writing\":\"b.pdf\"}\n{\"output\":\"c.p";
        Files.writeString(root.resolve(".sop/journal.jsonl"), lines);
        try (ResultFiles files = ResultFiles.of(root);
                ManifestIndex index = ManifestIndex.of(files)) {
            assertEquals(Optional.of(new Manifest.Head(2, "p", new Shard(1, 2))), index.head());
            assertTrue(index.interrupted());
            List<String> told = new ArrayList<>();
            index.each((output, place) -> told.add(output + (place < 0 ? " journal" : " manifest " + place)));
            assertEquals(List.of("a.pdf manifest " + HEAD.length(), "a.pdf journal", "b.pdf journal"), told);
        }
    }

    @Test
    void aManifestWithoutAHeadOrWithoutNamesIsDamaged() throws IOException {
        Path manifest = root.resolve("manifest.jsonl");
        try (ResultFiles files = ResultFiles.of(root)) {
            for (String head : List.of("", "x", "[]", "{}", HEAD.replace("1/2", "3/2"), HEAD.replace("/1\"", "/9\""))) {
                Files.writeString(manifest, head);
                assertThrows(Manifest.Damaged.class, () -> ManifestIndex.of(files), head);
            }
            for (String line :
                    List.of("x", "[]", "{}", "{\"output\":1}", "{\"status\":\"ok\"}", "{\"output\":\"../a.pdf\"}")) {
                Files.writeString(manifest, HEAD + line + "\n");
                try (ManifestIndex index = ManifestIndex.of(files)) {
                    assertFalse(index.interrupted());
                    assertThrows(Manifest.Damaged.class, () -> index.each((output, place) -> {}), line);
                }
            }
        }
    }
}
