package id.sop.time;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Effort;
import id.sop.testing.HangGuard;
import id.sop.testing.Seed;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
@HangGuard
class TimeNotationPropertyTest {
    private static final long SEED = Seed.or(35_2012);

    /** Of computing; a reader that goes over the text again for every word of it needs minutes. */
    private static final int MOST_SECONDS = 3;

    private static final List<WorkUnit> UNITS = List.of(WorkUnit.values());

    private static final List<String> NUMBERS = words(
            """
            0|1|2|15|1,5|1.5|1.000|½|1/2|¾|1½|12345678901|0,00001|satu|dua|dua puluh lima|seratus|sepuluh|duapuluh
            2 x 24|3 ×|kali|tiga perempat|setengah|satu koma lima|nol|se|2 (dua)|dua (2)|3 (dua)|1 (satu|belas|puluh|ratus|koma|(|)|٣|𝟛
            """);

    private static final List<String> UNIT_WORDS = words(
            """
            menit|mnt.|jam|Jam|jm|j|hari|hr.|hari kerja|hari kalender|kerja|kalender|hk|minggu|mgg|bulan|bln|tahun
            thn|detik|dtk|xyz|sejam|sehari|'|''|"|”|semester|tw|menit/berkas|menit per orang|jam (lengkap)|hari efektif
            """);

    private static final List<String> LINKS = words(
            """
            |||dan|,|;|.|, dan|-|–|—|s/d|s.d.|sampai|sampai dengan|hingga|±|+/-|kurang lebih|maks.|paling lama
            min.|kira-kira|segera|sesuai kebutuhan|sesuai|jadwal|atau|selama|lebih kurang|dalam waktu|sejak diterima
            (8 jam)|dengan Camat;|setiap|sekali|pukul|+|sebelum
            """);

    private static final List<String> JUNK = List.of(
            "/", "%", "\0", "\u00a0", "\n", "\t", "😀", "\ud83d", "İ", "ẞ", "\u200b", "é", "null", "[", "\\", "\"");

    private static final List<List<String>> VOCABULARY = List.of(LINKS, NUMBERS, UNIT_WORDS, JUNK);

    private static List<String> words(String lines) {
        return List.of(lines.strip().split("[|\n]", -1));
    }

