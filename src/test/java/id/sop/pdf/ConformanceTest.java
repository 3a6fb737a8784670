package id.sop.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sop.testing.PdfConformance;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class ConformanceTest {
    private final Typesetter typesetter = new Typesetter();

    @Test
    void theSheetIsPdfA2aAndPdfUa1() {
        assertEquals(List.of(), PdfConformance.violations(SampleSheet.pdf(typesetter, Optional.empty())));
    }

    @Test
    void aDraftIsPdfA2aAndPdfUa1() {
        assertEquals(List.of(), PdfConformance.violations(SampleSheet.pdf(typesetter, Optional.of("DRAF"))));
    }

    @Test
    void theValidatorFindsAFault() throws Exception {
        byte[] sound = SampleSheet.pdf(typesetter, Optional.empty());
        ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sound)) {
            document.getDocumentCatalog().setLanguage(null);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA);
            document.save(spoilt);
        }
        assertFalse(PdfConformance.violations(spoilt.toByteArray()).isEmpty());
    }
}
