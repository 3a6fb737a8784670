package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a sheet from being printed and can be known without printing it is told by {@code sop validate}. */
class ForeseenFaultsTest {
    private static final String PICTURE =
            "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='9'><path d='M0 0h9v9z'/>%s</svg>";

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() throws IOException {
        console = new Console(folder.toRealPath()).file(".git/HEAD", "");
    }

    /** Makes sure that both commands refuse, and say the same of the same place. */
    private String refused(String place) {
        Console.Run verdict = console.run("validate a.yaml -f concise");
        Console.Run printed = console.run("render a.yaml -o hasil");
        assertNotEquals(ExitCode.CLEAN, printed.code());
        assertEquals(printed.code(), verdict.code(), verdict.out() + printed.err());
        List<String> lines =
                verdict.out().lines().filter(line -> line.startsWith(place)).toList();
        assertEquals(1, lines.size(), place + "\n" + verdict.out());
        assertTrue(printed.err().contains(lines.get(0)), lines.get(0) + "\n" + printed.err());
        return lines.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "tidak-ada.png, tidak ada",
        "../luar.png, berada di luar",
        "/etc/passwd, berada di luar",
        "teks.png, 'bukan PNG, JPEG, atau SVG'",
        "lebar.svg, lebih dari empat kali",
        "huruf.svg, memuat `<text>`",
        "besar.png, lebih dari 5 MB",
        "folder, tidak ada"
    })
    void aLogoThatCannotBeUsed(String logo, String words) throws IOException {
        console.file("teks.png", "bukan gambar")
                .file("lebar.svg", PICTURE.formatted(900, ""))
                .file("huruf.svg", PICTURE.formatted(9, "<text>x</text>"))
                .file("besar.png", new byte[5 * 1024 * 1024 + 1])
                .file("a.yaml", "logo: " + logo + "\n" + Console.SOUND);
        Files.createDirectories(console.folder().resolve("folder"));
        assertTrue(refused("a.yaml:1:7: galat[RN006]").contains(words));
    }

    @Test
    void aLogoIsJudgedForEverySopThatNamesIt() {
        console.file("teks.png", "bukan gambar");
        for (int i = 0; i < 3; i++) {
            console.file("d/" + i + ".yaml", "logo: ../teks.png\n" + Console.SOUND);
        }
        assertEquals(
                3,
                console.run("validate d")
                        .out()
                        .lines()
                        .filter(line -> line.contains("[RN006]"))
                        .count());
    }

    @Test
    void aLogoWhoseNameIsNotKnownYetIsLeftInPeace() {
        console.file("a.yaml", "logo: ${kode}.png\n" + Console.SOUND);
        assertEquals(ExitCode.CLEAN, console.run("validate a.yaml").code());
        assertEquals(
                ExitCode.FINDINGS, console.run("validate a.yaml --set kode=x").code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "opsi: {baris_jmlah: tidak} | sop.yaml:1:8: galat[YM002]",
                "opsi: {baris_jumlah: mungkin} | sop.yaml:1:8: galat[YM004]",
                "label: {kegiatn: Aktivitas} | sop.yaml:1:9: galat[YM002]",
                "label: {kegiatan: 日} | sop.yaml:1:9: galat[YM012]",
                "template: sop-apa | sop.yaml:1:11: galat[KF003]",
                "template: templat/kantor | sop.yaml:1:11: galat[KF003]",
                "template: ../../x | sop.yaml:1:11: galat[KF003]",
                "template: rusak | rusak/template.yaml:2:1: galat[YM002]",
                "template: salah | salah/lembar.ftlh:1:",
                "kertas: a9 | sop.yaml:1:9: galat[YM004]"
            })
    void aTemplateOrItsWordsThatCannotBeUsed(String configuration, String place) {
        console.file("sop.yaml", configuration + "\n")
                .file("a.yaml", Console.SOUND)
                .file("b.yaml", Console.SOUND)
                .file("rusak/template.yaml", "nama: x\nwarna: merah\ndasar: sop-ap\n")
                .file("salah/template.yaml", "nama: x\ndasar: sop-ap\n")
                .file("salah/lembar.ftlh", "<#if x>\n");
        Console.Run both = console.run("validate a.yaml b.yaml -f concise");
        assertEquals(
                1, both.out().lines().filter(line -> line.startsWith(place)).count(), "once for all\n" + both.out());
        Console.Run printed = console.run("render a.yaml -o hasil");
        assertNotEquals(ExitCode.CLEAN, printed.code(), printed.err());
        assertTrue(printed.err().contains(place), printed.err());
        assertNotEquals(ExitCode.CLEAN, both.code());
    }

    @Test
    void aMisspeltNameIsAnsweredWithTheOneThatWasMeant() {
        console.file("a.yaml", Console.SOUND).file("sop.yaml", "template: sop-ap-smpul\nopsi: {x: ya}\n");
        assertTrue(console.run("validate a.yaml").out().contains("maksud Anda `sop-ap-sampul`?"));
    }

    @Test
    void wordsAreJudgedByTheTemplateThatIsChosenAndToldWhereTheyStand() {
        console.file("sop.yaml", "akar: ya\nlabel: {kegiatn: x}\n")
                .file("x/sop.yaml", "kertas: f4\n")
                .file("y/sop.yaml", "label: {kegiatn: y}\n")
                .file("x/a.yaml", Console.SOUND)
                .file("y/a.yaml", Console.SOUND);
        Console.Run run = console.run("validate . -f concise");
        List<String> places = run.out()
                .lines()
                .filter(line -> line.contains("YM002"))
                .map(line -> line.replaceFirst(": galat.*", ""))
                .toList();
        assertEquals(List.of("sop.yaml:2:9", "y/sop.yaml:1:9"), places);
    }

    @Test
    void moreActorsThanThePaperHasRoomFor() {
        String actors = IntStream.rangeClosed(1, 26)
                .mapToObj(i -> "  p" + i + ": Pelaksana " + i + "\n")
                .collect(Collectors.joining());
        String steps = IntStream.rangeClosed(1, 26)
                .mapToObj(i -> "  - {kegiatan: Menyusun " + i + ", pelaksana: p" + i
                        + ", kelengkapan: a, waktu: 1 jam, output: b}\n")
                .collect(Collectors.joining());
        console.file("a.yaml", "nama: X\npelaksana:\n" + actors + "langkah:\n" + steps);
        assertTrue(refused("a.yaml:3:3: galat[RN007]").contains("tidak muat"));
    }

    @Test
    void aNameOfAnActorThatFitsNoHead() {
        console.file("a.yaml", Console.SOUND.replace("staf: Staf", "staf: " + "Pengadministrasian".repeat(8)));
        refused("a.yaml:16:9: galat[RN007]");
    }
}
