package id.sop.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.testing.SopProcess;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's own editor as the client, where it is installed: Neovim without a window. */
@Tag("slow")
class NeovimTest {
    private static final String SOP =
            """
            nama: Surat
            pelaksana:
              loket: Petugas Loket
              camat: Camat
            langkah:
              - kegiatan: Menerima surat
                pelaksana: lokett
                kelengkapan: Surat
                waktu: 5 menit
                output: Surat tercatat
              - kegiatan: Menandatangani surat
                pelaksana: camat
                waktu: 5 menit
                kelengkapan: Surat tercatat
                output: Surat bertanda tangan
            """;

    @TempDir
    private Path folder;

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "nvim")));
    }

    @Test
    void findsCompletesRenamesMendsAndFormats() throws Exception {
        assumeTrue(isInstalled());
        Files.writeString(folder.resolve("surat.yaml"), SOP);
        Path script = folder.resolve("penyunting.lua");
        try (InputStream in = NeovimTest.class.getResourceAsStream("penyunting.lua")) {
            Files.write(script, in.readAllBytes());
        }
        Path out = folder.resolve("hasil.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        "nvim", "--headless", "-u", "NONE", "-i", "NONE", "-n", "surat.yaml", "-S", script.toString())
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile());
        builder.environment().put("SOP_JAVA", SopProcess.java());
        builder.environment().put("SOP_CLASSES", SopProcess.classPath());
        builder.environment().put("SOP_RESULT", out.toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        boolean ended = process.waitFor(90, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        String log = Files.readString(folder.resolve("log.txt"));
        assertTrue(ended, log);
        assertTrue(Files.exists(out), log);
        assertEquals(
                """
                findings PL003
                mended     pelaksana: loket
                offered loket camat
                renamed   pak_lurah: Camat
                renamed     pelaksana: pak_lurah
                formatted     kelengkapan: Surat tercatat
                left nothing
                """,
                Files.readString(out),
                log);
    }
}
