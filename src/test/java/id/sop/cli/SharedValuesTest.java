package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office says of all its SOPs holds as if each of them said it, and what is wrong with it is told where it stands. */
@Tag("slow")
class SharedValuesTest {
    private static final String LOGO =
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>";
    private static final List<String> OWN = List.of("nama", "nomor");

    /** The identity of {@link Console#SOUND} without what each SOP has for itself. */
    private static final String SHARED = Console.SOUND
            .lines()
            .takeWhile(line -> !line.startsWith("pelaksana"))
            .filter(line -> OWN.stream().noneMatch(key -> line.startsWith(key + ":")))
            .collect(Collectors.joining("\n", "", "\n"));

    private static final String BARE = Console.SOUND
            .lines()
            .filter(line -> SHARED.lines().noneMatch(line::equals))
            .collect(Collectors.joining("\n", "", "\n"));

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() {
        console = new Console(folder);
        console.file("a.yaml", BARE).file("sop.yaml", "akar: ya\n" + SHARED).file("sub/b.yaml", BARE);
    }

    private String text(String file) {
        return new String(console.bytes(file), StandardCharsets.UTF_8);
    }

    @Test
    void theSheetIsThatOfAnSopWhichSaysAllItself() {
        console.file("logo/kantor.svg", LOGO)
                .file("sop.yaml", "akar: ya\nlogo: logo/kantor.svg\n" + SHARED)
                .file("lain/sop.yaml", "akar: ya\n")
                .file("lain/kantor.svg", LOGO)
                .file("lain/a.yaml", "logo: kantor.svg\n" + Console.SOUND);
        assertEquals(ExitCode.CLEAN, console.run("validate a.yaml --strict").code(), "nothing is missed");
        assertEquals(ExitCode.CLEAN, console.run("render a.yaml -o satu").code());
        console.file("lain/a.yaml", ("logo: kantor.svg\n" + Console.SOUND).getBytes(StandardCharsets.UTF_8));
        assertEquals(ExitCode.CLEAN, console.run("render lain/a.yaml -o dua").code());
        assertArrayEquals(console.bytes("dua/a.pdf"), console.bytes("satu/a.pdf"));
        assertEquals(ExitCode.CLEAN, console.run("render sub -o tiga").code(), "relative to its sop.yaml");
    }

    @Test
    void whatIsWrongWithItIsToldOnceWhereItStands() {
        console.file("sop.yaml", "akar: ya\n" + SHARED.replace("efektif: 20", "efektif: 40"));
        Console.Run run = console.run("validate .");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertEquals(
                1, run.out().lines().filter(line -> line.contains(": galat[")).count(), run.out());
        assertTrue(run.out().startsWith("sop.yaml:6:18: galat[ID"), run.out());
        assertTrue(run.err().contains("2 berkas diperiksa: 1 galat, 0 peringatan"), run.err());
        assertEquals(1, console.run("validate . --format json").out().split("\"code\"", -1).length - 1);
        String sarif = console.run("validate . --format sarif").out();
        assertTrue(sarif.contains("\"sop.yaml\""), sarif);
        Console.Run printed = console.run("render . -o out");
        assertEquals(ExitCode.FINDINGS, printed.code());
        assertEquals(
                1,
                printed.err()
                        .lines()
                        .filter(line -> line.startsWith("sop.yaml:6:18: galat["))
                        .count());
        assertEquals(List.of(), console.files("out"));
    }

    @Test
    void whatIsKnownOfItStaysKnownWhenSopsCome() {
        console.file("sop.yaml", "akar: ya\n" + SHARED.replace("efektif: 20", "efektif: 40"));
        Console.Run kept = console.run("validate . --write-baseline lama.json");
        assertEquals(ExitCode.CLEAN, kept.code(), kept.out() + kept.err());
        console.file("aa.yaml", BARE).file("sop.yaml", "# Kantor\n" + text("sop.yaml"));
        Console.Run run = console.run("validate . --baseline lama.json");
        assertEquals(ExitCode.CLEAN, run.code(), run.out());
    }

    @Test
    void anSopMayAcceptIt() {
        console.file(
                "sop.yaml", "akar: ya\n" + SHARED.replace("peringatan: Tim harus", "peringatan: Tim segera harus"));
        String said = console.run("validate . --format json").out();
        console.file("sop.yaml", "akar: ya\n" + SHARED.replace("dasar_hukum: Undang", "dasar_hukum: 1. Undang"));
        Console.Run before = console.run("validate a.yaml");
        String code = before.out().replaceAll("(?s).*?\\[([A-Z]{2}[0-9]{3})\\].*", "$1");
        assertTrue(before.out().startsWith("sop.yaml:"), said + before.out());
        console.file("a.yaml", BARE + "abaikan: {" + code + ": tercetak begitu pada naskah aslinya}\n");
        assertEquals("", console.run("validate a.yaml").out());
        assertEquals(before.out(), console.run("validate .").out(), "the other SOP has it still");
    }

    @Test
    void correctionsLeaveItAndWhatTheyAreNotAbout() {
        console.file("sop.yaml", "akar: ya\n" + SHARED.replace("dasar_hukum: Undang", "dasar_hukum: 1. Undang"));
        String office = text("sop.yaml");
        String sop = text("a.yaml");
        String before = console.run("validate .").out();
        assertTrue(before.startsWith("sop.yaml:"), before);
        Console.Run run = console.run("validate . --fix-unsafe");
        assertEquals(before, run.out());
        assertEquals(office, text("sop.yaml"));
        assertEquals(sop, text("a.yaml"));
        console.file("a.yaml", sop.replace("waktu: 1 jam", "waktu: 1jam"));
        console.run("validate . --fix-unsafe");
        assertEquals(sop, text("a.yaml"));
        assertEquals(office, text("sop.yaml"));
    }

