package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.testing.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random {@code .gitignore} files, read by this program and by git itself. */
class GitAgreementTest {
    private static final int ROUNDS = 150;
    private static final List<String> PIECES =
            List.of("a", "b", "ab", "*", "?", "**", "/", "/", "[ab]", "[!a]", ".yaml", ".yaml", "\\a", "{a,b}", " ");

    @TempDir
    private Path temporary;

    @Test
    void gitLeavesOutTheSameFiles() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "git is not installed");
        Path root = temporary.toRealPath();
        git(root, "init", "-q");
        for (String folder : List.of("", "a/", "b/", "a/a/", "a/b/", "b/ab/", "a/b/a/")) {
            Files.createDirectories(root.resolve(folder));
            for (String name : List.of("a.yaml", "b.yaml", "ab.yaml")) {
                Files.writeString(root.resolve(folder + name), "");
            }
        }
        long seed = Seed.or(35_2012);
        Random random = new Random(seed);
        int partly = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String above = patterns(random);
            String below = patterns(random);
            Files.writeString(root.resolve(".gitignore"), above);
            Files.writeString(root.resolve("a/.gitignore"), below);
            List<String> kept = git(root, "ls-files", "--others", "--exclude-standard")
                    .lines()
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
            List<String> found = FolderWalk.below(root, InputSelection.of(List.of()), file -> false).stream()
                    .map(sop -> Inputs.slashed(sop.relative().toString()))
                    .sorted()
                    .toList();
            assertEquals(kept, found, "round " + round + " of seed " + seed + ":\n" + above + "---\n" + below);
            partly += kept.isEmpty() || kept.size() == 21 ? 0 : 1;
        }
        assertTrue(partly > ROUNDS / 3, "only " + partly + " rounds left out some files and not all");
    }

    private static String patterns(Random random) {
        StringBuilder patterns = new StringBuilder();
        for (int lines = random.nextInt(4); lines > 0; lines--) {
            patterns.append(random.nextInt(3) == 0 ? "!" : "");
            for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
                patterns.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            patterns.append('\n');
        }
        return patterns.toString();
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "git")));
    }

    private static String git(Path folder, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("git"), Stream.of(arguments)).toList());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve(".git").toString());
        Process process =
                builder.directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
