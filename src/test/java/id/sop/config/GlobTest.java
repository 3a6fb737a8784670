package id.sop.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Seed;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {
    private static boolean matches(String pattern, String path) {
        return Glob.of(pattern).orElseThrow().matches(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.yaml | a.yaml | a/b.yaml",
                "a?.yaml | ab.yaml | a/.yaml",
                "sop/** | sop/a/b.yaml | sop",
                "sop/**/*.yaml | sop/a/b/c.yaml | sop/a.yml",
                "sop/**/*.yaml | sop/c.yaml | sopan/c.yaml",
                "**/x.yaml | x.yaml | ax.yaml",
                "[a-c].yaml | b.yaml | d.yaml",
                "[!a-c].yaml | d.yaml | b.yaml",
                "a[!b]c | axc | a/c",
                "[a-].yaml | -.yaml | b.yaml",
                "{surat,laporan}-*.yaml | laporan-1.yaml | nota-1.yaml",
                "\\*.yaml | *.yaml | a.yaml",
                "a+(b).yaml | a+(b).yaml | aab.yaml",
                "a,b | a,b | a",
                "désa/*.yaml | désa/ä.yaml | desa/a.yaml"
            })
    void aPatternMeansSomePathsAndNotOthers(String pattern, String meant, String other) {
        assertTrue(matches(pattern, meant), meant);
        assertFalse(matches(pattern, other), other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a", "{a,b", "a\\", "{a,{b,c}}", "[z-a]"})
    void whatIsLeftOpenIsNoPattern(String pattern) {
        assertEquals(Optional.empty(), Glob.of(pattern));
    }

    @Test
    void thePlatformsMatcherAgreesWhereNoPatternGoesThroughFolders() {
        long seed = Seed.or(20141220);
        Random random = new Random(seed);
        int compared = 0;
        for (int i = 0; i < 20_000; i++) {
            String pattern = word(random, "ab*?[]{},!-/");
            String path = word(random, "ab-/");
            if (pattern.contains("**") || pattern.contains("//") || !isPath(pattern) || !isPath(path)) {
                continue;
            }
            Optional<Glob> glob = Glob.of(pattern);
            Optional<Boolean> expected = platform(pattern, path);
            if (glob.isPresent() && expected.isPresent()) {
                assertEquals(
                        expected.get(),
                        glob.get().matches(path),
                        pattern + " on " + path + " in round " + i + " of seed " + seed);
                compared++;
            }
        }
        assertTrue(compared > 2000, "compared only " + compared);
    }

    private static boolean isPath(String text) {
        return !text.startsWith("/") && !text.endsWith("/") && !text.contains("//");
    }

    private static Optional<Boolean> platform(String pattern, String path) {
        try {
            return Optional.of(
                    FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(path)));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private static String word(Random random, String letters) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
