package id.sop.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.model.Actor;
import id.sop.model.Text;
import id.sop.paging.ElementIds.Kind;
import id.sop.source.Origin;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementIdsTest {
    @ParameterizedTest
    @CsvSource({
        "identitas, IDENTITY",
        "potongan-identitas-2, IDENTITY_PIECE",
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
        assertTrue(kind.stem().length() > 4, "a stem is a word");
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

    @Test
    void theIdsAreThoseThatTemplatesOfOfficesAreHeldTo() {
        Actor actor = new Actor("kepala", Text.of("Kepala"), Optional.empty(), Origin.NONE);
        assertEquals("potongan-identitas-2", ElementIds.identityPiece(2));
        assertEquals("alur-2", ElementIds.flow(2));
        assertEquals("tabel-2", ElementIds.table(2));
        assertEquals("langkah-3", ElementIds.stepRow(3));
        assertEquals("akhir-3", ElementIds.endRow(3));
        assertEquals("simbol-3-kepala", ElementIds.stepCell(3, actor));
        assertEquals("akhir-3-kepala", ElementIds.endCell(3, actor));
        assertEquals("segilima-1-atas-0-kepala", ElementIds.connectorCell(1, true, 0, actor));
        assertEquals("segilima-2-bawah-4-kepala", ElementIds.connectorCell(2, false, 4, actor));
        assertEquals("sambungan-segilima-1-atas-0-kepala", ElementIds.connectorRow("segilima-1-atas-0-kepala"));
    }

    @Test
    void aTemplateTakesTheIdsOfCellsFromListsAndMakesTheOthersItself() {
        assertEquals("sel", Kind.STEP_CELL.list());
        assertEquals("akhir", Kind.END_CELL.list());
        assertEquals("atas", Kind.CONNECTOR_CELL.list());
        assertEquals("", Kind.STEP_ROW.list());
    }
}
