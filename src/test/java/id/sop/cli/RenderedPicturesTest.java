package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets as pictures, of dots and of outlines. */
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

    private int sheetPages(String yaml) {
        console.file("satu.yaml", yaml);
        code("render satu.yaml -o satu");
        return PrintedSheet.of(console.bytes("satu/satu.pdf")).pages();
    }
}
