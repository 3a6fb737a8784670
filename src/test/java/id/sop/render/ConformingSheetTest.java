package id.sop.render;

import id.sop.testing.PdfConformance;
import id.sop.testing.Repertoire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every sheet is PDF/A-2a and PDF/UA-1, and put together so that strict readers take it. */
@Tag("slow")
class ConformingSheetTest {
    @Test
    void definitionsConformInEveryTemplateOnEveryPaper() {
        Repertoire.check(Repertoire.definitions(), sheet -> PdfConformance.violations(sheet.pdf()));
    }

    @Test
    void randomSopsInPartsConform() {
        Repertoire.check(Repertoire.inParts(24), sheet -> PdfConformance.violations(sheet.pdf()));
    }

    @Test
    void randomSopsConform() {
        Repertoire.check(Repertoire.random(120), sheet -> PdfConformance.violations(sheet.pdf()));
    }
}
