package id.sop.importing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that stand in no cell. */
class CaptionsTest {
    @Test
    void twoTextsThatWerePrintedOverOneAnotherAreTwo() {
        Paper paper = new Paper()
                .text(60, 300, "- Surat Tugas")
                .text(60, 309, "- Daftar penggunaan kamar")
                .draw("BT /I 5 Tf 1 0 0 -1 40 310 Tm (* Dokumen ini telah ditandatangani secara elektronik) Tj ET");
        assertEquals(
                List.of(
                        "* Dokumen ini telah ditandatangani secara elektronik",
                        "- Surat Tugas\n- Daftar penggunaan kamar"),
                paper.page().captions().stream()
                        .map(caption -> caption.text())
                        .sorted()
                        .toList());
    }
}
