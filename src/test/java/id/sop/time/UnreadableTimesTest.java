package id.sop.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableTimesTest {
    /** The offending piece stands in brackets, which are taken out before the text is read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
        []                            | EMPTY            |
        [-]                           | EMPTY            |
        [– -]                         | EMPTY            |
        [15]                          | MISSING_UNIT     |
        2 jam [30]                    | MISSING_UNIT     | 2 jam
        [15] dan 30 menit             | MISSING_UNIT     |
        [dua puluh] dan 30 menit      | MISSING_UNIT     |
        [½]5 jam                      | MISSING_UNIT     |
        1 - [5]                       | MISSING_UNIT     |
        [1] - 2 hari 3 jam            | MISSING_UNIT     |
        1 jam - [2]                   | MISSING_UNIT     | 1 jam
        1 - [2]-3 hari                | MISSING_UNIT     |
        [1] 000 menit                 | MISSING_UNIT     |
        [dua] dua hari                | MISSING_UNIT     |
        [2 (dua)]                     | MISSING_UNIT     |
        [15].                         | MISSING_UNIT     |
        2 [xyz]                       | UNKNOWN_UNIT     |
        1 hari 2 [xyz] 3 menit        | UNKNOWN_UNIT     | 1 hari
        1[e]5 menit                   | UNKNOWN_UNIT     |
        [jam]                         | MISSING_NUMBER   |
        [Mnt.]                        | MISSING_NUMBER   |
        ± [jam]                       | MISSING_NUMBER   |
        [maksimal]                    | MISSING_NUMBER   |
        1 jam [dan]                   | MISSING_NUMBER   | 1 jam
        1 jam [, dan]                 | MISSING_NUMBER   | 1 jam
        1 jam [menit]                 | MISSING_NUMBER   | 1 jam
        1 jam [s/d]                   | MISSING_NUMBER   | 1 jam
        1 - [hari]                    | MISSING_NUMBER   |
        2 [(dau)] hari                | UNKNOWN_NUMBER   |
        2 [(dua hari)]                | UNKNOWN_NUMBER   |
        2 [(dua hari]                 | UNKNOWN_NUMBER   |
        2 [()] hari                   | UNKNOWN_NUMBER   |
        [2/7] jam                     | UNKNOWN_NUMBER   |
        [sepertiga] jam               | UNKNOWN_NUMBER   |
        [dua pertiga] hari            | UNKNOWN_NUMBER   |
        1 x 24 - [2]                  | MISSING_UNIT     |
        [1/25] jam                    | UNKNOWN_NUMBER   |
        [2 (tiga)] hari               | NUMBER_MISMATCH  |
        [dua (3)] hari                | NUMBER_MISMATCH  |
        1 jam [15 (lima puluh)] menit | NUMBER_MISMATCH  | 1 jam
        [1234567890] menit            | NUMBER_TOO_LONG  |
        [1234567890,5] menit          | NUMBER_TOO_LONG  |
        [1,23456] jam                 | NUMBER_TOO_LONG  |
        [1.000] menit                 | AMBIGUOUS_NUMBER |
        [1.500] menit                 | AMBIGUOUS_NUMBER |
        [1,000] menit                 | AMBIGUOUS_NUMBER |
        [1.000,5] menit               | AMBIGUOUS_NUMBER |
        [1.000.000] menit             | AMBIGUOUS_NUMBER |
        [1,5,2] jam                   | AMBIGUOUS_NUMBER |
        1 jam [2 jam]                 | UNIT_TWICE       | 1 jam
        1 jam [2 jam] 3 xyz           | UNIT_TWICE       | 1 jam
        2 hari [3 hari kerja]         | UNIT_TWICE       | 2 hari
        [3 jam - 30 menit]            | REVERSED_RANGE   |
        maks. [3-1 hari]              | REVERSED_RANGE   |
        [30 - 3 jam]                  | REVERSED_RANGE   |
        [3 hari - 20 jam]             | REVERSED_RANGE   |
        [2 bulan s.d. 3 minggu]       | REVERSED_RANGE   |
        15 menit [dengan Camat]       | TRAILING_TEXT    | 15 menit
        15 menit[/30 menit]           | TRAILING_TEXT    | 15 menit
        1-3 hari [bagi pemula]        | TRAILING_TEXT    | 1–3 hari
        1 jam [, menunggu berkas]     | TRAILING_TEXT    | 1 jam
        1 jam (lengkap) [dan rapi]    | TRAILING_TEXT    | 1 jam
        5 menit [per 2 menit]         | TRAILING_TEXT    | 5 menit
        1 jam - 2 jam [- 3 jam]       | TRAILING_TEXT    | 1–2 jam
        [1 hari (30 jam)]             | NUMBER_MISMATCH  |
        [2 hari (3 hari)]             | NUMBER_MISMATCH  |
        [2 jam (90 menit)] lagi       | NUMBER_MISMATCH  |
        [10 hari kerja (2 bulan)]     | NUMBER_MISMATCH  |
        [1 bulan (2 minggu)]          | NUMBER_MISMATCH  |
        [1 hari = 30 jam]             | NUMBER_MISMATCH  |
        2 bulan; [5 hari kerja]       | TRAILING_TEXT    | 2 bulan
        2 hari; [1 jam]               | TRAILING_TEXT    | 2 hari
        1 hari[/2 jam]                | TRAILING_TEXT    | 1 hari
        2 jam [x 3 jam]               | TRAILING_TEXT    | 2 jam
        [1:30 jam]                    | CLOCK_TIME       | 1 jam 30 menit
        [01:30:00]                    | CLOCK_TIME       | 1 jam 30 menit
        [01.30 jam]                   | CLOCK_TIME       | 1 jam 30 menit
        [1.30 jam]                    | CLOCK_TIME       | 1 jam 30 menit
        [00.15]                       | MISSING_UNIT     |
        [1 x 24]                      | MISSING_UNIT     |
        [40000000 x 90] jam           | NUMBER_TOO_LONG  |
        [999999999] semester          | NUMBER_TOO_LONG  |
        [08.00 - 10.00]               | CLOCK_TIME       | 2 jam
        [pukul 09.00 WIB]             | CLOCK_TIME       |
        [Pkl. 08.00 s.d. 09.30 WITA]  | CLOCK_TIME       | 1 jam 30 menit
        2 jam [segera]                | TRAILING_TEXT    | 2 jam
        [nanti] sore                  | NOT_A_TIME       |
        maks. [xyz]                   | NOT_A_TIME       |
        [-3] hari                     | NOT_A_TIME       |
        [beberapa] hari               | NOT_A_TIME       |
        [belas] menit                 | NOT_A_TIME       |
        [puluh] menit                 | NOT_A_TIME       |
        [ratus] menit                 | NOT_A_TIME       |
        [segeralah]                   | NOT_A_TIME       |
        [(dua)] hari                  | NOT_A_TIME       |
        [٣] hari                      | NOT_A_TIME       |
        [😀😀] jam                     | NOT_A_TIME       |
        2 jam [😀]                     | TRAILING_TEXT    | 2 jam
        """)
    void theOffendingPieceIsNamed(String marked, Reading.Reason reason, String understood) {
        int offset = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        Reading.Unreadable reading =
                assertInstanceOf(Reading.Unreadable.class, TimeNotation.parse(text), () -> "reading " + text);
        assertEquals(reason, reading.reason(), reading::toString);
        assertEquals(text.substring(offset, end), reading.piece(), reading::toString);
        assertEquals(offset, reading.offset(), reading::toString);
        assertEquals(end - offset, reading.length());
        assertEquals(
                understood == null ? "" : understood,
                reading.understood().map(WorkTimeRange::print).orElse(""));
    }

    @Test
    void spacesAloneAreEmpty() {
        Reading.Unreadable reading = (Reading.Unreadable) TimeNotation.parse(" \u00a0\n");
        assertEquals(Reading.Reason.EMPTY, reading.reason());
        assertEquals(Reading.Reason.EMPTY, ((Reading.Unreadable) TimeNotation.parse("")).reason());
    }

    @ParameterizedTest
    @CsvSource({"'-  ', '-'", "' – - ', '– -'", "'2 (dua  ', '(dua'", "'15 menit kerja keras ', 'kerja keras'"})
    void spacesAtTheEndBelongToNoPiece(String text, String piece) {
        Reading.Unreadable reading = assertInstanceOf(Reading.Unreadable.class, TimeNotation.parse(text));
        assertEquals(piece, reading.piece());
    }

    @Test
    void offsetsCountTheSpacesBeforeTheValue() {
        Reading.Unreadable reading = (Reading.Unreadable) TimeNotation.parse("\u00a0 3 xetik ");
        assertEquals("xetik", reading.piece());
        assertEquals(4, reading.offset());
    }
}
