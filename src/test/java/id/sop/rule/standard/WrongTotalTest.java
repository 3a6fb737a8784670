package id.sop.rule.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.check.Checker;
import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.rule.Settings;
import id.sop.time.WorkCalendar;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrongTotalTest {
    /** Returns variant, sum and difference of what the rule finds, or "-" when the total is right. */
    private static String found(WorkCalendar calendar, String times, String total) {
        StringBuilder text = new StringBuilder("nama: Laporan\npelaksana: {staf: Staf}\nlangkah:\n");
        for (String time : times.split("\\+", -1)) {
            text.append("  - {kegiatan: Menyusun, pelaksana: staf, waktu: \"")
                    .append(time.strip())
                    .append("\"}\n");
        }
        text.append("jumlah_waktu: \"").append(total).append("\"\n");
        Sop sop = new Checker()
                .check(
                        "laporan.yaml",
                        text.toString().getBytes(StandardCharsets.UTF_8),
                        Placeholders.NONE,
                        false,
                        Settings.STANDARD)
                .sop()
                .orElseThrow();
        List<Finding> findings = new WrongTotal(calendar).check(sop).toList();
        return findings.isEmpty()
                ? "-"
                : findings.get(0).variant() + ": " + findings.get(0).arguments().get(0) + ", "
                        + findings.get(0).arguments().get(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        45 menit + 30 menit           | 1 jam 15 menit
        45 menit + 30 menit           | 75 menit
        45 menit + 30 menit           | 1,25 jam
        15 menit + 1 jam + 15 menit   | 1½ jam
        1 hari + 30 menit + 30 menit  | 1 hari 1 jam
        2 hari + 3 hari               | 1 minggu
        7 jam 30 menit + 1 hari       | 2 hari
        1 minggu + 25 hari            | 6 minggu
        6 bulan + 6 bulan             | 1 tahun
        12 bulan                      | 52 minggu
        7 hari kalender               | 1 minggu
        1–3 hari + 1 hari             | 2–4 hari
        1–3 hari + 1 hari             | 2 - 4 hari kerja
        30 menit – 3 jam + 30 menit   | 1 jam – 3 jam 30 menit
        1–3 hari + 1 hari             | paling lama 4 hari
        1–3 hari + 1 hari             | maks. 4 hari
        1–3 hari + 1 hari             | paling singkat 2 hari
        2 hari                        | paling lama 2 hari
        2 hari                        | ± 2 hari
        """)
    void whatSaysTheSameInOtherWordsIsRight(String times, String total) {
        assertEquals("-", found(WorkCalendar.STANDARD, times, total));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        45 menit + 30 menit           | 1 jam             | kurang: 1 jam 15 menit, 15 menit
        45 menit + 30 menit           | 1,5 jam           | lebih: 1 jam 15 menit, 15 menit
        20 jam + 4 jam                | 1 hari            | kurang: 24 jam, 16 jam 30 menit
        1 hari + 1 hari               | 16 jam            | lebih: 2 hari, 1 jam
        3 hari + 5 hari               | 1 minggu          | kurang: 8 hari, 22 jam 30 menit
        2 hari kerja + 5 hari kerja   | 1 minggu          | kurang: 7 hari kerja, 15 jam
        1 hari + 59 menit             | 1 hari 1 jam      | lebih: 1 hari 59 menit, 1 menit
        1–3 hari + 1 hari             | 2–5 hari          | lebih: 2–4 hari, 1 hari
        1–3 hari + 1 hari             | 1–4 hari          | : 2–4 hari, 0 menit
        1–3 hari + 1 hari             | 3 hari            | rentang: 2–4 hari, 1 hari
        1–3 hari + 1 hari             | 2 hari            | rentang: 2–4 hari, 2 hari
        1 bulan + 1 bulan             | 61 hari           | lebih: 2 bulan, 132 jam 30 menit
        1–3 hari + 1 hari             | paling lama 3 hari| rentang: 2–4 hari, 1 hari
        1 hari                        | paling singkat 2 hari | lebih: 1 hari, 1 hari
        """)
    void bothSidesAndTheDifferenceAreNamed(String times, String total, String finding) {
        assertEquals(finding, found(WorkCalendar.STANDARD, times, total));
    }

    @Test
    void theWorkingHoursOfTheOfficeDecide() {
        WorkCalendar sixHoursOnSixDays = new WorkCalendar(360, 6);
        assertEquals("-", found(sixHoursOnSixDays, "3 jam + 3 jam", "1 hari"));
        assertEquals("-", found(sixHoursOnSixDays, "3 hari + 3 hari", "1 minggu"));
        assertEquals("kurang: 5 hari, 2 hari", found(sixHoursOnSixDays, "2 hari + 3 hari", "3 hari"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        1 jam + segera                | 9 hari
        1 jam + entah                 | 9 hari
        1 jam                         | entah
        1 jam                         | sesuai jadwal
        1 jam + ${lama}               | 9 hari
        1 jam                         | ${lama}
        """)
    void nothingIsSaidAboutWhatCannotBeAddedUp(String times, String total) {
        assertEquals("-", found(WorkCalendar.STANDARD, times, total));
    }
}
