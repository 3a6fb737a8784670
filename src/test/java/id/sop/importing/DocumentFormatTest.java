package id.sop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.diagnostic.Message;
import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a document is taken for. */
class DocumentFormatTest {
    private static Message reason(String name, String content) {
        byte[] document = content.getBytes(StandardCharsets.UTF_8);
        return assertThrows(UnreadableDocument.class, () -> DocumentFormat.of(name, document))
                .reason();
    }

    @Test
    void whatWasNotDownloadedWholeIsDamaged() throws UnreadableDocument {
        assertEquals(new Unreadable.Damaged("PDF"), reason("surat.PDF", ""));
        assertEquals(new Unreadable.Damaged("PDF"), reason("surat.pdf", "<html><body>404 Not Found</body></html>"));
        assertEquals(new Unreadable.Damaged("XLSX"), reason("surat.xlsx", ""));
        assertEquals(new Unreadable.Damaged("DOCX"), reason("surat.docx", ""));
        assertEquals(DocumentFormat.TEXT, DocumentFormat.of("surat.txt", new byte[0]));
    }

    @Test
    void whatOtherProgramsCallAWorkbookMayBeAPage() {
        assertEquals(new Unreadable.OldOffice("HTML", "XLSX"), reason("surat.xls", "<html><table></table></html>"));
    }
}
