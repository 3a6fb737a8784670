package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoTest {
    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() {
        console = new Console(folder);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private Console.Run render(String logo, String options) {
        console.file("d/e/a.yaml", "logo: " + logo + "\n" + Console.SOUND);
        return console.run("render d -o out" + options);
    }

    private void assertRefused(String logo, String message) {
        Console.Run run = render(logo, "");
        assertEquals(ExitCode.FINDINGS, run.code(), run.err());
        assertTrue(run.err().startsWith("d/e/a.yaml:1:7: galat[RN006] " + message), run.err());
        assertEquals(List.of(), console.files("out"));
    }

    private boolean hasPicture() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(console.bytes("out/e/a.pdf"))) {
            return pdf.getPage(0).getResources().getXObjectNames().iterator().hasNext();
        }
    }

    @Test
    void aLogoIsFoundRelativeToItsFile() throws IOException {
        console.file("d/logo.png", png()).file("d/e/logo/x.png", png());
        assertEquals(ExitCode.CLEAN, render("logo/x.png", "").code());
        assertTrue(hasPicture());
        assertEquals(ExitCode.CLEAN, render("../logo.png", "").code());
        assertTrue(hasPicture());
    }

    @Test
    void anSvgIsALogoToo() {
        console.file(
                "d/e/l.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><path d='M0 0h9v9z'/></svg>");
        assertEquals(ExitCode.CLEAN, render("l.svg", "").code());
    }

    @Test
    void aMissingLogoIsNamed() {
        assertRefused("tidak-ada.png", "berkas logo `tidak-ada.png` tidak ada");
        assertRefused("../e", "berkas logo `../e` tidak ada");
    }

    @Test
    void aLogoOutsideTheFolderGivenIsNotRead() throws IOException {
        console.file("logo.png", png());
        assertRefused("../../logo.png", "logo `../../logo.png` berada di luar");
        assertRefused(folder.resolve("logo.png").toString(), "logo ");
        assertRefused("/etc/passwd", "logo `/etc/passwd` berada di luar");
        assertRefused("../../tidak-ada.png", "logo `../../tidak-ada.png` berada di luar");
    }

    @Test
    void aLinkDoesNotLeadOutOfTheFolderGiven() throws IOException {
        console.file("logo.png", png()).file("d/e/x", "");
        Files.createSymbolicLink(folder.resolve("d/e/l.png"), folder.resolve("logo.png"));
        assertRefused("l.png", "logo `l.png` berada di luar");
    }

    @Test
    void aBrokenPictureIsTheLogosFault() throws IOException {
        console.file("d/e/l.png", "bukan gambar");
        assertRefused("l.png", "logo `l.png` bukan PNG, JPEG, atau SVG");
        console.file("d/e/l.png", Arrays.copyOf(png(), 60));
        assertRefused("l.png", "logo `l.png` tidak dapat dipakai");
        console.file("d/e/l.svg", "<svg");
        assertRefused("l.svg", "logo `l.svg` tidak dapat dipakai");
        console.file("d/e/l.png", "");
        assertRefused("l.png", "logo `l.png` bukan PNG, JPEG, atau SVG");
    }

    @Test
    void aPictureIsRefusedInWordsThatSayWhatToDo() {
        console.file("d/e/l.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>Malang</text></svg>");
        assertRefused("l.svg", "logo `l.svg` memuat `<text>`");
        assertTrue(render("l.svg", " --lang en").err().contains("error[RN006] logo `l.svg` holds `<text>`"));
        console.file("d/e/l.png", new byte[5 * 1024 * 1024 + 1]);
        assertRefused("l.png", "berkas logo `l.png` lebih dari 5 MB");
    }

    @Test
    void aDraftIsPrintedWithoutALogoThatCannotBeUsed() {
        assertEquals(ExitCode.CLEAN, render("tidak-ada.png", " --draf").code());
        assertEquals(List.of("e/a.draf.pdf"), console.files("out"));
        console.file("d/e/l.png", "bukan gambar");
        assertEquals(ExitCode.CLEAN, render("l.png", " --draf").code());
    }
}
