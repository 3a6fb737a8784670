package id.sop.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignFilesTest {
    private static String shown(Diagnostic diagnostic) {
        return diagnostic.span().source().name() + " " + diagnostic.severity();
    }

    @Test
    void filesAreNamedInOrderAndWeighedByWhatTheyPrevent() {
        ForeignFiles files = new ForeignFiles("out");
        files.spare("c.pdf");
        files.keep("a.pdf");
        Diagnostic told = files.obstruct("b.pdf");
        assertEquals("out/b.pdf " + Severity.ERROR, shown(told));
        assertEquals(
                List.of(
                        "out/a.pdf " + Severity.WARNING,
                        "out/b.pdf " + Severity.ERROR,
                        "out/c.pdf " + Severity.WARNING),
                files.diagnostics().stream().map(ForeignFilesTest::shown).toList());
    }

    @Test
    void aFolderOfSomebodyElseIsNotNamedFileByFile() {
        ForeignFiles files = new ForeignFiles("out");
        for (int i = 0; i < 200; i++) {
            files.keep("a" + i + ".pdf");
        }
        assertEquals(100, files.diagnostics().size());
        assertTrue(new ForeignFiles("out").diagnostics().isEmpty());
    }
}
