package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets as pictures, of dots and of outlines. */
@Tag("slow")
class RenderedPicturesTest {
    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() {
        console = new Console(folder);
    }

    private int code(String arguments) {
        return console.run(arguments).code();
    }

    @Test
    void picturesHaveTheResolutionAskedFor() throws IOException {
        console.file("a.yaml", Console.SOUND);
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o out --format PNG --dpi 72 --template sop-ap-sampul"));
        assertTrue(
                console.files("out").containsAll(List.of("a-1.png", "a-2.png")),
                console.files("out").toString());
        assertEquals(
                842,
                ImageIO.read(new ByteArrayInputStream(console.bytes("out/a-1.png")))
                        .getWidth(),
                1);
    }

    @Test
    void vectorPicturesAreWellFormedAndSayWhatTheyShow() throws Exception {
        console.file("a.yaml", Console.SOUND.replace("Pelaporan Kinerja", "A <B> & C"));
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o out --format svg"));
        code("render a.yaml -o lagi --format svg");
        assertEquals(sheetPages(Console.SOUND), console.files("out").size());
        byte[] svg = console.bytes("out/a-1.svg");
        assertArrayEquals(svg, console.bytes("lagi/a-1.svg"));
        org.w3c.dom.Document document = javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg));
        assertTrue(
                document.getElementsByTagName("title").item(0).getTextContent().startsWith("SOP A <B> & C, halaman 1"));
        String text = document.getElementsByTagName("desc").item(0).getTextContent();
        assertTrue(text.contains("Nomor SOP"), text);
        assertEquals(
                text.replaceAll("\\s", "").length(),
                document.getElementsByTagName("use").getLength(),
                "a glyph for each letter of " + text);
        assertEquals(0, document.getElementsByTagName("clipPath").getLength(), "nothing of a plain sheet is clipped");
        assertEquals(0, document.getElementsByTagName("text").getLength(), "letters are outlines");
    }

    private static final String LONG = Console.SOUND.replace(
            "jumlah_waktu: 1 jam 30 menit\n",
            "  - {kegiatan: Mengirim laporan kinerja, pelaksana: staf, kelengkapan: Laporan, waktu: 1 menit, output: Tanda terima}\n"
                    .repeat(60));

    @ParameterizedTest
    @ValueSource(strings = {"png --dpi 36", "svg"})
    void pagesThatAreNoMoreAreRemovedAndNothingElse(String format) {
        String ending = format.substring(0, 3);
        console.file("a.yaml", Console.SOUND);
        code("render a.yaml -o out --format " + format);
        List<String> few = console.files("out");
        console.file("a.yaml", LONG);
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o out --draf --format " + format));
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o out --format " + format));
        int many = sheetPages(LONG);
        assertTrue(many > few.size() + 1, "the sheet has grown");
        byte[] changed = console.bytes("out/a-" + many + "." + ending);
        changed[changed.length / 2] ^= 1;
        console.file("out/a-" + many + "." + ending, changed)
                .file("out/a-99." + ending, "foto kantor")
                .file("out/a-1x." + ending, "foto kantor")
                .file("out/ab-9." + ending, "foto kantor")
                .file("a.yaml", Console.SOUND);
        Console.Run run = console.run("render a.yaml -o out --format " + format);
        assertEquals(ExitCode.CLEAN, run.code());
        for (String kept : List.of("a-" + many, "a-99")) {
            assertTrue(run.err().contains("out/" + kept + "." + ending), run.err());
        }
        List<String> expected = new ArrayList<>(few);
        List.of("a-" + many, "a-99", "a-1x", "ab-9").forEach(name -> expected.add(name + "." + ending));
        List<String> left = new ArrayList<>(console.files("out"));
        left.removeIf(file -> file.startsWith("a.draf-"));
        assertEquals(Set.copyOf(expected), Set.copyOf(left));
        assertEquals(many, console.files("out").size() - left.size(), "drafts have names of their own");
    }

    @Test
    void aDraftNeverTakesThePlaceOfAFinalSheet() {
        console.file("a.yaml", Console.SOUND);
        code("render a.yaml -o out");
        byte[] sheet = console.bytes("out/a.pdf");
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o out --draf"));
        assertArrayEquals(sheet, console.bytes("out/a.pdf"));
        assertEquals(List.of("a.draf.pdf", "a.pdf"), console.files("out"));
    }

    private int sheetPages(String yaml) {
        console.file("satu.yaml", yaml);
        code("render satu.yaml -o satu");
        return PrintedSheet.of(console.bytes("satu/satu.pdf")).pages();
    }
}
