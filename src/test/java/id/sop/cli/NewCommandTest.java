package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.authoring.StandardTexts;
import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code sop new} with options: nothing is asked. */
class NewCommandTest {
    private static final Path DEFINITIONS = Path.of("sop-definitions");

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

    private void assertClean(String command) {
        Console.Run run = console.run(command);
        assertEquals(ExitCode.CLEAN, run.code(), () -> command + "\n" + run.err());
    }

    @Test
    void stepsOfTheCommandLineMakeASheet() {
        Console.Run run = console.run(
                "new",
                "Penerbitan Surat Keterangan",
                "--institution",
                "PEMERINTAH KABUPATEN MALANG",
                "--actor",
                "Pemohon",
                "--step",
                "Mengajukan permohonan | Pemohon | Surat pengantar; KTP | 5 menit | Berkas permohonan",
                "--step",
                "Memeriksa berkas | Kepala Seksi, Staf dan Umum | 1 | 30 menit | Konsep surat | 1",
                "--step",
                "Menandatangani surat | Camat | Konsep surat | 1 jam | Surat keterangan");
        assertEquals(ExitCode.CLEAN, run.code(), run.err());
        assertEquals("penerbitan-surat-keterangan.yaml\n", run.out());
        assertTrue(
                text("penerbitan-surat-keterangan.yaml")
                        .contains(
                                """
                                pelaksana:
                                  pemohon: Pemohon
                                  kepala_seksi_staf_dan_umum: Kepala Seksi, Staf dan Umum
                                  camat: Camat
                                """),
                text("penerbitan-surat-keterangan.yaml"));
        assertClean("validate .");
        assertClean("format . --check");
        assertClean("render . -o hasil");
    }

    @Test
    void aSkeletonSaysWhatIsOpenAndCanBePrintedAsADraft() {
        assertClean("new Kearsipan");
        Console.Run check = console.run("validate .");
        assertEquals(ExitCode.FINDINGS, check.code());
        assertTrue(check.out().contains("bagian identitas belum diisi: `instansi`"), check.out());
        assertTrue(check.out().contains("`kegiatan` pada `langkah` kosong"), check.out());
        assertClean("format . --check");
        console.run("render . -o hasil --draf");
        assertTrue(console.files().contains("hasil/kearsipan.draf.pdf"));
    }

