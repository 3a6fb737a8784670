package id.sop.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beginnings of activities, from real sheets and made up, with the verdict that a person would give. */
final class OpeningTest {
    private static final List<String> ACTORS = List.of("Tim", "Sub. Evapor", "Kasubag Umum", "Pengolah Data");

    static Stream<String> openings() throws IOException {
        try (InputStream in = OpeningTest.class.getResourceAsStream("openings.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream().skip(1);
        }
    }

    @ParameterizedTest
    @MethodSource("openings")
    void eachBeginningIsJudgedAsAPersonWould(String line) {
        String[] fields = line.split("\t", -1);
        Opening opening = Opening.of(fields[0], ACTORS);
        assertEquals(
                fields[1] + " " + fields[2],
                opening.manner() + " " + opening.better().orElse(""),
                fields[0]);
    }

    @Test
    void thereAreMoreThanTwoHundred() throws IOException {
        assertTrue(openings().count() > 200);
    }

    @Test
    void aTextWithoutWordsIsNotJudged() {
        assertEquals(Opening.Manner.ACTIVE, Opening.of("…", ACTORS).manner());
    }
}
