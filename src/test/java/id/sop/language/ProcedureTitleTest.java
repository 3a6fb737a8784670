package id.sop.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProcedureTitleTest {
    @ParameterizedTest
    @CsvSource({
        "NIKAH, SOP NIKAH",
        "SOP: NIKAH, SOP NIKAH",
        "SOP NIKAH, SOP NIKAH",
        "SOP - Nikah, SOP Nikah",
        "SOP-AP Nikah, SOP Nikah",
        "S.O.P. Nikah, SOP Nikah",
        "Standar Operasional Prosedur Nikah, SOP Nikah",
        "STANDAR OPERASIONAL PROSEDUR (SOP) NIKAH, SOP NIKAH",
        "SOP dan Formulir, SOP dan Formulir",
        "Sopir Dinas, SOP Sopir Dinas"
    })
    void theLabelStandsBeforeANameOnce(String name, String title) {
        assertEquals(title, ProcedureTitle.of(name));
    }

    @ParameterizedTest
    @CsvSource({"ini mengatur pelayanan, false", "tersebut berlaku, false", "Pelayanan Surat, true"})
    void whatSpeaksOfAProcedureIsNoName(String rest, boolean name) {
        assertEquals(name, ProcedureTitle.isName(rest));
        assertEquals(name, ProcedureTitle.behindLabel("SOP " + rest).isPresent());
    }
}
