package id.sop.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testing.Seed;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {
    private static final long SEED = Seed.or(35_2012);

    @ParameterizedTest
    @CsvSource({
        "draf, draft, 1",
        "pelaksana, pelaksanna, 1",
        "camat, cmaat, 1",
        "camat, tamu, 3",
        "ca, abc, 3",
        "'', susun, 5",
        "susun, susun, 0",
    })
    void aSwapOfNeighboursCountsOnceAndNoLetterIsEditedTwice(String one, String other, int distance) {
        assertEquals(distance, Spelling.distance(one, other));
    }

    @Test
    void theDistanceIsThatOfThePlainDefinition() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            String one = word(random);
            String other = random.nextBoolean() ? word(random) : shuffled(one, random);
            assertEquals(
                    plain(one, other), Spelling.distance(one, other), () -> one + " / " + other + ", seed " + SEED);
            assertEquals(
                    Spelling.distance(one, other),
                    Spelling.distance(other, one),
                    () -> one + " / " + other + ", seed " + SEED);
        }
    }

    /** Optimal string alignment as it is defined, without a table. */
    private static int plain(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        String shorterOne = one.substring(0, one.length() - 1);
        String shorterOther = other.substring(0, other.length() - 1);
        int replaced = one.charAt(one.length() - 1) == other.charAt(other.length() - 1) ? 0 : 1;
        int least = plain(shorterOne, shorterOther) + replaced;
        least = Math.min(least, Math.min(plain(shorterOne, other), plain(one, shorterOther)) + 1);
        boolean swapped = one.length() > 1
                && other.length() > 1
                && one.charAt(one.length() - 1) == other.charAt(other.length() - 2)
                && one.charAt(one.length() - 2) == other.charAt(other.length() - 1);
        if (swapped) {
            least = Math.min(
                    least, plain(one.substring(0, one.length() - 2), other.substring(0, other.length() - 2)) + 1);
        }
        return least;
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(7), 'a', 'd')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String shuffled(String word, Random random) {
        if (word.length() < 2) {
            return word;
        }
        int at = random.nextInt(word.length() - 1);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "pelaksanna, pelaksana",
        "Camat, camat",
        "sekertaris, sekretaris",
        "tm, tim",
        "b, -",
        "kepala, -",
    })
    void aSuggestionDiffersInAtMostAThirdOfItsLetters(String written, String meant) {
        List<String> keys = List.of("pelaksana", "camat", "sekretaris", "tim", "a", "staf");
        assertEquals(meant, Spelling.nearest(written, keys).orElse("-"));
    }

    @Test
    void ofSeveralNearOnesTheNearestIsSuggestedAndOfEquallyNearOnesTheFirst() {
        assertEquals(Optional.of("staf"), Spelling.nearest("staff", List.of("staffing", "staf", "stafs")));
        assertEquals(Optional.of("susun"), Spelling.nearest("susum", List.of("susun", "susul")));
        assertEquals(Optional.empty(), Spelling.nearest("susun", List.of()));
    }
}
