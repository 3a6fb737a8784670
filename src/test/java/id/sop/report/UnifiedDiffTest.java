package id.sop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedDiffTest {
    @TempDir
    private Path folder;

    @Test
    void theSameTextHasNoDifference() {
        assertEquals("", UnifiedDiff.print("a.yaml", "a\nb", "a\nb"));
        assertEquals("", UnifiedDiff.print("a.yaml", "", ""));
    }

    @Test
    void aLastLineWithoutABreakIsMarked() {
        assertEquals(
                """
                --- a.yaml
                +++ a.yaml
                @@ -1,2 +1,3 @@
                 a
                -b
                \\ No newline at end of file
                +b
                +c
                \\ No newline at end of file
                """,
                UnifiedDiff.print("a.yaml", "a\nb", "a\nb\nc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "nama berspasi.yaml"})
    void patchMakesTheOneTextOfTheOther(String name) throws IOException, InterruptedException {
        assumeTrue(hasPatch());
        String before = "\uFEFFa\r\nb😀\r\n1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n8\r\nz";
        String after = "\uFEFFa\r\nc😀\r\n1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n8\r\nz\r\nx";
        Files.writeString(folder.resolve(name), before);
        Files.writeString(folder.resolve("diff.txt"), UnifiedDiff.print(name, before, after));
        Process patch = new ProcessBuilder("patch", "-p0", "--binary", "-i", "diff.txt")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(patch.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, patch.waitFor(), said);
        assertEquals(after, Files.readString(folder.resolve(name)));
    }

    private static boolean hasPatch() throws InterruptedException {
        try {
            return new ProcessBuilder("patch", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
