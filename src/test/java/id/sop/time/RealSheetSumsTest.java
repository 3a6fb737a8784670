package id.sop.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Waktu columns of nine real sheets; the first two totals are printed on the sheets themselves. */
class RealSheetSumsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Pemantauan, Karangploso | 15 menit; 1 jam; 15 menit; 15 menit; 10 menit; 15 menit | 2 Jam 10 Menit
        Pelaporan, Karangploso | 1 jam; 1 hari; 1 hari; 1 jam; 1 jam; 15 Menit | 2 hari 3 jam 15 menit
        Perencanaan | 20 menit; 20 menit; 1 hari; 1 hari; 2 hari; 30 menit; 30 menit; 30 menit; \
            1 hari; 5 menit; 5 menit; 15 menit | 5 hari 2 jam 35 menit
        Pemantauan | 15 menit; 30 menit; 1 hari; 1 hari; 1 hari; 30 menit; 30 menit; 15 menit; \
            1 hari | 4 hari 2 jam
        Pengukuran | 15 menit; 30 menit; 1 hari; 1 hari; 1 hari; 30 menit; 30 menit; 15 menit; \
            1 hari | 4 hari 2 jam
        Pengumpulan data | 1 hari; 1 hari; 2 hari; 10 menit; 1 hari; 10 menit; 10 menit; 10 menit; \
            10 menit; 1 hari | 6 hari 50 menit
        Pelaporan | 1 hari; 1 hari; 10 menit; 30 menit; 30 menit; 10 menit; 1 hari; 10 menit; \
            30 menit | 3 hari 2 jam
        Evaluasi | 10 menit; 20 menit; 1 hari; 1 hari; 1 hari; 10 menit; 10 menit; 30 menit; \
            30 menit; 30 menit; 30 menit; 30 menit | 3 hari 3 jam 20 menit
        Pengukuran, IV Jurai | 15 menit; 2 hari; 7 hari; 2 hari; 7 hari; 3 jam; 1 hari; 2 hari; \
            1 minggu; 3 hari; 1 hari | 1 minggu 25 hari 3 jam 15 menit
        """)
    void theWaktuColumnAddsUpToTheTotal(String sheet, String column, String total) {
        WorkTimeRange sum = WorkTimeRange.ZERO;
        for (String cell : column.split(";", -1)) {
            sum = sum.plus(measured(cell));
        }
        assertEquals(measured(total), sum, sheet);
        assertEquals(measured(total).print(), sum.print(), sheet);
    }

    private static WorkTimeRange measured(String text) {
        return ((Reading.Measured) TimeNotation.parse(text)).value();
    }
}
