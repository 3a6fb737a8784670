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
import org.junit.jupiter.params.provider.ValueSource;

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
                "loket lalu camat      | urutan | [loket, camat] | false",
                "loket didampingi sek  | bersama | {bersama: [loket, sek]} | false",
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
            value = {
                "loket dan camat       | daftar | [loket, camat]",
                "loket/camat           | atau   | [loket, camat]",
                "Loket serta Cammat    | daftar | [loket, camat]",
                "loket; dan sek; camat | daftar | [loket, sek, camat]",
                "loket camat           | daftar | [loket, camat]",
                "loket - camat         | daftar | [loket, camat]",
                "Sekretaris & camat    | daftar | [sek, camat]",
                "Bapak Camat           | saran  | camat",
                "petugas               | saran  | loket",
                "Camat Karangploso     | saran  | camat",
            })
    void whatOnlyTheAuthorKnowsIsAsked(String written, String variant, String meant) {
        Finding finding = findings(written).get(0);
        assertEquals(variant, finding.variant());
        assertEquals(meant, finding.arguments().get(3));
        assertEquals(List.of(), finding.edits());
    }

    /** Whoever has another post is somebody else, though the names share a word. */
    @ParameterizedTest
    @ValueSource(strings = {"Wakil Camat", "ajudan camat", "Staf Sekretaris", "depan loket", "kepala"})
    void anotherPostIsSomebodyElse(String written) {
        Finding finding = findings(written).get(0);
        assertEquals("tambah", finding.variant());
        assertEquals(List.of(), finding.edits());
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

    private static final String DECIDES = "[loket, camat], keputusan: {tidak: 1, oleh: %s}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bupati | oleh | [oleh, bupati, 1, loket, camat]",
                "CAMAT | oleh-saran | [oleh, CAMAT, 1, loket, camat, camat]",
                "Petugas Loket | oleh-saran | [oleh, Petugas Loket, 1, loket, camat, loket]",
                "cammat | oleh-saran | [oleh, cammat, 1, loket, camat, camat]",
                "Bapak Camat | oleh-saran | [oleh, Bapak Camat, 1, loket, camat, camat]",
                "sek | oleh-tambah | [oleh, sek, 1, loket, camat, sek, [loket, camat, sek]]",
                "Sekretaris | oleh-tambah | [oleh, Sekretaris, 1, loket, camat, sek, [loket, camat, sek]]",
                "Sekretariss | oleh-tambah | [oleh, Sekretariss, 1, loket, camat, sek, [loket, camat, sek]]",
            })
    void whoeverDecidesTakesPartInTheStep(String written, String variant, String arguments) {
        List<Finding> findings = findings(DECIDES.formatted(written));
        assertEquals(1, findings.size(), findings::toString);
        assertEquals(variant, findings.get(0).variant());
        assertEquals(arguments, findings.get(0).arguments().toString());
    }

    @ParameterizedTest
    @CsvSource({"CAMAT, true", "Petugas Loket, true", "cammat, false"})
    void whoWasMeantIsWritten(String written, boolean safe) {
        Edit edit = findings(DECIDES.formatted(written)).get(0).edits().get(0);
        assertEquals(safe, edit.safe());
        assertEquals(written, edit.span().text());
    }

    @Test
    void thoseWhoActTogetherStayTogetherWithOneMore() {
        Finding finding = findings("{bersama: [loket, camat]}, keputusan: {tidak: 1, oleh: sek}")
                .get(0);
        assertEquals("{bersama: [loket, camat, sek]}", finding.arguments().get(5));
        assertEquals(
                "[loket, sek]",
                findings("loket, keputusan: {ya: {lewat: sek}, tidak: 1}")
                        .get(0)
                        .arguments()
                        .get(5));
    }

    @Test
    void nothingIsSaidOfDecidersWhereThePerformersAreNotKnown() {
        String decides = ", keputusan: {tidak: 1, oleh: sek}";
        assertEquals(List.of(), findings("[loket, sek]" + decides));
        assertEquals(List.of(), findings("[loket, \"${siapa}\"]" + decides));
        assertEquals(List.of(), findings("camat, keputusan: {tidak: 1, oleh: \"${siapa}\"}"));
        assertEquals(1, findings("[loket, sekk]" + decides).size());
    }

    @Test
    void aBoxInTheNextRowIsNamedWithTheStepsThatHaveIt() {
        Sop sop = Sops.decode(
                        """
                        nama: A
                        pelaksana: {loket: Loket, kasi: Kasi, camat: Camat}
                        langkah:
                          - {kegiatan: B, pelaksana: [loket, kasi]}
                          - {id: tanda, kegiatan: C, pelaksana: [camat, kasi]}
                          - {kegiatan: D, pelaksana: camat, keputusan: {tidak: {di: kasi}}}
                          - {kegiatan: E, pelaksana: loket}
                        """)
                .value()
                .orElseThrow();
        Finding finding = new UnknownActor().check(sop).toList().get(0);
        assertEquals("di-tanpa-lanjut", finding.variant());
        assertEquals(
                "[di, kasi, 4, lanjut, {lanjut: 1, di: kasi}`, `{lanjut: tanda, di: kasi}]",
                finding.arguments().toString());
    }
}
