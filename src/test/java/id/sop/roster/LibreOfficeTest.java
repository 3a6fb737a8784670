package id.sop.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.diagnostic.Checked;
import id.sop.testing.HangGuard;
import id.sop.testing.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of the LibreOffice that is installed here, if one is. */
@Tag("slow")
@HangGuard
class LibreOfficeTest {
    @Test
    void whatItWritesTodayIsReadAsWhatItWroteOnce(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Path saved = LibreOffice.saved(ForeignWorkbooksTest.FOLDER.resolve("libreoffice.fods"), "xlsx", folder);
        Checked<Roster> roster = ForeignWorkbooksTest.read(Files.readAllBytes(saved));
        assertEquals(ForeignWorkbooksTest.ROWS, ForeignWorkbooksTest.rows(roster));
        assertEquals(ForeignWorkbooksTest.FAULTS, ForeignWorkbooksTest.said(roster));
    }
}