    @Test
    void aFileIsReplacedOnlyByForce() {
        console.file("kearsipan.yaml", "milik orang");
        assertEquals(ExitCode.USAGE, console.run("new Kearsipan").code());
        assertEquals("milik orang", text("kearsipan.yaml"));
        assertClean("new Kearsipan --force");
        assertTrue(text("kearsipan.yaml").contains("nama: Kearsipan"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd | etc-passwd.yaml",
                "CON | con-1.yaml",
                "sop | sop-1.yaml",
                "LPT1 | lpt1-1.yaml",
                "日本 | sop-baru.yaml",
                "Pelayanan \"Satu Pintu\": KTP/KK & Akta (2026) | pelayanan-satu-pintu-ktp-kk-akta-2026.yaml",
                "Penyusunan dan Penyampaian Laporan Kinerja Instansi Pemerintah Kecamatan Karangploso Tahun Anggaran 2026"
                        + " | penyusunan-dan-penyampaian-laporan-kinerja-instansi.yaml"
            })
    void aFileIsNamedAfterItsProcedure(String name, String file) {
        assertEquals(file + "\n", console.run("new", name).out());
        assertEquals(List.of(file), console.files());
        assertTrue(text(file).lines().anyMatch(line -> line.startsWith("nama: ")), text(file));
    }

    @Test
    void commandsToTypeNextAreQuotedForTheShell() {
        Console.Run run = console.run("new", "Surat", "-o", "SOP kami/a $b's.yaml");
        assertEquals("SOP kami/a $b's.yaml\n", run.out());
        assertTrue(run.err().contains("sop validate 'SOP kami/a $b'\\''s.yaml'\n"), run.err());
        assertTrue(
                console.run("new", "Surat", "-o", "dua kata.yaml").err().contains("sop validate \"dua kata.yaml\"\n"));
    }

    /** The folder itself can be made on Linux, but no file in it: its path has 4,095 bytes at most (limits.h). */
    @Test
    void aFileThatCannotBeWrittenLeavesNoFolders() throws IOException {
        StringBuilder deep = new StringBuilder(folder.toRealPath().toString());
        while (deep.length() < 4_090) {
            deep.append('/').append("a".repeat(Math.min(200, 4_090 - deep.length())));
        }
        Console.Run run = console.run("new", "Surat", "-o", deep + "/surat.yaml");
        assertTrue(run.code() != ExitCode.CLEAN && !run.err().isBlank(), run.err());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void everyStandardTextCanBeStartedFrom() throws IOException {
        try (Stream<Path> files = Files.list(DEFINITIONS.resolve("umum"))) {
            assertEquals(
                    files.map(file -> DEFINITIONS.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> file.endsWith(".yaml") && !file.endsWith("sop.yaml"))
                            .map(file -> file.substring(0, file.length() - 5))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(StandardTexts.names()));
        }
        assertEquals(
                StandardTexts.names(), console.run("new --list").out().lines().toList());
        for (String name : StandardTexts.names()) {
            assertClean("new --from " + name);
            assertEquals(Files.readString(DEFINITIONS.resolve(name + ".yaml")), text(name.substring(5) + ".yaml"));
        }
        assertEquals(Files.readString(DEFINITIONS.resolve("umum/sop.yaml")), text("sop.yaml"));
        assertClean("validate . --strict");
        assertClean("format . --check");
        assertClean("render pelaporan-kinerja.yaml -o hasil --draf");
    }

    @Test
    void aCopyHasItsOwnNameAndLeavesTheValuesOfOthersAlone() {
        console.file("sop.yaml", "kertas: f4\n");
        Console.Run run = console.run("new", "Laporan: \"Tahunan\"", "--from", "umum/pelaporan-kinerja");
        assertEquals("laporan-tahunan.yaml\n", run.out());
        assertEquals("kertas: f4\n", text("sop.yaml"));
        assertTrue(run.err().contains("${kabupaten_kota}"), run.err());
        assertTrue(text("laporan-tahunan.yaml").contains("\nnama: \"Laporan: \\\"Tahunan\\\"\"\n")
                || text("laporan-tahunan.yaml").contains("\nnama: 'Laporan: \"Tahunan\"'\n"));
        console.file(
                "milik.yaml",
                "nama: >-\n  Surat\n  Masuk\n" + Console.SOUND.substring(Console.SOUND.indexOf('\n') + 1));
        assertClean("new Baru --from milik.yaml");
        assertTrue(text("baru.yaml").startsWith("nama: Baru\nnomor: "), text("baru.yaml"));
    }

    @Test
    void theFolderOfAnOfficeWorksAsItIs() {
        console.file("kecamatan-karangploso/.git/config", "");
        assertClean("new --office kecamatan-karangploso");
        assertEquals(
                List.of(
                        ".editorconfig",
                        ".git/config",
                        ".gitignore",
                        ".vscode/extensions.json",
                        ".vscode/konfigurasi.schema.json",
                        ".vscode/settings.json",
                        ".vscode/sop.schema.json",
                        "daftar-kantor.csv",
                        "penerbitan-surat-keterangan.yaml",
                        "sop.yaml"),
                console.files("kecamatan-karangploso"));
        assertTrue(text("kecamatan-karangploso/sop.yaml").contains("\n  kecamatan: Karangploso\n"));
        assertClean("validate kecamatan-karangploso");
        assertClean("format kecamatan-karangploso --check");
        assertClean("render kecamatan-karangploso -o hasil --draf");
        Console.Run plan = console.run(
                "batch --roster kecamatan-karangploso/daftar-kantor.csv kecamatan-karangploso -o banyak --dry-run");
        assertEquals(ExitCode.CLEAN, plan.code(), plan.err());
        assertTrue(plan.err().contains("2 lembar akan dicetak"), plan.err());
        Console.Run again = console.run("new --office kecamatan-karangploso");
        assertEquals(ExitCode.USAGE, again.code());
        assertTrue(again.err().contains(".editorconfig, .gitignore, .vscode"), again.err());
    }

    /** What the office cannot say for all its SOPs bears a mark in each further one, with what the office has for it. */
    @Test
    void theSecondSopOfAnOfficeHasWhatIsItsOwnToFillIn() {
        assertClean("new --office kantor");
        console.file("kantor/sop.yaml", text("kantor/sop.yaml") + "dasar_hukum: Undang-Undang Nomor 25 Tahun 2009\n");
        Console.Run run = console.run("new", "Surat Tugas", "-o", "kantor");
        String written = text("kantor/surat-tugas.yaml");
        assertTrue(written.contains("\nnomor:  # ISI: "), written);
        assertTrue(written.contains(", atau ${klasifikasi}/02/${kode}/${tahun} dari sop.yaml\n"), written);
        assertTrue(
                written.contains(
                        "\ntanggal_efektif:  # ISI: tanggal mulai berlaku, misalnya 12 Januari 2026, atau ${tanggal_efektif}"
                                + " dari sop.yaml\n"),
                written);
        assertTrue(written.contains("\ntanggal_pembuatan:  # ISI: "), written);
        assertFalse(written.contains("dasar_hukum") || written.contains("disahkan_oleh"), written);
        assertTrue(run.err().contains("# ISI (15): nomor, jenis, tanggal_pembuatan, tanggal_efektif, "), run.err());
        console.file(
                "kantor/surat-tugas.yaml",
                written.replaceAll("(\n\\w+:)  # ISI: .*, atau (.*) dari sop.yaml", "$1 $2"));
        String found = console.run("validate kantor/surat-tugas.yaml").out();
        assertFalse(found.contains("`nomor`") || found.contains("`tanggal_efektif`"), found);
    }

    @Test
    void theFolderOfAnOfficeMayBeginWithAStandardText() {
        assertClean("new --office kantor --from umum/evaluasi-kinerja");
        assertClean("validate kantor --strict");
    }

    @Test
    void whatTheMessagesSayToDoCanBeDoneLiterally() {
        assertClean("new --office kecamatan-maju");
        String office = text("kecamatan-maju/sop.yaml");
        console.file("kecamatan-maju/sop.yaml", office.replace("\n#logo", "\nlogo"))
                .file("kecamatan-maju/logo.png", "");
        assertTrue(office.contains("\n#logo: logo.png\n"), "without its sign the line is a key");
        Console.Run run = console.run("validate kecamatan-maju");
        assertTrue(run.out().contains("[RN006]") && !run.out().contains("[YM"), run.out());
        console.file("milik.yaml", Console.SOUND);
        Console.Run copied = console.run("new", "SOP Baru", "--from", "milik.yaml");
        assertEquals("baru.yaml\n", copied.out());
        assertTrue(text("baru.yaml").startsWith("nama: Baru\n"), text("baru.yaml"));
        assertFalse(copied.err().contains("# ISI"), "nothing is left open in it");
        assertTrue(copied.err().contains("ganti yang berbeda"), copied.err());
    }
}
