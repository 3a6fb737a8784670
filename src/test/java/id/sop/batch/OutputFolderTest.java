package id.sop.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.workspace.OpenedFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put, kept, replaced and removed in a folder of results, without any sheet being made. */
class OutputFolderTest {
    private static final BuildInputs INPUTS = new BuildInputs("a", "b", "c", "d", Map.of(), "");
    private static final byte[] SHEET = bytes("sheet");
    private static final byte[] SCAN = bytes("signed");

    @TempDir
    Path root;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ManifestEntry entry(String output, byte[] content) {
        FileMark mark = FileMark.of(content);
        return ManifestEntry.ok(
                output,
                new ManifestEntry.Subject("x", "izin"),
                new ManifestEntry.Made(INPUTS, mark.bytes(), mark.sha256(), 1));
    }

    /** Returns the content of every file, and of none below {@code .sop}. */
    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (!name.startsWith(".sop")) {
                    tree.put(name, Files.readString(file));
                }
            }
        }
        return tree;
    }

    private Path file(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private List<String> journal() throws IOException {
        return Files.readAllLines(root.resolve(".sop/journal.jsonl"));
    }

    private static ManifestEntry told(OutputFolder folder, long place) throws IOException {
        try (ManifestIndex ledger = folder.ledger()) {
            return ledger.entry(place);
        }
    }

    @Test
    void aSheetIsAnnouncedPutInItsPlaceAndConfirmed() throws IOException {
        ManifestEntry entry = entry("x/y/izin.pdf", SHEET);
        try (OutputFolder folder = OutputFolder.open(root)) {
            long place = folder.put(entry, SHEET, List.of(), false).orElseThrow();
            assertEquals(Map.of("x/y/izin.pdf", "sheet"), tree());
            assertEquals(2, journal().size());
            assertTrue(journal().get(0).startsWith("{\"writing\":\"x/y/izin.pdf\""));
            assertTrue(journal().get(0).contains(FileMark.of(SHEET).sha256()));
            assertEquals(entry, told(folder, place));
        }
    }

    @Test
    void aSheetThatIsThereAlreadyIsOnlyConfirmed() throws IOException {
        file("izin.pdf", SHEET);
        ManifestEntry entry = entry("izin.pdf", SHEET);
        try (OutputFolder folder = OutputFolder.open(root)) {
            long place = folder.put(entry, SHEET, List.of(), false).orElseThrow();
            assertEquals(1, journal().size());
            assertEquals(entry, told(folder, place));
        }
    }

    @Test
    void aFileOfSomebodyElseIsKeptUnlessAskedOtherwise() throws IOException {
        file("izin.pdf", SCAN);
        ManifestEntry entry = entry("izin.pdf", SHEET);
        List<FileMark> known = List.of(FileMark.of(bytes("earlier")));
        try (OutputFolder folder = OutputFolder.open(root)) {
            assertTrue(folder.put(entry, SHEET, known, false).isEmpty());
            assertEquals(Map.of("izin.pdf", "signed"), tree());
            assertEquals(List.of(), journal());
            assertTrue(folder.put(entry, SHEET, known, true).isPresent());
            assertEquals(Map.of("izin.pdf", "sheet"), tree());
        }
    }

    @Test
    void anEmptyFileOfSomebodyElseIsAFileToo() throws IOException {
        file("izin.pdf", new byte[0]);
        try (OutputFolder folder = OutputFolder.open(root)) {
            assertTrue(folder.put(entry("izin.pdf", SHEET), SHEET, List.of(), false)
                    .isEmpty());
        }
        assertEquals(Map.of("izin.pdf", ""), tree());
    }

    @Test
    void anEarlierFileOfThisProgramIsReplaced() throws IOException {
        file("izin.pdf", SCAN);
        List<FileMark> known = List.of(FileMark.of(SCAN));
        try (OutputFolder folder = OutputFolder.open(root)) {
            assertTrue(folder.put(entry("izin.pdf", SHEET), SHEET, known, false).isPresent());
            assertTrue(journal().get(0).contains(FileMark.of(SCAN).sha256()), "either of them may be there");
        }
        assertEquals(Map.of("izin.pdf", "sheet"), tree());
    }

    @Test
    void onlyAFileOfThisProgramIsRemovedWithTheFoldersThatItLeavesEmpty() throws IOException {
        file("x/y/izin.pdf", SHEET);
        file("x/z/izin.pdf", SCAN);
        List<FileMark> known = List.of(FileMark.of(SHEET));
        try (OutputFolder folder = OutputFolder.open(root)) {
            assertTrue(folder.remove("x/y/izin.pdf", known, false));
            assertFalse(folder.remove("x/z/izin.pdf", known, false));
            assertEquals(Map.of("x/z/izin.pdf", "signed"), tree());
            assertFalse(Files.exists(root.resolve("x/y")));
            assertTrue(folder.remove("x/z/izin.pdf", known, true));
            assertFalse(Files.exists(root.resolve("x")));
            assertTrue(folder.remove("x/y/izin.pdf", known, false), "what is not there is gone");
        }
    }

    @Test
    void aFolderIsNotRemovedBesideAFileOfSomebodyElse() throws IOException {
        file("x/y/izin.pdf", SHEET);
        file("x/catatan.txt", SCAN);
        try (OutputFolder folder = OutputFolder.open(root)) {
            assertTrue(folder.remove("x/y/izin.pdf", List.of(FileMark.of(SHEET)), false));
        }
        assertEquals(Map.of("x/catatan.txt", "signed"), tree());
        assertFalse(Files.exists(root.resolve("x/y")));
    }

    @Test
    void aRunThatEndsLeavesAManifestAndNothingUnfinished() throws IOException {
        byte[] lines = bytes("{\"format\":\"sop-batch/1\",\"outputs\":0,\"plan\":\"\"}\n");
        for (int run = 0; run < 2; run++) {
            try (OutputFolder folder = OutputFolder.open(root)) {
                folder.put(entry("izin.pdf", SHEET), SHEET, List.of(), false);
                folder.finish(out -> out.write(lines), folder.ledger());
            }
            assertArrayEquals(lines, Files.readAllBytes(root.resolve("manifest.jsonl")));
            assertFalse(Files.exists(root.resolve(".sop/journal.jsonl")));
            assertFalse(Files.exists(root.resolve(".sop/tmp")));
        }
    }

    @Test
    void aManifestThatDiffersIsReplacedAndOneThatDoesNotIsLeftAlone() throws IOException {
        Path manifest = root.resolve("manifest.jsonl");
        String head = "{\"format\":\"sop-batch/1\",\"outputs\":0,\"plan\":\"\"}\n";
        Files.writeString(manifest, head);
        Object key = Files.readAttributes(manifest, BasicFileAttributes.class).fileKey();
        try (OutputFolder folder = OutputFolder.open(root)) {
            folder.finish(out -> out.write(bytes(head)), folder.ledger());
        }
        assertEquals(
                key, Files.readAttributes(manifest, BasicFileAttributes.class).fileKey());
        try (OutputFolder folder = OutputFolder.open(root)) {
            folder.finish(out -> out.write(bytes(head + "{}\n")), folder.ledger());
        }
        assertEquals(head + "{}\n", Files.readString(manifest));
    }

    @Test
    void theLinesOfAKilledRunAreTakenOverAndWhatItLeftUnfinishedIsRemoved() throws IOException {
        ManifestEntry entry = entry("izin.pdf", SHEET);
        file(".sop/journal.jsonl", bytes(new String(Manifest.line(entry), StandardCharsets.UTF_8) + "{\"outp"));
        file(".sop/tmp/7", SHEET);
        file(".sop/tmp/catatan.txt", SCAN);
        try (OutputFolder folder = OutputFolder.open(root);
                ManifestIndex ledger = folder.ledger()) {
            assertFalse(Files.exists(root.resolve(".sop/tmp/7")));
            assertTrue(Files.exists(root.resolve(".sop/tmp/catatan.txt")));
            assertTrue(ledger.interrupted());
            Map<String, Long> told = new TreeMap<>();
            ledger.each(told::put);
            assertEquals(Map.of("izin.pdf", ManifestIndex.inJournal(0)), told);
            assertEquals(entry, ledger.entry(told.get("izin.pdf")));
            folder.note(entry("lain.pdf", SHEET));
        }
        Map<String, Long> left = new TreeMap<>();
        try (ResultFiles files = ResultFiles.of(root);
                ManifestIndex ledger = ManifestIndex.of(files)) {
            ledger.each(left::put);
        }
        assertEquals(List.of("izin.pdf", "lain.pdf"), List.copyOf(left.keySet()), "neither is in the manifest yet");
    }

    @Test
    void aRunThatDidNothingLeavesNoJournal() throws IOException {
        try (OutputFolder folder = OutputFolder.open(root);
                ManifestIndex ledger = folder.ledger()) {
            assertFalse(ledger.interrupted());
            assertEquals(Optional.empty(), ledger.head());
        }
        assertFalse(Files.exists(root.resolve(".sop/journal.jsonl")));
    }

    @Test
    void aRunThatLostItsLockRemovesNoJournal() throws IOException {
        try (OutputFolder folder = OutputFolder.open(root)) {
            assertEquals(-1, folder.files().size("izin.pdf"));
            Files.delete(root.resolve(".sop/lock"));
            Files.delete(root.resolve(".sop/journal.jsonl"));
            file(".sop/journal.jsonl", bytes("another run"));
        }
        assertEquals(List.of("another run"), journal());
    }

    @Test
    void aFolderIsForOneRunAtATime() throws IOException {
        try (OutputFolder folder = OutputFolder.open(root)) {
            assertThrows(FolderLock.Busy.class, () -> OutputFolder.open(root));
            assertTrue(folder.put(entry("izin.pdf", SHEET), SHEET, List.of(), false)
                    .isPresent());
        }
        OutputFolder.open(root).close();
    }

    @Test
    void nothingIsPutOrRemovedOrFinishedWhenTheLockIsLost() throws IOException {
        file("lain.pdf", SHEET);
        try (OutputFolder folder = OutputFolder.open(root)) {
            Files.delete(root.resolve(".sop/lock"));
            assertThrows(FolderLock.Lost.class, () -> folder.put(entry("izin.pdf", SHEET), SHEET, List.of(), false));
            assertThrows(FolderLock.Lost.class, () -> folder.remove("lain.pdf", List.of(FileMark.of(SHEET)), true));
            assertThrows(FolderLock.Lost.class, () -> folder.finish(out -> out.write(1), folder.ledger()));
        }
        assertEquals(Map.of("lain.pdf", "sheet"), tree());
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Files.createDirectory(root.resolve("a"));
        Path elsewhere = Files.createDirectory(root.resolve("b"));
        Files.createSymbolicLink(root.resolve("a/x"), elsewhere);
        try (OutputFolder folder = OutputFolder.open(root.resolve("a"))) {
            assertThrows(
                    OpenedFolder.NotPlain.class, () -> folder.put(entry("x/izin.pdf", SHEET), SHEET, List.of(), true));
        }
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertEquals(0, files.count());
        }
    }
}
