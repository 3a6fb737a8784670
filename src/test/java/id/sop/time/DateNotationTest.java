package id.sop.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNotationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"2014-05-05", "5 Mei 2014", "05 mei 2014", "5  MEI\t2014", "  5 Mei 2014 ", " 2014-05-05\n"})
    void bothFormsAreRead(String text) {
        assertEquals(Optional.of(LocalDate.of(2014, 5, 5)), DateNotation.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "12 IV 2020, 2020-04-12",
        "12/IV/2020, 2020-04-12",
        "12 / IV / 2020, 2020-04-12",
        "12-iv-2020, 2020-04-12",
        "12.IV.2020, 2020-04-12",
        "1 I 2021, 2021-01-01",
        "31 XII 2021, 2021-12-31",
        "9 IX 2021, 2021-09-09",
        "25-04-2020, 2020-04-25",
        "25/4/2020, 2020-04-25",
        "25 . 04 . 2020, 2020-04-25",
        "5-5-2014, 2014-05-05",
        "05/05/2014, 2014-05-05"
    })
    void romanMonthsAndFiguresOfOneMeaningAreRead(String text, LocalDate date) {
        assertEquals(Optional.of(date), DateNotation.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04-05-2020",
                "2/6/2025",
                "04/25/2020",
                "25-04/2020",
                "25-13-2020",
                "31-04-2020",
                "31 IV 2020",
                "12 IIII 2020",
                "12 XIII 2020",
                "12 IV 20",
                "IV 2020",
                "31 Februari 2014",
                "29 Februari 2015",
                "2015-02-29",
                "2014-13-01",
                "2014-00-10",
                "2014-04-31",
                "0 Mei 2014",
                "32 Mei 2014",
                "Juni 2020",
                "2020",
                "5 May 2014",
                "5 Mei 14",
                "2014/05/05",
                "2014-5-5",
                "20 Desember 2014 M",
                "sekitar 20 Desember 2014",
                "٥ Mei 2014",
                "-",
                ""
            })
    void whatIsNoFullRealDateIsNotGuessed(String text) {
        assertEquals(Optional.empty(), DateNotation.parse(text));
    }

    @Test
    void leapDaysAreReal() {
        assertEquals(Optional.of(LocalDate.of(2016, 2, 29)), DateNotation.parse("29 Februari 2016"));
    }

    @Test
    void everyDayOfAYearIsReadBackAsItPrints() {
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() == 2020; day = day.plusDays(1)) {
            assertEquals(Optional.of(day), DateNotation.parse(DateNotation.print(day)));
            assertEquals(Optional.of(day), DateNotation.parse(day.toString()));
        }
    }

    @Test
    void aDatePrintsWithoutALeadingZero() {
        assertEquals("5 Mei 2014", DateNotation.print(LocalDate.of(2014, 5, 5)));
    }
}
