package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.RandomSops;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets whose connector rows end where the page ends: the outer rules of the table must be reckoned with as well. */
class ReckonedPagesTest {
    @ParameterizedTest
    @CsvSource({"172, sop-ap-sampul, F4", "4, sop-ap-sampul, F4", "182, sop-ap, LETTER"})
    void aPageThatIsFullToTheLastPointStillHoldsItsConnectors(int seed, String template, Paper paper)
            throws IOException {
        Sheet sheet = Definitions.tryPrint(
                        Definitions.parse(RandomSops.yaml(seed)), Definitions.builtIn(template, paper))
                .orElseThrow();
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            assertEquals(sheet.geometry().pages().size(), document.getNumberOfPages());
        }
    }
}
