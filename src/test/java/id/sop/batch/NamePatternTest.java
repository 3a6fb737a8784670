package id.sop.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Effort;
import id.sop.testing.Seed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {
    private static String name(String code) {
        return NamePattern.of("${kode}/a.pdf").name(name -> code);
    }

    @ParameterizedTest
    @CsvSource({
        "35.07.23, 35.07.23/a.pdf",
        "Kec. IV Jurai, Kec. IV Jurai/a.pdf",
        "../../etc, _..-..-etc/a.pdf",
        ".., _/a.pdf",
        "., _/a.pdf",
        "'', _/a.pdf",
        "a/b\\c:d, a-b-c-d/a.pdf",
        "'a. . ', a/a.pdf",
        ".sop, _.sop/a.pdf",
        "manifest.JSONL, _manifest.JSONL/a.pdf",
        "con, _con/a.pdf",
        "Lpt1.x, _Lpt1.x/a.pdf",
        "COM10, COM10/a.pdf",
        "aux .txt, _aux .txt/a.pdf",
    })
    void aValueBecomesAPartThatEveryFileSystemTakes(String code, String expected) {
        assertEquals(expected, name(code));
    }

    @Test
    void lettersWithAccentsHaveOneSpelling() {
        assertEquals(name("Bone\u0301"), name("Bon\u00e9"));
        assertEquals("a-b/a.pdf", name("a\u202Eb"));
        assertEquals("a b/a.pdf", name("a\u00A0 \tb"));
    }

    @Test
    void longNamesAreCutAndStayApart() {
        String one = name("é".repeat(300) + "1");
        String other = name("é".repeat(300) + "2");
        assertNotEquals(one, other);
        String part = one.substring(0, one.indexOf('/'));
        assertTrue(part.getBytes(StandardCharsets.UTF_8).length <= NamePattern.LONGEST_PART, part);
        String file = NamePattern.of("${kode}.pdf").name(name -> "😀".repeat(100));
        assertTrue(file.endsWith(".pdf") && file.getBytes(StandardCharsets.UTF_8).length <= NamePattern.LONGEST_PART);
        assertFalse(file.contains("?"), "no character is cut in half");
    }

    @Test
    void aNameOfJustTheLongestLengthIsLeftAsItIs() {
        NamePattern pattern = NamePattern.of("${kode}.pdf");
        int room = NamePattern.LONGEST_PART - ".pdf".length();
        String longest = "a".repeat(room);
        assertEquals(longest + ".pdf", pattern.name(name -> longest));
        String cut = pattern.name(name -> longest + "a");
        assertEquals(NamePattern.LONGEST_PART, cut.length());
        assertTrue(cut.matches("a+~[0-9a-f]{8}\\.pdf"), cut);
        // Two bytes each: the last one that fits ends right at the border, or one byte before it.
        assertEquals("é".repeat(room / 2) + ".pdf", pattern.name(name -> "é".repeat(room / 2)));
        assertTrue(pattern.name(name -> "é".repeat(room / 2 + 1)).contains("~"));
    }

    @Test
    void hugeValuesTakeNoLongerThanTheyAreLong() throws Exception {
        NamePattern pattern = NamePattern.of(NamePattern.STANDARD);
        String dots = ". ".repeat(16_000) + "x";
        Effort.within(5, () -> {
            for (int i = 0; i < 40; i++) {
                String huge = (i % 2 == 0 ? "x".repeat(32_000) : dots) + i;
                String name = pattern.name(value -> huge);
                assertTrue(name.length() < 2 * NamePattern.LONGEST_PART + 2);
                assertNotEquals(name, pattern.name(value -> huge + "y"), "long names stay apart");
            }
            return null;
        });
    }

    @Test
    void onlyThePathOfAnSopMakesFolders() {
        NamePattern pattern = NamePattern.of("${provinsi}/${kode}-${jalur}.PDF");
        assertEquals("DI-X/1-umum/a.PDF", pattern.name(name -> switch (name) {
            case "provinsi" -> "DI/X";
            case "jalur" -> "umum/a";
            default -> "1";
        }));
        assertEquals("[jalur, kode, provinsi]", pattern.placeholders().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".pdf/",
                "/a.pdf",
                "../a.pdf",
                "a/../b.pdf",
                "a//b.pdf",
                "./a.pdf",
                "C:/a.pdf",
                "a\\b.pdf",
                "${kode}",
                "${kode}.png",
                "${1}.pdf",
                "${a b}.pdf",
                "${.pdf",
                "a\u0000.pdf"
            })
    void aPatternThatLeadsAstrayIsRefused(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> NamePattern.of(pattern));
    }

    @Test
    void noValueLeadsOutOfTheFolder() {
        long seed = Seed.fresh();
        Random random = new Random(seed);
        String letters = "./\\:. \u0000\u202E~CONaé\uD800*?\"<>|-\n";
        NamePattern pattern = NamePattern.of("${kode}/${jalur}.pdf");
        Path root = Path.of("/hasil");
        for (int round = 0; round < 20_000; round++) {
            StringBuilder value = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                value.append(letters.charAt(random.nextInt(letters.length())));
            }
            String name = pattern.name(any -> value.toString());
            String told = "seed " + seed + ": " + name;
            Path path = root.resolve(name).normalize();
            assertTrue(path.startsWith(root) && path.getNameCount() >= 3, told);
            assertTrue(root.relativize(path).toString().equals(name), told);
            for (String part : name.split("/", -1)) {
                assertFalse(part.isEmpty() || part.startsWith(".") || part.matches(".*[. ]"), told);
            }
        }
    }
}
