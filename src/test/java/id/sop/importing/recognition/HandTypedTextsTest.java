package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.geometry.Box;
import id.sop.importing.draft.DraftOfficial;
import id.sop.importing.draft.Found;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands in cells as hands type it. */
class HandTypedTextsTest {
    private static final Place HERE = new Place(0, "di sini", new Box(0, 0, 1, 1));

    private static List<String> items(String text) {
        return CellTexts.items(text, HERE).stream().map(Found::value).toList();
    }

    @Test
    void aSoleItemLosesItsNumber() {
        assertEquals(List.of("Surat tugas"), items("1. Surat tugas"));
        assertEquals(List.of("Surat tugas"), items("1, Surat tugas"));
        assertEquals(List.of("1, 5 jam"), items("1, 5 jam"));
        assertEquals(List.of("2. Surat tugas"), items("2. Surat tugas"));
    }

    @Test
    void numbersPartItemsAlsoWithACommaAndWhereOneStandsTwice() {
        assertEquals(List.of("Surat", "KTP asli"), items("1, Surat;\n2, KTP\nasli"));
        assertEquals(List.of("Surat", "KTP", "KK"), items("1. Surat\n2. KTP\n2. KK"));
        assertEquals(List.of("Surat", "KTP", "KK"), items("1, Surat;\n2. KTP\n3. KK"));
        assertEquals(List.of("Surat nomor 7. KTP"), items("Surat nomor\n7. KTP"));
    }

    @Test
    void theSignThatPartsItemsGoesAlsoFromWithinEmphasis() {
        assertEquals(List.of("Jadwal *output*", "KTP"), items("1. Jadwal *output;*\n2. KTP"));
    }

    private static DraftOfficial official(String text) {
        return ApproverReading.read(text, HERE, false).orElseThrow();
    }

    private static Optional<String> name(DraftOfficial official) {
        return official.name().map(Found::value);
    }

    @Test
    void aNameStandsBelowTheRoomToSign() {
        DraftOfficial official = official("CAMAT SUKAMAJU\n\n\nSITI AMINAH");
        assertEquals(Optional.of("SITI AMINAH"), name(official));
        assertEquals(1, official.position().size());
        DraftOfficial ranked =
                official("Camat Contoh\n\n\nCONTOH, BUKAN NAMA CAMAT\nContoh pangkat\nNIP. 19000101 191701 1 000");
        assertEquals(Optional.of("CONTOH, BUKAN NAMA CAMAT"), name(ranked));
        assertEquals(Optional.of("Contoh pangkat"), ranked.rank().map(Found::value));
    }

    @Test
    void whatGoesOnBelowARoomIsNoName() {
        DraftOfficial official = official("KEPALA DINAS SOSIAL\n\nKABUPATEN SUKAMAJU");
        assertEquals(Optional.empty(), name(official));
        assertEquals(2, official.position().size());
        assertEquals(Optional.empty(), name(official("CAMAT SUKAMAJU\nSITI AMINAH")));
        assertEquals(Optional.of("SITI AMINAH"), name(official("Camat Sukamaju\nSITI AMINAH")));
    }

    private static Cell cell(double x, double y, String text) {
        return new Cell(new Place(0, "di sini", new Box(x, y, 200, 20)), text);
    }

    /** What stands lower, beside it, or says something else is none of the office. */
    @Test
    void anOfficeMayHaveARowForEachLine() {
        Institutions found = Institutions.of(
                List.of(
                        cell(0, 0, "PEMERINTAH KABUPATEN CONTOH"),
                        cell(200, 20, "DINAS LAIN"),
                        cell(0, 20, "KECAMATAN SUKAMAJU"),
                        cell(0, 40, "Jalan Merdeka 1"),
                        cell(0, 60, "Catatan"),
                        cell(0, 100, "KELURAHAN LAIN")),
                List.of(),
                List.of());
        assertEquals(
                List.of("PEMERINTAH KABUPATEN CONTOH", "KECAMATAN SUKAMAJU"),
                found.lines().stream().map(Found::value).toList());
        assertEquals(
                List.of("Jalan Merdeka 1"),
                found.address().stream().map(Found::value).toList());
    }
}
