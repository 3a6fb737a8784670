package id.sop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Sops;
import id.sop.time.Reading;
import id.sop.time.TimeNotation;
import id.sop.time.WorkCalendar;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalTimeTest {
    private static TotalTime total(String... times) {
        String[] steps = new String[times.length];
        for (int i = 0; i < times.length; i++) {
            steps[i] = times[i].isEmpty() ? "" : "waktu: \"" + times[i] + "\"";
        }
        return TotalTime.of(Sops.ofSteps(steps));
    }

    @Test
    void timesAreAddedUnitByUnit() {
        assertEquals(
                "1 hari 2 jam 10 menit",
                total("1 jam", "40 menit", "1 hari", "30 menit").sum().print());
        assertTrue(total("1 jam").isComplete());
    }

    @Test
    void shortestIsAddedToShortestAndLongestToLongest() {
        assertEquals("2–4 hari", total("1-3 hari", "1 hari").sum().print());
    }

    @Test
    void stepsWhoseTimeCannotBeAddedAreNamed() {
        TotalTime total = total("1 jam", "", "segera", "15", "30 menit");
        assertEquals(List.of(2, 3, 4), total.missing());
        assertFalse(total.isComplete());
        assertEquals("1 jam 30 menit", total.sum().print());
    }

    @Test
    void nothingToAddIsNoTime() {
        TotalTime total = total("segera");
        assertEquals("0 menit", total.print());
        assertFalse(total.isComplete());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 hari kerja;40 hari kerja | 41 hari kerja",
                "1 HK;30 menit;2 hari kerja | 3 hari kerja 30 menit",
                "1 hari kerja;2 hari | 3 hari",
                "1 hari kerja;2 hari kalender | 2 hari kalender 1 hari kerja",
                "1-3 hari kerja;1 hari kerja | 2–4 hari kerja",
                "30 detik;45 detik | 1 menit 15 detik",
                "1 x 24 jam;5';2 menit/berkas | 24 jam 7 menit",
                "1 semester;1 triwulan | 9 bulan",
            })
    void theTotalIsWrittenAsTheStepsAre(String times, String printed) {
        assertEquals(printed, total(times.split(";", -1)).print());
    }

    /** Steps as "time target", where a target is that of lanjut, or those of ya and tidak. */
    private static TotalTime flow(String... steps) {
        String[] yaml = new String[steps.length];
        for (int i = 0; i < steps.length; i++) {
            String[] words = steps[i].split(" ", -1);
            String exits = words.length == 1
                    ? ""
                    : words.length == 2
                            ? ", lanjut: " + words[1]
                            : ", keputusan: {ya: " + words[1] + ", tidak: " + words[2] + "}";
            yaml[i] = "waktu: " + words[0] + " menit" + exits;
        }
        return TotalTime.of(Sops.ofSteps(yaml));
    }

    @Test
    void exclusiveBranchesAreNotAddedTogether() {
        TotalTime total = flow("1", "2 3 4", "10 5", "20", "4");
        assertEquals(List.of(1, 2, 4, 5), total.longest().steps());
        assertEquals("27 menit", total.print());
        assertEquals(List.of(1, 2, 3, 5), total.shortest().steps());
        assertEquals("37 menit", total.all().sum().print());
        assertTrue(total.hasBranches());
    }

    @Test
    void anAnswerThatLeadsBackIsNoOtherWay() {
        TotalTime total = flow("1", "2 lanjut 1", "4");
        assertEquals("7 menit", total.print());
        assertFalse(total.hasBranches());
    }

    @Test
    void stepsThatMendWhatWasRefusedCountOnce() {
        TotalTime total = flow("1", "2 3 5", "4", "8 selesai", "16 1");
        assertEquals("31 menit", total.print());
        assertEquals("15 menit", total.shortest().sum().print());
    }

    @Test
    void aRefusalThatEndsIsAShorterWay() {
        TotalTime total = flow("1", "2 3 5", "4", "8 selesai", "16 selesai");
        assertEquals(List.of(1, 2, 5), total.longest().steps());
        assertEquals(List.of(1, 2, 3, 4), total.shortest().steps());
    }

    @Test
    void aBranchWrittenAboveIsNoLoop() {
        TotalTime total = flow("1 4", "2 selesai", "4 2", "8 2 3");
        assertEquals(List.of(1, 2, 3, 4), total.longest().steps());
        assertEquals(List.of(1, 2, 4), total.shortest().steps());
    }

    @Test
    void aFlowThatIsNotWholeIsAddedAsAWhole() {
        assertEquals("7 menit", flow("1 3", "2", "4").print());
        assertEquals("3 menit", flow("1", "2 1").print());
    }

    @ParameterizedTest
    @CsvSource({
        "27 menit, LONGEST_WAY",
        "17 menit, SHORTEST_WAY",
        "37 menit, ALL_STEPS",
        "paling lama 27 menit, LONGEST_WAY",
        "19 menit, "
    })
    void aStatedTotalIsToldWhatItIsTheSumOf(String stated, TotalTime.Kind kind) {
        Reading.Measured given = (Reading.Measured) TimeNotation.parse(stated);
        assertEquals(
                Optional.ofNullable(kind),
                flow("1", "2 3 4", "10 5", "20", "4")
                        .fitting(given, WorkCalendar.STANDARD)
                        .map(TotalTime.Part::kind));
    }

    @ParameterizedTest
    @CsvSource({
        "37 menit, LONGEST_WAY",
        "33 menit, WITHOUT_OPTIONAL",
        "paling lama 33 menit, WITHOUT_OPTIONAL",
        "7 menit, SHORTEST_WAY",
        "3 menit, WITHOUT_OPTIONAL",
        "5 menit, "
    })
    void aStatedTotalMayLeaveOutWhatIsOptional(String stated, TotalTime.Kind kind) {
        TotalTime total = TotalTime.of(Sops.ofSteps(
                "waktu: 1 menit",
                "waktu: 2 menit, keputusan: {ya: 3, tidak: 4}",
                "waktu: 30 menit",
                "waktu: 4 menit, opsional: ya"));
        assertEquals("37 menit", total.print());
        assertEquals(
                Optional.ofNullable(kind),
                total.fitting((Reading.Measured) TimeNotation.parse(stated), WorkCalendar.STANDARD)
                        .map(TotalTime.Part::kind));
    }

    @Test
    void aSharedTimeCountsWhileOneOfItsStepsDoes() {
        TotalTime total = TotalTime.of(
                Sops.ofSteps("waktu: 1 jam, waktu_sampai: 2, opsional: ya", "", "waktu: 5 menit, opsional: ya"));
        Reading.Measured given = (Reading.Measured) TimeNotation.parse("1 jam");
        assertEquals(
                List.of(2),
                total.fitting(given, WorkCalendar.STANDARD).orElseThrow().steps());
    }

    @Test
    void aWayBetweenTheOthersIsFoundToo() {
        TotalTime total = flow("1", "2 3 4", "4 6", "8 6 5", "16", "32");
        Reading.Measured given = (Reading.Measured) TimeNotation.parse("43 menit");
        TotalTime.Part part = total.fitting(given, WorkCalendar.STANDARD).orElseThrow();
        assertEquals(TotalTime.Kind.OTHER_WAY, part.kind());
        assertEquals(List.of(1, 2, 4, 6), part.steps());
    }
}
