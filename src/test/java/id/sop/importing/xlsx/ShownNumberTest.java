package id.sop.importing.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.office.CellStyles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {
    private static String shown(String digits, int format, String code) {
        CellStyles.Style style = new CellStyles.Style(format, code == null ? "" : code, false, false, false);
        return ShownNumber.of(digits, style, false);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, 5",
        "2.5, 0, '2,5'",
        "0.30000000000000004, 0, '0,3'",
        "-3, 0, -3",
        "1.5E3, 0, 1500",
        "1234567, 3, 1.234.567",
        "1234.5, 4, '1.234,50'",
        "0.5, 9, 50%",
        "45588, 14, 23 Oktober 2024",
        "45588, 16, 23 Oktober",
        "45588, 17, Oktober 2024",
        "0.3541666667, 20, 08:30",
        "45588.5, 22, 23 Oktober 2024 12:00",
        "1.25, 46, 30:00:00",
        "x, 0, x",
        "1e999999999, 0, 1e999999999",
    })
    void builtInFormats(String digits, int format, String expected) {
        assertEquals(expected, shown(digits, format, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|0\" Menit\"|5 Menit",
                "5|0\\ \\m\\e\\n\\i\\t|5 menit",
                "7|000|007",
                "12|General\" hari\"|12 hari",
                "-5|0;(0)|(5)",
                "0|0;-0;\"nihil\"|nihil",
                "1500000|\"Rp\"#,##0|Rp1.500.000",
                "1500000|[$Rp-421]#,##0|Rp1.500.000",
                "2500|#,##0,|3",
                "1.5|0.0#|1,5",
                "0.5|#.##|,5",
                "45588|dd/mm/yyyy|23 Oktober 2024",
                "45588|m/d/yyyy|23 Oktober 2024",
                "45588|[$-421]dd mmmm yyyy;@|23 Oktober 2024",
                "45588|dddd, dd mmmm yyyy|Rabu, 23 Oktober 2024",
                "45588|\"Jakarta, \"d mmmm yyyy|Jakarta, 23 Oktober 2024",
                "45588|yyyy|2024",
                "0.5|[h]:mm \"jam\"|12:00 jam",
                "0.0034722222|[m] \"menit\"|5 menit",
                "42|[Red]0|42",
                "42|@|42",
                "3|;;|",
                "5|00-00|00-05",
                "6281234567890|(+00) 000-0000-0000|(+62) 812-3456-7890",
            })
    void formatsOfTheWorkbook(String digits, String code, String expected) {
        assertEquals(expected == null ? "" : expected, shown(digits, 200, code));
    }
}
