package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.sop.geometry.Box;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
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
}
