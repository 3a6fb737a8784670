package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {
    private static final String ODD = Console.SOUND
            .replace("19610219 198103 1 007", "196102191981031007")
            .replace("waktu: 30 menit", "waktu: 30 mnt # cepat");
    private static final String PROPER = Console.SOUND.replace("waktu: 30 menit", "waktu: 30 menit # cepat");
    private static final String WRONG_TOTAL = ODD.replace("jumlah_waktu: 1 jam 30 menit", "jumlah_waktu: 3 jam");

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() {
        console = new Console(folder);
    }

    private String text(String file) {
        return new String(console.bytes(file), StandardCharsets.UTF_8);
    }

    @Test
    void correctionsAreMadeAndTold() {
        console.file("baik.yaml", Console.SOUND)
                .file("ganjil.yaml", ODD)
                .file("d/salah.yaml", WRONG_TOTAL)
                .file("d/rusak.yaml", "nama: [}")
                .file("d/tanpa-jumlah.yaml", Console.SOUND.replace("jumlah_waktu: 1 jam 30 menit\n", ""));
        console.run("validate . --diff");
        console.run("validate . --diff --fix-unsafe");
        assertEquals(console.own("ganjil.yaml", ODD), text("ganjil.yaml"), "nothing is written");
        console.run("validate . --fix");
        assertEquals(console.own("ganjil.yaml", PROPER), text("ganjil.yaml"));
        console.run("validate . --fix");
        console.run("--lang en validate . --diff --fix-unsafe");
        console.run("--lang en validate . --fix-unsafe");
        assertEquals(console.own("d/salah.yaml", PROPER), text("d/salah.yaml"));
        assertEquals(console.own("d/tanpa-jumlah.yaml", Console.SOUND), text("d/tanpa-jumlah.yaml"));
        assertEquals("nama: [}", text("d/rusak.yaml"));
        console.check("fix");
    }

    @Test
    void theExitCodeIsThatOfWhatRemains() {
        console.file("a.yaml", WRONG_TOTAL);
        assertEquals(
                ExitCode.FINDINGS,
                console.run("validate a.yaml --diff --fix-unsafe").code());
        assertEquals(ExitCode.FINDINGS, console.run("validate a.yaml --fix").code());
        assertEquals(ExitCode.CLEAN, console.run("validate a.yaml --fix-unsafe").code());
    }

    @Test
    void standardInputCannotBeCorrectedAndNothingElseIsThen() {
        console.file("a.yaml", ODD).input(ODD);
        for (String option : new String[] {"--fix", "--fix-unsafe", "--diff"}) {
            Console.Run run = console.run("validate a.yaml - " + option);
            assertEquals(ExitCode.USAGE, run.code());
            assertTrue(run.err().startsWith("sop: masukan standar tidak dapat diperbaiki"), run.err());
        }
        assertEquals(ODD, text("a.yaml"));
    }

    @Test
    void nothingIsWrittenByAConfigurationThatCannotBeRead() {
        console.file("a.yaml", ODD).file("sop.yaml", "kertas: a9\n");
        assertEquals(ExitCode.USAGE, console.run("validate a.yaml --fix").code());
        assertEquals(ODD, text("a.yaml"));
    }

    @Test
    void valuesOfPlaceholdersAreNeitherCorrectedNorWrittenIntoTheFile() {
        String open = ODD.replace("waktu: 30 mnt", "waktu: ${lama}");
        console.file("a.yaml", open);
        console.run("validate", "a.yaml", "--fix-unsafe", "--set", "lama=90 mnt");
        assertEquals(open.replace("196102191981031007", "19610219 198103 1 007"), text("a.yaml"));
    }

    @Test
    void aFileKeepsItsPermissionsAndALinkItsFile() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        console.file("a.yaml", ODD);
        Path file = folder.resolve("a.yaml");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("b.yaml"), Path.of("a.yaml"));
        console.run("validate b.yaml --fix");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(PROPER, text("a.yaml"));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aFileWithoutCorrectionsIsNotTouched() throws IOException {
        console.file("a.yaml", Console.SOUND);
        byte[] before = console.bytes("a.yaml");
        Object key = Files.readAttributes(folder.resolve("a.yaml"), java.nio.file.attribute.BasicFileAttributes.class)
                .fileKey();
        console.run("validate a.yaml --fix-unsafe");
        assertArrayEquals(before, console.bytes("a.yaml"));
        assertEquals(
                key,
                Files.readAttributes(folder.resolve("a.yaml"), java.nio.file.attribute.BasicFileAttributes.class)
                        .fileKey());
    }
}
