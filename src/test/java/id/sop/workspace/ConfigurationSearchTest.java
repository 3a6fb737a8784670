package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.workspace.ConfigurationPath.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationSearchTest {
    @TempDir
    private Path temporary;

    private Path root;
    private final List<Path> read = new ArrayList<>();

    /** Files that belong to somebody else than whoever runs the tests. */
    private final Map<Path, Object> owners = new HashMap<>();

    @BeforeEach
    void prepare() throws IOException {
        root = temporary.toRealPath();
        Files.createDirectories(root.resolve("a/b/c"));
    }

    private ConfigurationPath search(String folder) throws IOException {
        return searcher().from(root.resolve(folder));
    }

    private ConfigurationSearch searcher() {
        Ownership ownership = new Ownership() {
            @Override
            Object owner(Path file) throws IOException {
                Object other = owners.get(file);
                return other == null ? super.owner(file) : other;
            }
        };
        return new ConfigurationSearch(
                file -> {
                    read.add(file);
                    return file.getParent().endsWith("akar");
                },
                ownership);
    }

    private Path configuration(String folder) throws IOException {
        return Files.writeString(Files.createDirectories(root.resolve(folder)).resolve("sop.yaml"), "kertas: a4\n");
    }

    @Test
    void aFolderIsLookedAtOnceHoweverManyFilesAreInIt() throws IOException {
        configuration("a");
        ConfigurationSearch search = searcher();
        for (int i = 0; i < 100; i++) {
            search.from(root.resolve("a/b/c"));
            search.from(root.resolve("a/b"));
        }
        assertEquals(1, read.size());
    }

    @Test
    void withoutAMarkTheTreeBeginsOneFolderAboveTheOutermostConfiguration() throws IOException {
        configuration("a/b");
        configuration("a/b/c");
        assertEquals(root.resolve("a"), search("a/b/c").tree());
        assertEquals(End.FILE_SYSTEM, search("a/b/c").end());
        assertEquals(root.resolve("a"), search("a/b").tree());
        assertEquals(root, search("a").tree(), "without any, one above the folder itself");
    }

    @Test
    void whereEveryoneMayWriteOnlyTheOwnFilesCount() throws IOException {
        Path open = root.resolve("a");
        Path planted = configuration("a");
        Path own = configuration("a/b");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertEquals(List.of(own, planted), search("a/b/c").files());
        owners.put(planted, 12_345);
        ConfigurationPath found = search("a/b/c");
        assertEquals(List.of(own), found.files());
        assertEquals(End.STRANGER, found.end());
        assertEquals(Optional.of(planted), found.left());
        assertEquals(root.resolve("a/b"), found.tree(), "the tree does not begin where everyone may write");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxr-x"));
        assertEquals(List.of(own, planted), search("a/b/c").files(), "a colleague's file in a folder of the office");
    }

    @Test
    void aRepositoryThatAStrangerHasMadeIsNone() throws IOException {
        Path planted = Files.createDirectories(root.resolve("a/.git"));
        Files.setPosixFilePermissions(root.resolve("a"), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertEquals(End.REPOSITORY, search("a/b").end());
        owners.put(planted, 12_345);
        assertEquals(End.FILE_SYSTEM, search("a/b").end());
    }

    @Test
    void aMarkEndsTheSearchAndBoundsTheTree() throws IOException {
        configuration("a");
        Path marked = configuration("a/b/akar");
        Path nearer = configuration("a/b/akar/x");
        ConfigurationPath found = search("a/b/akar/x");
        assertEquals(List.of(nearer, marked), found.files());
        assertEquals(End.MARKED, found.end());
        assertEquals(marked.getParent(), found.tree());
    }

    @Test
    void whatIsNoFileIsNoConfiguration() throws IOException {
        Path folder = Files.createDirectories(root.resolve("a/b/sop.yaml"));
        Path link = Files.createSymbolicLink(root.resolve("a/b/c/sop.yaml"), Path.of("sop.yaml"));
        assertEquals(List.of(), search("a/b/c").files());
        assertEquals(List.of(link, folder), search("a/b/c").unusable());
        assertTrue(read.isEmpty());
        Files.setPosixFilePermissions(root.resolve("a/b"), PosixFilePermissions.fromString("rwxrwxrwx"));
        owners.put(folder, 12_345);
        assertEquals(List.of(link), search("a/b/c").unusable(), "a stranger's stands in nobody's way");
    }
}
