package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import id.sop.testing.PdfConformance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many sheets bound into one file. */
class RenderedBinderTest {
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
        return PrintedSheet.of(console.bytes("satu/satu.pdf")).pages();
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
}
