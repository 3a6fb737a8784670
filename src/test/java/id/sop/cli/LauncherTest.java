package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import id.sop.testing.Installed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installed program in surroundings that are not as they should be. Needs Linux. */
@Tag("slow")
class LauncherTest {
    private static Installed sop;

    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    @BeforeAll
    static void install() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs Linux");
        sop = Installed.into(home.resolve("program"));
    }

    @BeforeEach
    void twoFiles() {
        new Console(folder).file("d/é.yaml", Console.SOUND).file("d/ñ.yaml", Console.WRONG);
    }

    private Installed.Run run(String line) throws IOException, InterruptedException {
        return sop.shell(folder, Map.of(), line);
    }

    /** One line that a person understands, and the code that says whose fault it was. */
    private static void isMachineInOneLine(Installed.Run run, String words) {
        assertEquals(ExitCode.MACHINE, run.code(), run.err());
        assertTrue(run.err().startsWith("sop: "), run.err());
        assertTrue(run.err().contains(words), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void aFullOrClosedStandardOutputIsNoSuccess() throws IOException, InterruptedException {
        for (String command : List.of("schema", "--help", "--version", "config --show")) {
            isMachineInOneLine(run("$SOP " + command + " >/dev/full"), "cakram penuh");
        }
        isMachineInOneLine(run("$SOP schema >&-"), "sudah ditutup");
        assertEquals(ExitCode.MACHINE, run("$SOP validate d -f json >/dev/full").code());
        assertEquals(ExitCode.MACHINE, run("$SOP validate d -f json >&- 2>&-").code());
        assertEquals(ExitCode.MACHINE, run("$SOP validate d 2>/dev/full").code());
        assertEquals(ExitCode.MACHINE, run("$SOP validate - <&-").code());
    }

    @Test
    void aReaderThatHasEnoughIsLeftInPeace() throws IOException, InterruptedException {
        Installed.Run run = run("{ $SOP schema; echo $? >kode; } | head -1");
        assertEquals("", run.err());
        assertEquals("141\n", Files.readString(folder.resolve("kode")));
    }

    @Test
    void namesAreUtf8WhateverTheLocale() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("r.csv"), "kode,kecamatan\nÑ1,Dau\n");
        Files.createDirectories(folder.resolve("s"));
        Files.writeString(folder.resolve("s/a.yaml"), Console.SOUND);
        Installed.Run wanted = run("$SOP validate d -f concise");
        assertEquals(ExitCode.FINDINGS, wanted.code());
        assertTrue(wanted.out().contains("d/ñ.yaml:"), wanted.out());
        for (String locale : List.of("LC_ALL=C", "LC_ALL=POSIX", "LC_ALL= LANG= LC_CTYPE=", "LC_ALL=xx_XX.UTF-8")) {
            assertEquals(wanted, run(locale + " $SOP validate d -f concise"), locale);
            assertEquals(
                    ExitCode.FINDINGS, run(locale + " $SOP validate d/ñ.yaml").code(), locale);
        }
        Installed.Run batch = run("LC_ALL=C $SOP batch s --roster r.csv -o out --progress none");
        assertEquals(ExitCode.CLEAN, batch.code(), batch.err());
        assertTrue(Files.exists(folder.resolve("out/Ñ1/a.pdf")));
    }

    @Test
    void withoutTheScriptANameThatCannotBeReadIsAtLeastTold() throws IOException, InterruptedException {
        String java = "LC_ALL=C $JAVA_HOME/bin/java -jar " + home.resolve("program/sop.jar");
        Installed.Run run = run(java + " validate d -f concise");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertEquals(
                2,
                run.out().lines().filter(line -> line.contains("galat[BK003]")).count(),
                run.out());
        assertEquals(ExitCode.USAGE, run(java + " validate d/ñ.yaml").code());
    }

    @Test
    void aDamagedInstallationIsToldAsOne() throws IOException, InterruptedException {
        Installed broken = Installed.into(home.resolve("rusak"));
        Path lib = broken.home().resolve("lib");
        List<Path> parts = Arrays.stream(lib.toFile().listFiles())
                .map(java.io.File::toPath)
                .toList();
        for (String name : List.of("freemarker", "picocli", "snakeyaml")) {
            Path part = parts.stream()
                    .filter(file -> file.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
            Files.delete(part);
            isMachineInOneLine(broken.shell(folder, Map.of(), "$SOP render d/é.yaml -o out"), name);
            // Cut off, as a copy is that a full disk has ended.
            Files.writeString(part, "PK");
            isMachineInOneLine(broken.shell(folder, Map.of(), "$SOP render d/é.yaml -o out"), name);
            Files.delete(part);
            Files.createSymbolicLink(part, home.resolve("program/lib").resolve(part.getFileName()));
        }
        byte[] jar = Files.readAllBytes(broken.home().resolve("sop.jar"));
        Files.write(broken.home().resolve("sop.jar"), Arrays.copyOf(jar, jar.length / 2));
        isMachineInOneLine(broken.shell(folder, Map.of(), "$SOP schema"), "sop.jar");
        Files.delete(broken.home().resolve("sop.jar"));
        isMachineInOneLine(broken.shell(folder, Map.of(), "$SOP schema"), "sop.jar");
    }

    @Test
    void limitsOfTheSystemAreToldAsSuch() throws IOException, InterruptedException {
        for (int files : new int[] {16, 20}) {
            isMachineInOneLine(run("ulimit -n " + files + "; $SOP render d/é.yaml -o out"), "ulimit -n");
        }
        isMachineInOneLine(run("JAVA_OPTS=-Xmx7m $SOP render d/é.yaml -o out"), "JAVA_OPTS");
        isMachineInOneLine(run("JAVA_OPTS=-Xmxbanyak $SOP schema"), "JAVA_OPTS");
        assertFalse(Files.exists(folder.resolve("out/é.pdf")));
    }

    @Test
    void aPipeThatNobodyWritesIntoStopsNothing() throws IOException, InterruptedException {
        Installed.Run run = run("mkfifo d/p.yaml; $SOP validate d -f concise; $SOP validate d/p.yaml -f json=d/p.yaml");
        assertTrue(run.out().contains("d/p.yaml:1:1: galat[BK002]"), run.out());
        assertTrue(run.out().contains("d/ñ.yaml:"), run.out());
        assertEquals(ExitCode.USAGE, run.code(), run.err());
    }

    @Test
    void aJavaThatWasCopiedInPartIsNoErrorInTheInput() throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 1\n");
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"17.0.1\"\n");
        isMachineInOneLine(run("JAVA_HOME=$PWD/java $SOP validate d"), "Java tidak utuh");
    }

    @Test
    void keptClassesAreUsedOnlyWhereTheyWereKept() throws IOException, InterruptedException {
        Installed kept = Installed.into(home.resolve("kept"));
        String line = "\"$SOP\" validate d -f concise; \"$SOP\" explain MB015; \"$SOP\" --version";
        Installed.Run wanted = kept.shell(folder, Map.of(), line);
        assertEquals(0, sharedClasses(kept));

        Installed.Run making = kept.shell(folder, Map.of(), "\"${SOP%/*}/share-classes\"");
        assertEquals(new Installed.Run(0, "", ""), making);
        assertTrue(sharedClasses(kept) > 100, "the program's own classes come from the archive");
        assertEquals(wanted, kept.shell(folder, Map.of(), line));

        // Another jar at the same place, as after an upgrade.
        Path jar = kept.home().resolve("sop.jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
        assertEquals(wanted, kept.shell(folder, Map.of(), line));
        // Cut off, as a full disk leaves it.
        Path archive = kept.home().resolve("sop.jsa");
        byte[] half = Arrays.copyOf(Files.readAllBytes(archive), 100_000);
        Files.delete(archive);
        Files.write(archive, half);
        assertEquals(wanted, kept.shell(folder, Map.of(), line));
        // Moved to another place, or started by another Java.
        Files.writeString(kept.home().resolve("sop.jsa.of"), "17.0.1 /opt/java /opt/sop\n");
        assertEquals(0, sharedClasses(kept));
        assertEquals(wanted, kept.shell(folder, Map.of(), line));
    }

    @Test
    void whereKeptClassesAreOfNoUseNoneAreLeft() throws IOException, InterruptedException {
        Installed spaced = Installed.into(home.resolve("with a space"));
        Installed.Run making = spaced.shell(folder, Map.of(), "\"${SOP%/*}/share-classes\"");
        assertEquals(making.code() == 0, Files.exists(spaced.home().resolve("sop.jsa.of")), making.err());
        assertEquals(making.code() == 0, sharedClasses(spaced) > 100);
        assertEquals(making.code() == 0 ? 0 : 1, making.err().lines().count(), making.err());
    }

    /** Returns how many classes of the program a run of it takes from an archive. */
    private long sharedClasses(Installed program) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Files.deleteIfExists(log);
        program.shell(folder, Map.of("JAVA_OPTS", "-Xlog:class+load:file=" + log), "\"$SOP\" schema");
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" id.sop.") && line.contains("shared objects file"))
                    .count();
        }
    }
}
