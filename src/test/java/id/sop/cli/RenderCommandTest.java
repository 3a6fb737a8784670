package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import id.sop.testing.PdfConformance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderCommandTest {
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

    /** What is looked at in a printed sheet. */
    private record Sheet(int pages, float width, float height, String text, Calendar created) {}

    private Sheet sheet(String file) {
        try (PDDocument pdf = Loader.loadPDF(console.bytes(file))) {
            PDRectangle box = pdf.getPage(0).getMediaBox();
            return new Sheet(
                    pdf.getNumberOfPages(),
                    box.getWidth(),
                    box.getHeight(),
                    new PDFTextStripper().getText(pdf),
                    pdf.getDocumentInformation().getCreationDate());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsPrintedAndWhatIsNotIsSaid() {
        console.file("d/baik.yaml", Console.SOUND)
                .file("d/salah.yaml", Console.WRONG)
                .file("d/rusak.yaml", "nama: [x")
                .file("baik.yaml", Console.SOUND);
        console.run("render baik.yaml -o satu");
        console.run("render d -o out");
        console.run("render d -o draf --draf");
        console.run("--lang en render d -o out");
        console.run("render baik.yaml -o gambar --format png --dpi 36");
        console.input(Console.SOUND).run("render - -o masuk");
        console.check("render");
        assertEquals(List.of("baik.pdf"), console.files("satu"));
        assertEquals(List.of("baik.pdf"), console.files("out"));
        assertEquals(List.of("baik.pdf", "salah.pdf"), console.files("draf"));
        assertEquals(List.of("stdin.pdf"), console.files("masuk"));
    }

    @Test
    void outputsMirrorTheFoldersOfTheInputs() {
        console.file("d/a.yaml", Console.SOUND)
                .file("d/e/f/b.c.yml", Console.SOUND)
                .file("d/e/sop.yaml", "");
        assertEquals(ExitCode.CLEAN, code("render d -o hasil/2026"));
        assertEquals(List.of("a.pdf", "e/f/b.c.pdf"), console.files("hasil/2026"));
        assertEquals(ExitCode.CLEAN, code("render d/e/f/b.c.yml -o lain"));
        assertEquals(List.of("b.c.pdf"), console.files("lain"));
        assertEquals(ExitCode.CLEAN, code("render d -o " + folder.resolve("mutlak")));
        assertEquals(List.of("a.pdf", "e/f/b.c.pdf"), console.files("mutlak"));
    }

    @Test
    void aSheetWithAGalatIsRefusedAndAnOldSheetStays() {
        console.file("a.yaml", Console.WRONG).file("out/a.pdf", "lama");
        assertEquals(ExitCode.FINDINGS, code("render a.yaml -o out"));
        assertEquals("lama", new String(console.bytes("out/a.pdf"), StandardCharsets.UTF_8));
    }

    @Test
    void aDraftBearsItsMarkAndASheetDoesNot() {
        console.file("a.yaml", Console.SOUND);
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o draf --draf"));
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o out"));
        Sheet sheet = sheet("out/a.pdf");
        Sheet draftSheet = sheet("draf/a.pdf");
        for (char letter : "DRF".toCharArray()) {
            assertEquals(count(sheet.text(), letter) + sheet.pages(), count(draftSheet.text(), letter), "" + letter);
        }
    }

    private static long count(String text, char letter) {
        return text.chars().filter(character -> character == letter).count();
    }

    @Test
    void aDraftIsPrintedOfWhateverIsThere() {
        console.file("a.yaml", "nama: x\n")
                .file("b.yaml", "nama: x\npelaksana: {a: A}\n")
                .file("c.yaml", "langkah:\n  - kegiatan: k\n  - kata\n")
                .file("d.yaml", "pelaksana: {'a <b>': A, 'é\"': B}\nlangkah: [{pelaksana: ['a <b>', 'é\"', c]}]\n");
        for (String file : List.of("a", "b", "c", "d")) {
            Console.Run run = console.run("render " + file + ".yaml -o out --draf");
            assertEquals(ExitCode.CLEAN, run.code(), run.err());
        }
        assertEquals(List.of("a.pdf", "b.pdf", "c.pdf", "d.pdf"), console.files("out"));
    }

    @ParameterizedTest
    @CsvSource({"a4, 841.89, 595.28", "f4, 935.43, 609.45", "LEGAL, 1008, 612", "Letter, 792, 612"})
    void theSheetHasThePaperAskedFor(String paper, float width, float height) {
        console.file("a.yaml", Console.SOUND);
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o out --paper " + paper));
        Sheet sheet = sheet("out/a.pdf");
        assertEquals(width, sheet.width(), 0.02);
        assertEquals(height, sheet.height(), 0.02);
    }

    @Test
    void thePaperOfTheCommandIsStrongerThanThatOfTheConfiguration() {
        console.file("d/a.yaml", Console.SOUND).file("d/sop.yaml", "kertas: f4\n");
        code("render d -o out");
        assertEquals(935.43, sheet("out/a.pdf").width(), 0.02);
        code("render d -o out --paper legal");
        assertEquals(1008, sheet("out/a.pdf").width(), 0.02);
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
    void aBinderHoldsAllSheetsBehindACoverAndATableOfContentsThatLeadsToThem() throws IOException {
        console.file("d/a.yaml", Console.SOUND)
                .file("d/b/c.yaml", Console.SOUND.replace("Pelaporan Kinerja", "Evaluasi <Kinerja> & Lain"))
                .file("d/b/sop.yaml", "kertas: f4\n");
        assertEquals(ExitCode.CLEAN, code("render d --binder jilid.pdf --binder-title Buku"));
        byte[] pdf = console.bytes("jilid.pdf");
        assertEquals(List.of(), PdfConformance.violations(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("Buku", document.getDocumentInformation().getTitle());
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertEquals(List.of("Sampul", "Daftar Isi", "Pelaporan Kinerja", "Evaluasi <Kinerja> & Lain"), titles);
            List<Integer> targets = new ArrayList<>();
            for (PDAnnotation link : document.getPage(1).getAnnotations()) {
                PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) link).getAction();
                targets.add(((PDPageDestination) action.getDestination()).retrievePageNumber());
                assertFalse(link.getContents().isBlank());
            }
            int first = sheetPages(Console.SOUND);
            assertEquals(List.of(2, 2 + first), targets);
            Set<COSBase> fonts = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getCOSObject());
                }
            }
            assertEquals(3, fonts.size(), "regular and bold, shared by all, and the figures of the page numbers");
            assertEquals("ii", document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[1]);
            assertEquals("1", document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[2]);
            assertEquals(935.43, document.getPage(2 + first).getMediaBox().getWidth(), 0.02);
            String contents = new PDFTextStripper().getText(document);
            assertTrue(contents.contains("" + (1 + first)), contents);
        }
        code("render d --binder lagi.pdf --binder-title Buku");
        assertArrayEquals(pdf, console.bytes("lagi.pdf"));
    }

    private int sheetPages(String yaml) {
        console.file("satu.yaml", yaml);
        code("render satu.yaml -o satu");
        return sheet("satu/satu.pdf").pages();
    }

    @Test
    void aBinderIsWrittenWholeOrNotAtAll() {
        console.file("d/a.yaml", Console.SOUND).file("d/b.yaml", Console.WRONG).file("jilid.pdf", "lama");
        Console.Run run = console.run("render d --binder jilid.pdf");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().contains("jilid.pdf tidak ditulis"), run.err());
        assertEquals("lama", new String(console.bytes("jilid.pdf"), StandardCharsets.UTF_8));
        assertEquals(ExitCode.USAGE, code("render d"));
        assertEquals(ExitCode.USAGE, code("render d --binder d/a.yaml"));
        assertEquals(ExitCode.USAGE, code("render d -o out --geometry d/a.yaml"));
        assertEquals(ExitCode.USAGE, code("render d -o out --binder-title Buku"));
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

    @Test
    void theCoverOfABinderNamesTheOfficesAlsoWhenTheyShareNothing() throws IOException {
        String other = Console.SOUND.replace("KABUPATEN MALANG, KECAMATAN", "KOTA BATU, KELURAHAN");
        console.file("a.yaml", Console.SOUND).file("b.yaml", other);
        assertEquals(ExitCode.CLEAN, code("render a.yaml b.yaml --binder beda.pdf"));
        assertEquals(ExitCode.CLEAN, code("render a.yaml --binder sama.pdf"));
        assertEquals(
                "KUMPULAN STANDAR OPERASIONAL PROSEDUR (SOP) PEMERINTAH KABUPATEN MALANG, KECAMATAN KARANGPLOSO"
                        + " PEMERINTAH KOTA BATU, KELURAHAN KARANGPLOSO 2 SOP",
                cover("beda.pdf"));
        assertEquals(
                "KUMPULAN STANDAR OPERASIONAL PROSEDUR (SOP) PEMERINTAH KABUPATEN MALANG KECAMATAN KARANGPLOSO 1 SOP",
                cover("sama.pdf"));
    }

    private String cover(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(console.bytes(file))) {
            PDFTextStripper words = new PDFTextStripper();
            words.setEndPage(1);
            return words.getText(document).strip().replaceAll("\\s+", " ");
        }
    }

    @Test
    void aTemplateIsChosenByNameByFolderAndByTheConfiguration() {
        console.file("d/e/a.yaml", Console.SOUND)
                .file("t/template.yaml", "nama: t\ndasar: sop-ap\nlabel: {kegiatan: Aktivitas}\n");
        code("render d -o polos");
        code("render d -o sampul --template sop-ap-sampul");
        assertEquals(sheet("polos/e/a.pdf").pages() + 1, sheet("sampul/e/a.pdf").pages());
        assertEquals(ExitCode.CLEAN, code("render d -o folder --template t"));
        assertTrue(sheet("folder/e/a.pdf").text().contains("Aktivitas"));
        console.file("d/sop.yaml", "template: ../t\nopsi: {sampul: ya}\n");
        assertEquals(ExitCode.CLEAN, code("render d -o menurut"));
        assertTrue(sheet("menurut/e/a.pdf").text().contains("Aktivitas"));
        assertEquals(sheet("sampul/e/a.pdf").pages(), sheet("menurut/e/a.pdf").pages());
        assertEquals(ExitCode.CLEAN, code("render d -o perintah --template sop-ap"));
        assertFalse(sheet("perintah/e/a.pdf").text().contains("Aktivitas"), "the command line is stronger");
    }

    @Test
    void aTemplateWithAMistakePrintsNothing() {
        console.file("a.yaml", Console.SOUND)
                .file("t/template.yaml", "nama: t\ndasar: sop-ap\n")
                .file("t/lembar.ftlh", "<html>\n<body>${tidak.ada}</body></html>");
        Console.Run run = console.run("render a.yaml -o out --template t");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().startsWith("t/lembar.ftlh:2:9: galat[RN004]"), run.err());
        assertEquals(List.of(), console.files("out"));
    }

    @Test
    void aTemplateCannotReadWhatLiesBesideItsFolder() {
        console.file("a.yaml", Console.SOUND)
                .file("rahasia.ftlh", "RAHASIA")
                .file("t/template.yaml", "nama: t\ndasar: sop-ap\n");
        for (String include : List.of("../rahasia.ftlh", "/rahasia.ftlh", folder + "/rahasia.ftlh")) {
            console.file("t/lembar.ftlh", "<html><body><p><#include '" + include + "'></p></body></html>");
            Console.Run run = console.run("render a.yaml -o out --template t");
            assertEquals(ExitCode.FINDINGS, run.code(), include);
            assertTrue(run.err().contains("galat[RN004]"), run.err());
        }
    }

    @Test
    void aFaultyConfigurationPrintsNothing() {
        console.file("d/a.yaml", Console.SOUND)
                .file("d/sop.yaml", "opsi: {sampul: ya\n")
                .file("b.yaml", Console.SOUND);
        assertEquals(ExitCode.USAGE, code("render d b.yaml -o out --draf"));
        assertEquals(List.of("b.pdf"), console.files("out"), "another file is printed all the same");
        console.file("d/sop.yaml", "label: {tidak_ada: x}\n");
        Console.Run run = console.run("render d -o lain");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().startsWith("d/sop.yaml:1:9: galat[YM002]"), run.err());
        assertEquals(List.of(), console.files("lain"));
    }

    @Test
    void everyPlaceholderNeedsAValueToBePrinted() {
        console.file("a.yaml", Console.SOUND.replace("nama: Pelaporan Kinerja", "nama: Pelaporan ${apa} $${x}"))
                .file("data.yaml", "apa: <b>&${x}\n");
        Console.Run run = console.run("render a.yaml -o out");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().startsWith("a.yaml:1:7: galat[YM007] isian `apa`"), run.err());
        assertEquals(List.of(), console.files("out"));
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o out --data data.yaml"));
        assertTrue(
                sheet("out/a.pdf").text().contains("Pelaporan <b>&${x} ${x}"),
                sheet("out/a.pdf").text());
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o out --data data.yaml --set apa=kinerja"));
        assertTrue(sheet("out/a.pdf").text().contains("Pelaporan kinerja ${x}"));
    }

    @Test
    void aValueMayHoldNoControlCharacter() {
        console.file("a.yaml", Console.SOUND.replace("nama: Pelaporan Kinerja", "nama: ${apa}"));
        Console.Run run = console.run("render", "a.yaml", "-o", "out", "--set", "apa=a\u0001b");
        assertEquals(ExitCode.USAGE, run.code());
        assertFalse(run.err().contains("RN004"), run.err());
    }

    @Test
    void theSameInputYieldsTheSameBytesAndTheDateOfTheSop() {
        console.file("a.yaml", Console.SOUND);
        code("render a.yaml -o satu");
        code("render a.yaml -o dua");
        assertArrayEquals(console.bytes("satu/a.pdf"), console.bytes("dua/a.pdf"));
        assertEquals(1419033600L, sheet("satu/a.pdf").created().toInstant().getEpochSecond());
    }

    @Test
    void sourceDateEpochIsTheTimeOfMaking() {
        console.file("a.yaml", Console.SOUND).with("SOURCE_DATE_EPOCH", "1700000000");
        code("render a.yaml -o out");
        assertEquals(1700000000L, sheet("out/a.pdf").created().toInstant().getEpochSecond());
        console.with("SOURCE_DATE_EPOCH", "kemarin");
        code("render a.yaml -o out");
        assertEquals(1419033600L, sheet("out/a.pdf").created().toInstant().getEpochSecond());
    }

    @Test
    void aFolderThatCannotBeWrittenIsTheMachinesFault() {
        console.file("a.yaml", Console.SOUND).file("b.yaml", Console.WRONG).file("out", "bukan folder");
        Console.Run run = console.run("render b.yaml a.yaml -o out");
        assertEquals(ExitCode.MACHINE, run.code());
        assertTrue(run.err().contains("sop: mesin gagal: " + folder.resolve("out") + " bukan folder\n"), run.err());
        console.file("baik/a.pdf/x", "");
        assertEquals(ExitCode.MACHINE, code("render a.yaml -o baik"));
        assertEquals(List.of("a.pdf/x"), console.files("baik"));
    }

    @Test
    void whatWasFoundIsSaidEvenWhenTheMachineFailsLater() {
        console.file("a.yaml", Console.WRONG).file("b.yaml", Console.SOUND).file("out", "bukan folder");
        Console.Run run = console.run("render a.yaml b.yaml -o out");
        assertEquals(ExitCode.MACHINE, run.code());
        assertTrue(run.err().contains("galat[PL001]"), run.err());
    }
}
