package id.sop.testing;

import id.sop.cli.Program;
import id.sop.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the program in a folder, with streams in memory, and keeps what was said. */
public final class Console {
    /** An SOP that nothing can be said against. */
    public static final String SOUND =
            """
            nama: Pelaporan Kinerja
            nomor: 070/12/421.632/2014
            instansi: [PEMERINTAH KABUPATEN MALANG, KECAMATAN KARANGPLOSO]
            jenis: administratif
            tanggal_pembuatan: 1 Desember 2014
            tanggal_revisi: "-"
            tanggal_efektif: 20 Desember 2014
            disahkan_oleh: {jabatan: Camat, nama: "Suroto, SH, MM", pangkat: Pembina, nip: 19610219 198103 1 007}
            dasar_hukum: Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah
            kualifikasi_pelaksana: Mampu mengoperasikan komputer
            keterkaitan: SOP Pengukuran Kinerja
            peralatan_perlengkapan: Komputer
            peringatan: Tim harus sudah ditetapkan oleh Camat.
            pencatatan_pendataan: Arsip laporan kinerja
            pelaksana:
              staf: Staf
              camat: Camat
            langkah:
              - kegiatan: Menyusun laporan kinerja
                pelaksana: staf
                kelengkapan: Data kinerja
                waktu: 1 jam
                output: Laporan kinerja
              - kegiatan: Menandatangani laporan kinerja
                pelaksana: camat
                kelengkapan: Laporan kinerja
                waktu: 30 menit
                output: Laporan kinerja yang ditandatangani
            jumlah_waktu: 1 jam 30 menit
            """;

    /** An SOP with one galat. */
    public static final String WRONG = SOUND.replace("  camat: Camat", "  camat: Camat\n  sekcam: Sekretaris");

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private final StringBuilder transcript = new StringBuilder();
    private String input = "";
    private boolean watched;

    public Console(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** What a run said. */
    public record Run(int code, String out, String err) {}

    public Path folder() {
        return folder;
    }

    public Console with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Lets standard output be a terminal. */
    public Console watched() {
        watched = true;
        return this;
    }

    public Console input(String text) {
        input = text;
        return this;
    }

    /** Writes a file below the folder, as {@link #own} has it. */
    public Console file(String name, String content) {
        if (!files.contains(name)) {
            files.add(name);
        }
        return file(name, own(name, content).getBytes(StandardCharsets.UTF_8));
    }

    /** Gives the sound SOP a nomor and nama of its own in every file but the first, as those of one office must have. */
    public String own(String name, String content) {
        int place = files.indexOf(name);
        return place == 0
                ? content
                : content.replace("nomor: 070/12/", "nomor: 070/" + (12 + place) + "/")
                        .replace("nama: Pelaporan Kinerja\n", "nama: Pelaporan Kinerja Triwulan " + place + "\n");
    }

    public Console file(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the program with arguments that are parted by spaces. */
    public Run run(String arguments) {
        return run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    }

    public Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                folder,
                watched);
        int code = new Program(terminal).run(arguments);
        Run run = new Run(code, text(out), text(err));
        record(arguments, run);
        return run;
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private void record(String[] arguments, Run run) {
        transcript
                .append("$ sop")
                .append(arguments.length == 0 ? "" : " " + String.join(" ", arguments))
                .append('\n');
        transcript.append(run.out().replace(folder.toString(), "<folder>"));
        if (!run.err().isEmpty()) {
            transcript.append("[stderr]\n").append(run.err().replace(folder.toString(), "<folder>"));
        }
        transcript.append("[").append(run.code()).append("]\n\n");
    }

    /** Compares everything that was said so far with a transcript. */
    public void check(String name) {
        Golden.check("console/" + name + ".txt", transcript.toString());
    }

    /** Returns the files below the folder, with forward slashes. */
    public List<String> files() {
        return files("");
    }

    public List<String> files(String below) {
        Path start = folder.resolve(below);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> start.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
