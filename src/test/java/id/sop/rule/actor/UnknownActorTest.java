package id.sop.rule.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.source.Edit;
import id.sop.testing.Sops;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownActorTest {
    private static List<Finding> findings(String performer) {
        Sop sop = Sops.decode("nama: A\npelaksana: {loket: Petugas Loket, camat: Camat, sek: Sekretaris}\n"
                        + "langkah:\n  - {kegiatan: B, pelaksana: " + performer + "}\n")
                .value()
                .orElseThrow();
        return new UnknownActor().check(sop).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CAMAT                 | saran  | camat | true",
                "petugas loket         | saran  | loket | true",
                "cammat                | saran  | camat | false",
                "loket dan camat       | daftar | [loket, camat] | false",
                "loket/camat           | atau   | [loket, camat] | false",
                "Loket serta Cammat    | daftar | [loket, camat] | false",
                "loket; dan sek; camat | daftar | [loket, sek, camat] | false",
                "loket camat           | daftar | [loket, camat] | false",
                "loket - camat         | daftar | [loket, camat] | false",
                "Sekretaris & camat    | daftar | [sek, camat] | false",
            })
    void aNameThatIsNoColumnIsReplacedByTheColumnsThatWereMeant(
            String written, String variant, String meant, boolean safe) {
        Finding finding = findings(written).get(0);
        assertEquals(variant, finding.variant());
        assertEquals(written, finding.arguments().get(0));
        Edit edit = finding.edits().get(0);
        assertEquals(written, edit.span().text());
        assertEquals(meant, edit.replacement());
        assertEquals(safe, edit.safe());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"bupati", "loket dan bupati", "loket dan", "dan", "loket dan loket", "camat dan cammat"})
    void whatIsNotOneColumnForEachPartIsNoList(String written) {
        Finding finding = findings(written).get(0);
        assertNotEquals("daftar", finding.variant(), finding.arguments()::toString);
    }

    @Test
    void aQuotedNameIsToldAndLeftToItsAuthor() {
        assertEquals(List.of(), findings("\"cammat\"").get(0).edits());
        assertEquals("saran", findings("\"cammat\"").get(0).variant());
        assertEquals(List.of(), findings("\"loket, camat\"").get(0).edits());
        assertEquals("daftar", findings("\"loket, camat\"").get(0).variant());
    }

    @Test
    void aRowOfNamesThatIsTooLongForACellIsNoList() {
        String gap = " ".repeat(200 - "loket,camat".length());
        assertEquals("daftar", findings("\"loket," + gap + "camat\"").get(0).variant());
        assertEquals("", findings("\"loket, " + gap + "camat\"").get(0).variant());
    }

    @Test
    void nothingIsSaidOfColumnsAndOfPlaceholders() {
        assertEquals(List.of(), findings("camat"));
        assertEquals(List.of(), findings("\"${siapa}\""));
    }

    @Test
    void whoeverDecidesTakesPartInTheStep() {
        String decides = ", keputusan: {tidak: 1, oleh: sek}";
        Finding finding = findings("[loket, camat]" + decides).get(0);
        assertEquals("oleh", finding.variant());
        assertEquals("[oleh, sek, 1, loket, camat]", finding.arguments().toString());
        assertEquals(List.of(), findings("[loket, sek]" + decides));
        assertEquals(List.of(), findings("[loket, \"${siapa}\"]" + decides));
        assertEquals(List.of(), findings("camat, keputusan: {tidak: 1, oleh: \"${siapa}\"}"));
    }
}
