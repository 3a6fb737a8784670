package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One file that cannot be read, or at which this program breaks down, does not hide what is found in the others. */
class FileFaultsTest {
    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void aFileWithFindings() {
        console = new Console(folder).file("a.yaml", Console.SOUND).file("b.yaml", Console.WRONG);
    }

    private Path raw(String name) {
        return Path.of(URI.create(folder.toUri() + name));
    }

    @Test
    void aNumberOfAThousandDigitsIsATextLikeOthers() {
        for (String digits : List.of("0x", "0o", "0b", "0")) {
            String number = digits + "1".repeat(1_000);
            console.file("c.yaml", Console.SOUND.replace("nomor: 070/12/35.07.09/2025", "nomor: " + number));
            Console.Run run = console.run("validate . -f concise");
            assertEquals(ExitCode.FINDINGS, run.code(), digits);
            assertTrue(run.out().contains("./b.yaml:"), run.out());
            assertFalse(run.out().contains("BK004"), run.out());
        }
    }

    @Test
    void aFolderAndADeviceAreNoFilesAndTheOthersAreTold() {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "needs Unix");
        Console.Run run = console.run("validate /dev/zero b.yaml -f concise");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.out().contains("/dev/zero:1:1: galat[BK002]"), run.out());
        assertTrue(run.out().contains("b.yaml:"), run.out());
    }

    @Test
    void whatMayNotBeReadIsToldAndTheMachineIsBlamed() throws IOException {
        Path closed = folder.resolve("tutup/c.yaml");
        console.file("tutup/c.yaml", Console.SOUND);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "the superuser reads everything");
        Console.Run run = console.run("validate . -f concise");
        assertEquals(ExitCode.MACHINE, run.code());
        assertTrue(run.out().contains("./tutup/c.yaml:1:1: galat[BK001]"), run.out());
        assertTrue(run.out().contains("./b.yaml:"), run.out());
        Files.setPosixFilePermissions(closed.getParent(), PosixFilePermissions.fromString("---------"));
        try {
            Console.Run folders = console.run("validate . -f concise");
            assertEquals(ExitCode.MACHINE, folders.code());
            assertTrue(folders.out().contains("./tutup:1:1: galat[BK001]"), folders.out());
            for (String named : List.of("tutup", "tutup/c.yaml", "tutup/x/d.yaml")) {
                Console.Run other = console.run("validate " + named + " b.yaml -f concise");
                assertEquals(ExitCode.MACHINE, other.code(), other.err());
                assertTrue(other.out().contains(named + ":1:1: galat[BK001] tidak ada izin"), other.out());
                assertTrue(other.out().contains("b.yaml:"), other.out());
            }
        } finally {
            Files.setPosixFilePermissions(closed.getParent(), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aNameThatIsNoTextIsToldAndNoFileIsTakenForAnother() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        for (String name : List.of("caf%E8.yaml", "caf%E9.yaml")) {
            Files.writeString(raw(name), Console.SOUND);
        }
        Console.Run run = console.run("validate . -f concise");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.out().contains("./caf\\xE8.yaml:1:1: galat[BK003]"), run.out());
        assertTrue(run.out().contains("./caf\\xE9.yaml:1:1: galat[BK003]"), run.out());
        assertTrue(run.err().startsWith("4 berkas diperiksa"), run.err());
        Console.Run printed = console.run("render . -o out");
        assertEquals(ExitCode.FINDINGS, printed.code());
        assertTrue(printed.err().contains("caf\\xE8.yaml:1:1: galat[BK003]"), printed.err());
        assertEquals(List.of("a.pdf"), console.files("out"));
    }

    @Test
    void whatKeepsAFileFromBeingCheckedIsNeverAKnownFinding() {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "needs Unix");
        console.run("validate /dev/zero b.yaml --write-baseline tahu.json");
        String record = new String(console.bytes("tahu.json"), StandardCharsets.UTF_8);
        assertTrue(record.contains("\"b.yaml\""), record);
        assertFalse(record.contains("BK002"), record);
        Console.Run run = console.run("validate /dev/zero b.yaml --baseline tahu.json -f concise");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.out().startsWith("/dev/zero:1:1: galat[BK002]"), run.out());
        assertEquals(
                ExitCode.USAGE, console.run("validate a.yaml --rule BK001=mati").code());
    }

    @Test
    void aFileThatCannotBeReadIsToldOnceAlsoWhenItWasToBeCorrected() {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "needs Unix");
        Console.Run run = console.run("validate /dev/zero b.yaml --fix -f concise");
        assertEquals(1, run.out().lines().filter(line -> line.contains("BK002")).count(), run.out());
    }

    @Test
    void aReportDoesNotTakeThePlaceOfADeviceNorOfALink() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs Linux");
        Files.createSymbolicLink(folder.resolve("tautan.json"), Path.of("asli.json"));
        Files.writeString(folder.resolve("asli.json"), "lama");
        assertEquals(
                ExitCode.CLEAN,
                console.run("validate a.yaml -f json=tautan.json").code());
        assertTrue(Files.isSymbolicLink(folder.resolve("tautan.json")));
        assertTrue(Files.readString(folder.resolve("asli.json")).startsWith("{"));
        assertEquals(
                ExitCode.CLEAN, console.run("validate a.yaml -f json=/dev/null").code());
        Console.Run full = console.run("validate a.yaml -f json=/dev/full");
        assertEquals(ExitCode.MACHINE, full.code());
        assertTrue(full.err().contains("cakram penuh"), full.err());
        for (String device : List.of("/dev/null", "/dev/full")) {
            assertFalse(Files.isRegularFile(Path.of(device), LinkOption.NOFOLLOW_LINKS), device);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render a.yaml -o b.yaml",
                "render a.yaml -o b.yaml/x",
                "render a.yaml -o /dev/null",
                "render a.yaml -o pipa",
                "render a.yaml --binder pipa",
                "render a.yaml --binder b.yaml/x.pdf",
                "render a.yaml --binder tutup",
                "render a.yaml -o out --geometry pipa",
                "import tabel.txt -o b.yaml",
                "import tabel.txt -o pipa/x",
                "validate a.yaml -f json=pipa",
                "validate a.yaml -f json=tutup",
                "validate a.yaml -f json=b.yaml/x",
                "validate a.yaml --write-baseline pipa",
                "validate a.yaml --write-baseline tutup",
                "validate a.yaml --baseline pipa",
                "validate a.yaml --data pipa",
                "validate a.yaml --data /dev/zero",
                "validate a.yaml --data tutup",
                "validate --files-from pipa",
                "batch a.yaml --roster daftar.csv -o b.yaml",
                "batch a.yaml --roster pipa -o out",
                "batch a.yaml --roster daftar.csv -o out -f json=pipa",
                "template eject sop-ap b.yaml/x",
                "template check sop-ap -f json=pipa"
            })
    void aMistakenPlaceIsAMistakeOfTheCommandAndNoFailureOfTheMachine(String command)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs mkfifo");
        console.file("daftar.csv", "kode\n1\n").file("tabel.txt", "x\n");
        Path pipe = folder.resolve("pipa");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Files.createDirectories(folder.resolve("tutup"));
        List<String> before = console.files();
        Console.Run run = console.run(command);
        assertEquals(ExitCode.USAGE, run.code(), run.out() + run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("sop: ") && !run.err().contains("tidak ada berkas"), run.err());
        assertEquals(before, console.files());
    }

    @Test
    void aBatchTellsOfAnSopThatIsNoFile() {
        console.file("daftar.csv", "kode\n1\n");
        assumeTrue(Files.exists(Path.of("/dev/zero")), "needs Unix");
        Console.Run run = console.run("batch /dev/zero a.yaml --roster daftar.csv -o out");
        assertEquals(ExitCode.FINDINGS, run.code(), run.err());
        assertTrue(run.out().contains("/dev/zero:1:1: galat[BK002]"), run.out());
        assertEquals(List.of(), console.files("out"));
    }

    @Test
    void whatIsNoRecordOfKnownFindingsIsRefused() {
        for (String text : List.of("{}", "[]", "{\"version\":1}", "{\"findings\":[]}", "", "null", "a: 1")) {
            console.file("tahu.json", text);
            Console.Run run = console.run("validate b.yaml --baseline tahu.json");
            assertEquals(ExitCode.USAGE, run.code(), text);
            assertTrue(run.err().startsWith("sop: tahu.json bukan berkas yang ditulis --write-baseline"), run.err());
        }
    }

    @Test
    void correctionsThatCannotBeWrittenAreNamedAndTheOthersAreMade() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        String odd = Console.SOUND.replace("19610219 198103 1 007", "196102191981031007");
        console.file("c.yaml", odd).file("d.yaml", odd);
        Files.setPosixFilePermissions(folder.resolve("c.yaml"), PosixFilePermissions.fromString("r--r--r--"));
        byte[] before = console.bytes("c.yaml");
        Console.Run run = console.run("validate c.yaml d.yaml --fix -f concise");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.out().contains("c.yaml:1:1: galat[BK005] berkas ini hanya boleh dibaca"), run.out());
        assertTrue(run.err().contains("d.yaml diperbaiki: 1 tempat"), run.err());
        assertEquals(
                List.of(),
                console.files().stream().filter(name -> name.contains("sop-")).toList());
        assertArrayEquals(before, console.bytes("c.yaml"));
    }
}
