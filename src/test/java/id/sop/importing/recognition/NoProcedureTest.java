package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.sop.geometry.Box;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a document gives no procedure. */
class NoProcedureTest {
    private static NoProcedure reason(boolean picture) {
        String identity = "Peraturan Menteri tentang Pedoman Penyusunan Standar Operasional Prosedur ".repeat(8);
        Cell cell = new Cell(new Place(0, "50;60 pt", new Box(50, 60, 400, 200)), identity);
        SourcePage page = new SourcePage("halaman 1", List.of(cell), List.of(), List.of(), List.of(), picture);
        return new Recogniser()
                .recognise(new SourceDocument("lembar.pdf", List.of(page)))
                .reason()
                .orElseThrow();
    }

    /** A sheet may have its identity as text, and only its table scanned. */
    @Test
    void aTableThatIsAPictureIsTheReasonAlsoBesideText() {
        assertInstanceOf(NoProcedure.PicturesOnly.class, reason(true));
        assertInstanceOf(NoProcedure.NoHead.class, reason(false));
    }

    /** The sheet before a procedure on which people sign for it is ruled like a flow table. */
    @Test
    void aTableOfSignaturesIsNoProcedure() {
        List<List<String>> rows = List.of(
                List.of("Proses", "Pelaksana", "", "", "Tanggal"),
                List.of("", "Nama", "Jabatan", "Tanda tangan", ""),
                List.of("1. Perumusan", "Budi", "Staf", "", "1/2/2024"));
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < 5; column++) {
                boolean merged = row == 0 && column == 1;
                Box box = new Box(50 + 100 * column, 60 + 30 * row, merged ? 300 : 100, 30);
                if (row != 0 || column < 2 || column > 3) {
                    cells.add(
                            new Cell(new Place(0, "di sini", box), rows.get(row).get(column)));
                }
            }
        }
        SourcePage page = new SourcePage("halaman 1", cells, List.of(), List.of(), List.of(), false);
        assertInstanceOf(
                NoProcedure.NoHead.class,
                new Recogniser()
                        .recognise(new SourceDocument("lembar.pdf", List.of(page)))
                        .reason()
                        .orElseThrow());
    }

    @Test
    void columnsBetweenCommasAreTheReason() {
        for (String line : List.of("No;Kegiatan;Camat;Waktu;Output", "\"No\",\"Kegiatan\",\"Camat\",\"Waktu\"")) {
            Caption caption = new Caption(new Place(0, "baris 1", new Box(0, 0, 72, 36)), line);
            SourcePage page = new SourcePage("teks", List.of(), List.of(), List.of(), List.of(caption), false);
            SourceDocument document = new SourceDocument("lembar.csv", List.of(page));
            assertInstanceOf(
                    NoProcedure.PartedByCommas.class,
                    new Recogniser().recognise(document).reason().orElseThrow());
        }
    }
}