    @Test
    void noTextMakesTheReaderThrowOrPointOutsideTheText() {
        Random random = new Random(SEED);
        int measured = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = randomText(random);
            try {
                Reading reading = TimeNotation.parse(text);
                checkPlaces(text, reading);
                measured += reading instanceof Reading.Measured ? 1 : 0;
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + SEED + ", text " + i + ": \"" + text + "\"", e);
            }
        }
        int readable = measured;
        assertTrue(
                readable > 2000, () -> "only " + readable + " of the texts were times: the vocabulary has gone stale");
    }

    /** Mostly goes round link, number and unit, so that many texts are nearly or wholly times. */
    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 3 * random.nextInt(4) + (random.nextInt(4) == 0 ? random.nextInt(3) : 0);
        for (int i = 0; i < pieces; i++) {
            boolean inTurn = random.nextInt(10) > 0;
            List<String> words = VOCABULARY.get(inTurn ? i % 3 : random.nextInt(VOCABULARY.size()));
            text.append(words.get(random.nextInt(words.size())));
            text.append(" ".repeat(random.nextInt(3)));
        }
        return text.toString();
    }

    private static void checkPlaces(String text, Reading reading) {
        if (reading instanceof Reading.Unreadable unreadable) {
            assertTrue(text.startsWith(unreadable.piece(), unreadable.offset()), reading::toString);
            assertTrue(
                    unreadable.reason() == Reading.Reason.EMPTY
                            || !unreadable.piece().isEmpty(),
                    reading::toString);
        } else if (reading instanceof Reading.Measured measured) {
            for (Oddity oddity : measured.oddities()) {
                assertTrue(text.startsWith(oddity.written(), oddity.offset()), oddity::toString);
            }
            assertReadsBack(measured.value());
        }
    }

    @Test
    void whatIsPrintedReadsBackAsTheSameValue() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            WorkTime a = randomTime(random);
            WorkTime b = randomTime(random);
            boolean ascending = a.amounts().entrySet().stream()
                    .allMatch(entry -> entry.getValue().compareTo(b.amount(entry.getKey())) <= 0);
            WorkTimeRange range = ascending ? new WorkTimeRange(a, b) : new WorkTimeRange(a, a.plus(b));
            assertReadsBack(WorkTimeRange.exactly(a));
            assertReadsBack(WorkTimeRange.exactly(a.normalised()));
            assertReadsBack(range);
        }
    }

    private static void assertReadsBack(WorkTimeRange value) {
        assertReadsBack(value, false);
        assertReadsBack(value, true);
    }

    private static void assertReadsBack(WorkTimeRange value, boolean workingDays) {
        Reading reading = TimeNotation.parse(value.print(workingDays));
        Reading.Measured measured = assertInstanceOf(
                Reading.Measured.class, reading, () -> "seed " + SEED + ": " + value.print() + " gave " + reading);
        assertAll(
                () -> assertEquals(value, measured.value(), () -> "seed " + SEED),
                () -> assertEquals(value.print(), measured.value().print(), () -> "seed " + SEED),
                () -> assertEquals(
                        workingDays && value.print().matches(".*hari(?! kalender).*"),
                        measured.has(Reading.Trait.WORKING_DAYS),
                        () -> "seed " + SEED + ": " + value.print(workingDays)),
                () -> assertEquals(List.of(), measured.oddities(), () -> "seed " + SEED));
    }

    /** Stays far enough below the bounds for sums of two to stay within them. */
    private static WorkTime randomTime(Random random) {
        Map<WorkUnit, BigDecimal> amounts = new EnumMap<>(WorkUnit.class);
        int units = random.nextInt(4);
        for (int i = 0; i < units; i++) {
            WorkUnit unit = UNITS.get(random.nextInt(UNITS.size()));
            int bound = random.nextBoolean() ? 100 : 400_000_000;
            int scale = random.nextBoolean() ? 0 : random.nextInt(WorkTime.MAX_DECIMALS + 1);
            amounts.put(unit, BigDecimal.valueOf(random.nextInt(bound), scale));
        }
        return WorkTime.of(amounts);
    }

    @Test
    void additionIsAssociativeAndCommutativeAndZeroAddsNothing() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            WorkTime a = randomTime(random);
            WorkTime b = randomTime(random);
            WorkTime c = randomTime(random);
            assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)), () -> "seed " + SEED);
            assertEquals(a.plus(b).print(), b.plus(a).print(), () -> "seed " + SEED);
            assertEquals(a, a.plus(WorkTime.ZERO), () -> "seed " + SEED);
            assertEquals(
                    0,
                    WorkCalendar.STANDARD.compare(a, a.normalised()),
                    () -> "seed " + SEED + ": " + a + " and " + a.normalised());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.",
                "1.1",
                "½",
                "(",
                "2 (",
                " ",
                "dua ",
                "duapuluh",
                "ratus",
                "sampai ",
                "1 jam, ",
                "-",
                "- ",
                "x",
                "kurang ",
                "se",
                "1/",
                "koma satu ",
                "x ",
                "2 x ",
                "(a) ",
                "(1 jam) ",
                "'",
                "selama ",
                "per berkas ",
                "; 2 hari ",
                "sejak "
            })
    void longTextsTakeNoLongerThanTheirLength(String piece) throws Exception {
        String text = piece.repeat(200_000);
        Effort.within(MOST_SECONDS, () -> TimeNotation.parse(text));
        Effort.within(MOST_SECONDS, () -> TimeNotation.parse("satu koma " + text));
        Effort.within(MOST_SECONDS, () -> TimeNotation.parse("1 jam " + text + "2 hari"));
    }
}
