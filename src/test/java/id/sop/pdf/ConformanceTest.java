package id.sop.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sop.testing.PdfConformance;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
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

    @Test
    void aFileWhoseCrossReferencesMissTheirObjectsIsFoundOut() {
        String sound = new String(SampleSheet.pdf(typesetter, Optional.empty()), StandardCharsets.ISO_8859_1);
        String shifted = sound.replaceFirst("\n3 0 obj", "\n\n3 0 obj");
        assertFalse(PdfConformance.violations(shifted.getBytes(StandardCharsets.ISO_8859_1))
                .isEmpty());
    }
}
