package id.sop.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.diagnostic.Checked;
import id.sop.testing.HangGuard;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of the LibreOffice that is installed here, if one is. */
@Tag("slow")
@HangGuard
class LibreOfficeTest {
    @Test
    void whatItWritesTodayIsReadAsWhatItWroteOnce(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice is not installed");
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        folder.toString(),
                        ForeignWorkbooksTest.FOLDER.resolve("libreoffice.fods").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertEquals(0, process.waitFor(), Files.readString(said));
        Checked<Roster> roster = ForeignWorkbooksTest.read(Files.readAllBytes(folder.resolve("libreoffice.xlsx")));
        assertEquals(ForeignWorkbooksTest.ROWS, ForeignWorkbooksTest.rows(roster));
        assertEquals(ForeignWorkbooksTest.FAULTS, ForeignWorkbooksTest.said(roster));
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
