package id.sop.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.paging.ElementIds.Kind;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementIdsTest {
    @ParameterizedTest
    @CsvSource({
        "identitas, IDENTITY",
        "diagram-alir, TITLE",
        "alur-2, FLOW",
        "tabel-12, TABLE",
        "langkah-3, STEP_ROW",
        "akhir-3, END_ROW",
        "sambungan-segilima-1-atas-0-kepala, CONNECTOR_ROW",
        "jumlah, TOTAL_ROW",
        "simbol-3-kepala-bidang, STEP_CELL",
        "akhir-3-7, END_CELL",
        "segilima-1-bawah-0-kepala, CONNECTOR_CELL"
    })
    void everyKindIsKnownByItsId(String id, Kind kind) {
        assertEquals(Optional.of(kind), Kind.of(id));
        assertTrue(id.startsWith(kind.stem()));
    }

    @ParameterizedTest
    @CsvSource({"sampul", "langkah-", "langkah-satu", "simbol-3", "identitas-2", "x-akhir-3"})
    void whatATemplateNamesForItselfIsOfNoKind(String id) {
        assertEquals(Optional.empty(), Kind.of(id));
    }

    @Test
    void rowsAndCellsOfStepsTellTheirStep() {
        assertEquals(OptionalInt.of(12), ElementIds.step(ElementIds.stepRow(12)));
        assertEquals(OptionalInt.of(12), ElementIds.step(ElementIds.endRow(12)));
        assertEquals(OptionalInt.of(12), ElementIds.step("simbol-12-3"));
        assertEquals(OptionalInt.of(12), ElementIds.step("akhir-12-kepala-3"));
        assertEquals(OptionalInt.empty(), ElementIds.step("segilima-1-atas-0-kepala"));
    }
}
