package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of gitignore(5), one by one. */
class IgnoreRulesTest {
    @TempDir
    private Path temporary;

    private Path root;

    @BeforeEach
    void find() throws IOException {
        root = temporary.toRealPath();
    }

    static Stream<Arguments> table() {
        return Stream.of(
                // A name without a slash is meant at every depth; * and ? do not go through folders.
                row("a.yaml", "a.yaml, x/a.yaml, x/y/a.yaml", "b.yaml, xa.yaml"),
                row("*.tmp.yaml", "a.tmp.yaml, x/b.tmp.yaml", "tmp.yaml, tmp.yaml/a"),
                row("a?.yaml", "ab.yaml", "a.yaml, abc.yaml, a/.yaml"),
                row("[ab].yaml", "a.yaml, x/b.yaml", "c.yaml"),
                row("[!ab].yaml", "c.yaml", "a.yaml"),
                row("[^ab].yaml", "c.yaml", "a.yaml"),
                row("{a,b}.yaml", "'{a,b}.yaml'", "a.yaml"),
                // A slash at the beginning or in the middle ties a pattern to its folder.
                row("/a.yaml", "a.yaml", "x/a.yaml"),
                row("x/a.yaml", "x/a.yaml", "y/x/a.yaml"),
                row("x/*.yaml", "x/a.yaml", "x/y/a.yaml"),
                // A slash at the end means folders only, and does not tie.
                row("lama/", "lama/, x/lama/", "lama, x/lama"),
                row("x/lama/", "x/lama/", "lama/, y/x/lama/"),
                // Two stars.
                row("**/a.yaml", "a.yaml, x/a.yaml, x/y/a.yaml", "b.yaml"),
                row("**/x/a.yaml", "x/a.yaml, y/x/a.yaml", "a.yaml"),
                row("x/**", "x/a.yaml, x/y/a.yaml", "x/, y/x/a.yaml"),
                row("x/**/a.yaml", "x/a.yaml, x/y/a.yaml, x/y/z/a.yaml", "a.yaml"),
                row("x**y.yaml", "xy.yaml, xzzy.yaml, k/xay.yaml", "x/y.yaml"),
                row("x/a**.yaml", "x/a.yaml, x/abc.yaml", "x/a/b.yaml"),
                // Comments, escapes, spaces, blank lines.
                row("# a.yaml", "", "a.yaml, '# a.yaml'"),
                row("\\#a.yaml", "#a.yaml", "a.yaml"),
                row("\\!a.yaml", "!a.yaml", "a.yaml"),
                row("a.yaml   ", "a.yaml", "'a.yaml   '"),
                row("a\\ ", "'a '", "a"),
                row("a b.yaml", "a b.yaml", "a, b.yaml"),
                row("\n  \n", "", "a.yaml"),
                row("a\\*.yaml", "a*.yaml", "ab.yaml"),
                row("a.yaml\r\nb.yaml\r\n", "a.yaml, b.yaml", "c.yaml"),
                row("\uFEFFa.yaml", "a.yaml", "b.yaml"),
                row("/", "", "a, a/"),
                row("[a.yaml", "", "a.yaml, '[a.yaml'"),
                // The last pattern that fits decides.
                row("*.yaml\n!a.yaml", "b.yaml", "a.yaml, x/a.yaml"),
                row("!a.yaml\n*.yaml", "a.yaml, b.yaml", "a.yml"),
                row("/*\n!/x/", "a.yaml, y/", "x/, x/a.yaml"));
    }

    private static Arguments row(String file, String ignored, String kept) {
        return Arguments.of(file, paths(ignored), paths(kept));
    }

    private static List<String> paths(String list) {
        return Stream.of(list.split(", "))
                .filter(path -> !path.isEmpty())
                .map(path -> path.startsWith("'") ? path.substring(1, path.length() - 1) : path)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("table")
    void aPatternLeavesOutWhatTheManualOfGitSays(String file, List<String> ignored, List<String> kept)
            throws IOException {
        write("", file);
        IgnoreRules rules = IgnoreRules.NONE.with(root);
        ignored.forEach(path -> assertTrue(ignores(rules, path), path + " must be ignored"));
        kept.forEach(path -> assertFalse(ignores(rules, path), path + " must be kept"));
    }

    private boolean ignores(IgnoreRules rules, String path) {
        return rules.ignores(root.resolve(path), path.endsWith("/"));
    }

    private void write(String folder, String rules) throws IOException {
        Path file = root.resolve(folder).resolve(".gitignore");
        Files.createDirectories(file.getParent());
        Files.writeString(file, rules, StandardCharsets.UTF_8);
    }

    @Test
    void theNearerFileDecides() throws IOException {
        write("", "*.yaml\n!/x/b.yaml\n");
        write("x", "!a.yaml\nb.yaml\n");
        IgnoreRules rules = IgnoreRules.NONE.with(root).with(root.resolve("x"));
        assertFalse(ignores(rules, "x/a.yaml"));
        assertTrue(ignores(rules, "x/b.yaml"));
        assertTrue(ignores(rules, "a.yaml"), "a file further down has no say further up");
    }

    @Test
    void filesAboveCountUpToTheRootOfTheRepository() throws IOException {
        write("", "c.yaml\n");
        write("repo", "a.yaml\n");
        write("repo/x", "b.yaml\n");
        Files.createDirectories(root.resolve("repo/.git"));
        IgnoreRules rules =
                IgnoreRules.above(root.resolve("repo/x/y"), new Ownership()).orElseThrow();
        assertEquals(
                List.of(true, true, false),
                Stream.of("a.yaml", "b.yaml", "c.yaml")
                        .map(name -> ignores(rules, "repo/x/y/" + name))
                        .toList());
    }

    @Test
    void outsideOfARepositoryNothingCounts() throws IOException {
        write("", "a.yaml\n");
        Path folder = Files.createDirectories(root.resolve("x"));
        assertEquals(Optional.empty(), IgnoreRules.above(folder, new Ownership()));
    }
}