    @Test
    void nearerFilesWinKeyByKeyAndTheSopOverAll() {
        console.file("sub/sop.yaml", "instansi: KECAMATAN LAIN\n")
                .file(
                        "sub/b.yaml",
                        BARE + "disahkan_oleh: {jabatan: Sekretaris, nama: Budi, nip: 19700101 199503 1 001}\n");
        String shown = console.run("config --show sub/b.yaml").out();
        assertTrue(shown.contains("instansi: KECAMATAN LAIN  # sub/sop.yaml:1\n"), shown);
        assertTrue(shown.contains("kode_wilayah") || shown.contains("jenis: administratif  # sop.yaml:3\n"), shown);
        assertTrue(shown.contains("disahkan_oleh:\n  jabatan: Camat  # sop.yaml:7\n"), shown);
        assertEquals(ExitCode.CLEAN, console.run("render sub -o out").code());
        String sheet = PrintedSheet.of(console.bytes("out/b.pdf")).text();
        assertTrue(sheet.contains("KECAMATAN LAIN") && !sheet.contains("KARANGPLOSO"), sheet);
        assertTrue(sheet.contains("Budi") && !sheet.contains("Suroto") && !sheet.contains("Pembina"), sheet);
    }

    @Test
    void whatIsNoValueIsToldAsAnyFaultOfAConfiguration() {
        console.file("sop.yaml", "akar: ya\ninstansi: {nama: X}\ndisahkan_oleh: {jabtan: Camat}\nnomor: 1\n");
        Console.Run run = console.run("validate .");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.out().contains("sop.yaml:2:11: galat[YM004]"), run.out());
        assertTrue(run.out().contains("sop.yaml:3:17: galat[YM002]"), run.out());
        assertTrue(run.out().contains("sop.yaml:4:1: galat[YM002]"), run.out());
        assertTrue(run.out().contains("setiap SOP mempunyai miliknya sendiri"), run.out());
        console.file("sop.yaml", "akar: ya\npejabat_pengesah: {nama: X}\n");
        assertTrue(console.run("validate .").out().contains("`disahkan_oleh`"), "words for keys are those of SOPs");
    }

    @Test
    void valuesOfOfficesAreFilledInAndAChangeMakesNewSheets() throws Exception {
        Path batch = Files.createDirectories(folder.resolve("banyak"));
        BatchFolder files = new BatchFolder(batch);
        files.console().file("sop/sop.yaml", "akar: ya\ninstansi: [\"KECAMATAN ${kecamatan}\"]\nalamat: Jalan 1\n");
        assertEquals(ExitCode.CLEAN, files.run("").code());
        String sheet =
                PrintedSheet.of(files.console().bytes("out/35.07.22/surat.pdf")).text();
        assertTrue(sheet.contains("KECAMATAN Dau") && sheet.contains("Jalan 1"), sheet);
        files.console()
                .file("sop/sop.yaml", "# Kantor\nakar: ya\nalamat: Jalan 1\ninstansi: [\"KECAMATAN ${kecamatan}\"]\n");
        assertTrue(files.run("").err().contains("0 lembar dicetak, 6 tetap"), "nothing else is said");
        files.console().file("sop/sop.yaml", "akar: ya\ninstansi: [\"KECAMATAN ${kecamatan}\"]\nalamat: Jalan 2\n");
        String why = files.run("--why 35.07.22/surat.pdf").out();
        assertTrue(why.contains("konfigurasi"), why);
        assertTrue(files.run("").err().contains("6 lembar dicetak"), "another address");
        files.console().file("sop/surat.yaml", BatchFolder.SOP + "alamat: Jalan 3\n");
        files.run("");
        files.console().file("sop/sop.yaml", "akar: ya\ninstansi: [\"KECAMATAN ${kecamatan}\"]\nalamat: Jalan 4\n");
        assertTrue(files.run("").err().contains("3 lembar dicetak, 3 tetap"), "one of the SOPs has its own");
    }

    /** What cannot be read leaves all SOPs without their values: the cause is told, and not what follows from it. */
    @ParameterizedTest
    @CsvSource({
        "'  camat: Suroto', '  camat: Suroto, SH: MM', YM001",
        "'  camat: Suroto', ' camat: Suroto', YM001",
        "'isian:', 'Isian:', YM002",
        "'kertas: a4', 'kertas: F 4', YM004",
    })
    void aConfigurationThatCannotBeUsedIsTheOnlyFault(String right, String wrong, String code) {
        String office =
                "akar: ya\nkertas: a4\nisian:\n  tahun: 2026\n  camat: Suroto\n  klasifikasi: \"070\"\n" + SHARED;
        String open = BARE.replaceFirst("nomor: .*", "nomor: \\${klasifikasi}/\\${camat}/\\${tahun}");
        console.file("sop.yaml", office).file("a.yaml", open).file("sub/b.yaml", BARE);
        assertEquals(ExitCode.CLEAN, console.run("render a.yaml -o hasil").code());
        console.file("sop.yaml", office.replace(right + "\n", wrong + "\n"));
        for (String command : List.of("validate a.yaml", "render a.yaml -o hasil", "render a.yaml -o hasil --draf")) {
            Console.Run run = console.run(command);
            String said = run.out() + run.err();
            assertEquals(ExitCode.USAGE, run.code(), said);
            List<String> found = said.lines().filter(line -> line.contains("[")).toList();
            assertEquals(1, found.size(), said);
            assertTrue(found.get(0).startsWith("sop.yaml:") && found.get(0).contains("[" + code + "]"), said);
        }
    }
}
