package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final Pattern PLACE = Pattern.compile("(?m)^(\\S.*):\\d+:\\d+: ");

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() throws IOException {
        folder = folder.toRealPath();
        console = new Console(folder);
    }

    /** Writes files that each earn a galat, so that a run names all files that it checks. */
    private void wrong(String... files) {
        for (String file : files) {
            console.file(file, Console.WRONG);
        }
    }

    private List<String> checked(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "validate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Console.Run run = console.run(all);
        assertTrue(run.code() <= 1, run.err());
        return PLACE.matcher(run.out()).results().map(result -> result.group(1)).toList();
    }

    @Test
    void aPatternIsLookedForWhereTheShellDidNot() {
        wrong("sop/a.yaml", "sop/x/b.yaml", "sop/x/c.yml", "lain/d.yaml", "e.yaml");
        assertEquals(List.of("sop/a.yaml", "sop/x/b.yaml"), checked("sop/**/*.yaml"));
        assertEquals(List.of("sop/a.yaml"), checked("sop/*.yaml"));
        assertEquals(List.of("lain/d.yaml", "sop/a.yaml"), checked("*/*.yaml"));
        assertEquals(List.of("./e.yaml"), checked("./?.yaml"));
        assertEquals(List.of("sop/x/b.yaml", "sop/x/c.yml"), checked("sop/x/{b,c}.*"));
        assertEquals(List.of(folder + "/lain/d.yaml"), checked(folder + "/lain/[a-d].yaml"));
        assertEquals(List.of("e.yaml", "sop/a.yaml"), checked("sop/*.yaml", "e.yaml", "sop/a.yaml"));
    }

    @Test
    void aFileThatIsCalledLikeAPatternIsTakenAtItsName() {
        wrong("a[1].yaml", "a1.yaml");
        assertEquals(List.of("a[1].yaml"), checked("a[1].yaml"));
    }

    @Test
    void aPatternLeavesOutWhatAFolderLeavesOut() {
        wrong("sop/a.yaml", "sop/b.yaml", "sop/.c.yaml", "sop/.d/e.yaml");
        console.file(".git/HEAD", "").file(".gitignore", "b.yaml\n").file("sop/sop.yaml", "kertas: a4\n");
        assertEquals(List.of("sop/a.yaml"), checked("**"));
        assertEquals(List.of("sop/a.yaml", "sop/b.yaml"), checked("**", "--no-ignore"));
    }

    @Test
    void ignoredFoldersAreNotEnteredAndNothingInThemIsTakenBack() {
        wrong("a.yaml", "arsip/b.yaml", "arsip/c.yaml", "x/lama/d.yaml", "x/e.yaml", "x/f.yaml");
        console.file(".git/HEAD", "")
                .file(".gitignore", "arsip/\n!arsip/b.yaml\nf.yaml\n")
                .file("x/.gitignore", "lama\n!f.yaml\n")
                .file("arsip/.gitignore", "!*\n");
        assertEquals(List.of("./a.yaml", "./x/e.yaml", "./x/f.yaml"), checked("."));
        assertEquals(List.of("x/e.yaml", "x/f.yaml"), checked("x"));
        assertEquals(6, checked(".", "--no-ignore").size());
    }

    @Test
    void whatIsNamedItselfIsNeverIgnored() {
        wrong("a.yaml", "arsip/b.yaml");
        console.file(".git/HEAD", "").file(".gitignore", "a.yaml\narsip/\n");
        assertEquals(List.of("a.yaml", "arsip/b.yaml"), checked("a.yaml", "arsip"));
    }

    @Test
    void theRootOfTheRepositoryCountsForAFolderBelow() {
        wrong("sop/x/a.yaml", "sop/x/b.yaml");
        console.file(".git/HEAD", "").file(".gitignore", "/sop/x/b.yaml\n");
        assertEquals(List.of("sop/x/a.yaml"), checked("sop/x"));
    }

    @Test
    void filesBehindLinksCountWhileTheyStayInTheTree() throws IOException {
        wrong("tree/.gudang/a.yaml", "tree/b.yaml", "luar.yaml", "lain/c.yaml");
        link("tree/a.yaml", ".gudang/a.yaml");
        link("tree/keluar.yaml", "../luar.yaml");
        link("tree/kosong.yaml", "tidak-ada.yaml");
        link("tree/putar.yaml", "putar.yaml");
        link("tree/folder", "../lain");
        link("tree/atas", "..");
        link("tree/folder.yaml", ".gudang");
        assertEquals(List.of("tree/a.yaml", "tree/b.yaml", "tree/kosong.yaml", "tree/putar.yaml"), checked("tree"));
        Console.Run dead = console.run("validate tree -f concise");
        for (String link : List.of("tree/kosong.yaml", "tree/putar.yaml")) {
            assertTrue(dead.out().contains(link + ":1:1: galat[BK002] tautan ini menuju berkas yang tidak ada"), link);
        }
        for (String command : List.of("validate %s -f concise", "render %s -o out", "import %s")) {
            Console.Run run = console.run(command.formatted("tree/putar.yaml"));
            assertEquals(1, run.code(), run.out() + run.err());
            assertTrue((run.out() + run.err()).contains("tree/putar.yaml:1:1: galat[BK002] tautan ini"), command);
        }
        assertEquals(List.of("tree/keluar.yaml"), checked("tree/keluar.yaml"), "named itself, a link is followed");
    }

    @Test
    void aFolderBehindALinkIsEnteredWhenItIsNamed() throws IOException {
        wrong("asli/x/a.yaml");
        link("tautan", "asli");
        assertEquals(List.of("tautan/x/a.yaml"), checked("tautan"));
    }

    @Test
    void aDocumentBehindALinkThatLeadsOutIsToldOf() throws IOException {
        console.file("luar.xlsx", "x").file("tree/a.txt", "");
        link("tree/keluar.xlsx", "../luar.xlsx");
        link("tree/kosong.pdf", "tidak-ada.pdf");
        Console.Run run = console.run("import tree");
        assertEquals(1, run.code());
        assertEquals(2, run.err().split("BK002", -1).length - 1, run.err());
    }

    private void link(String link, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(link), Path.of(target));
    }

    @Test
    void aListOfFilesHasALineOrANulForEach() {
        wrong("a.yaml", "b c.yaml", "x/d.yaml", "baris\nbaru.yaml");
        console.file("daftar", "a.yaml\r\n\nb c.yaml\nx\n").file("daftar0", "a.yaml\0baris\nbaru.yaml\0");
        assertEquals(List.of("a.yaml", "b c.yaml", "x/d.yaml"), checked("--files-from", "daftar"));
        assertEquals(
                2,
                console.run("validate", "--files-from", "daftar0", "-0").out().split("\\[PL001", -1).length - 1);
        console.input("a.yaml\n");
        assertEquals(List.of("a.yaml", "x/d.yaml"), checked("x", "--files-from", "-"));
        console.input("a.yaml\0");
        assertEquals(List.of("a.yaml"), checked("--files-from", "-", "--null"));
    }

    @Test
    void aListThatIsNoneIsRefusedBeforeItTakesTheMemory() throws IOException {
        wrong("a.yaml");
        console.file("panjang", "a.yaml\n" + "x".repeat(FileList.LONGEST_NAME + 1))
                .file("besar", "a.yaml\n".repeat(FileList.MOST_BYTES / 7 + 1))
                .file("cukup", "a.yaml\n" + "x".repeat(FileList.LONGEST_NAME));
        for (String list : List.of("panjang", "besar", "cukup", "tree")) {
            Files.createDirectories(folder.resolve("tree"));
            Console.Run run = console.run("validate --files-from " + list);
            assertEquals(2, run.code(), run.err());
            assertTrue(run.err().startsWith("sop: "), run.err());
            assertTrue(run.err().contains(list.equals("cukup") ? "tidak ada berkas" : list), run.err());
        }
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
        UnusableInput refused = assertThrows(UnusableInput.class, () -> FileList.names("-", endless, "\\R"));
        assertEquals(UnusableInput.Reason.LARGE_LIST, refused.reason());
    }

    @Test
    void namesInAListAreNoPatterns() {
        wrong("a.yaml");
        console.file("daftar", "*.yaml\n");
        assertEquals(2, console.run("validate --files-from daftar").code());
    }

    @Test
    void standardInputHasTheNameAndTheConfigurationOfItsPlace() {
        console.file("kantor/sop.yaml", "aturan: {PL001: catatan}\n").input(Console.WRONG);
        Console.Run run = console.run("validate - --stdin-filename kantor/baru.yaml");
        assertEquals(0, run.code(), run.out());
        assertTrue(run.out().startsWith("kantor/baru.yaml:18:3: catatan[PL001]"), run.out());
        console.run("validate -");
        console.check("stdin");
    }

    @Test
    void whatMeansNothingIsAMistakeOfTheCommandLine() throws IOException {
        Files.createDirectories(folder.resolve("kosong"));
        wrong("a.yaml");
        console.file("nama.txt", "\n\n").file("rusak.txt", "tidak-ada.yaml\n");
        for (String language : List.of("id", "en")) {
            console.with("SOP_LANG", language);
            for (String arguments : List.of(
                    "",
                    "kosong",
                    "tidak-ada.yaml",
                    "tidak-ada/**/*.yaml",
                    "[x.yaml",
                    "--files-from nama.txt",
                    "--files-from rusak.txt",
                    "--files-from tidak-ada",
                    "- --files-from -",
                    "a.yaml --stdin-filename x.yaml",
                    "a.yaml -0",
                    "a.yaml --jobs 0",
                    "a.yaml --jobs dua")) {
                assertEquals(2, console.run(("validate " + arguments).strip()).code(), arguments);
            }
        }
        console.check("inputs");
    }

    @Test
    void theOutputIsTheSameForAnyNumberOfThreads() {
        for (int i = 0; i < 60; i++) {
            wrong("k" + i % 7 + "/x" + i + ".yaml");
            console.file("k" + i % 7 + "/sop.yaml", i % 2 == 0 ? "kertas: a9\n" : "aturan: {PL001: peringatan}\n");
        }
        Console.Run alone = console.run("validate . --jobs 1");
        for (int round = 0; round < 3; round++) {
            assertEquals(alone, console.run("validate . --jobs 2"));
            assertEquals(alone, console.run("validate . --jobs 8"));
        }
        assertTrue(alone.out().lines().count() >= 120, alone.out());
    }
}
