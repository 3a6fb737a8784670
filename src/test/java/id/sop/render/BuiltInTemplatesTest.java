package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Checker;
import id.sop.model.Sop;
import id.sop.template.BuiltInTemplates;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.PageMarks;
import id.sop.testing.PdfConformance;
import id.sop.wording.Language;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates that come with the program, each with the real SOPs. */
@Tag("slow")
class BuiltInTemplatesTest {
    private static final Path FOLDER = Path.of("templates");

    /** In the order in which it is painted: the numbers of the page and of all pages come last. */
    private static final String FOOT = "Halamandari\\d\\d";

    static List<String> names() {
        return BuiltInTemplates.names();
    }

    @Test
    void everyFolderIsATemplateAndEveryFileInItIsTaken() throws IOException {
        List<String> shipped = new ArrayList<>();
        for (String name : names()) {
            BuiltInTemplates.find(name).orElseThrow().files().forEach(file -> shipped.add(name + "/" + file));
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertEquals(
                    files.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList(),
                    shipped.stream().sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsSaidOfATemplateIsWhatItSaysOfItself(String name) {
        String said = new Phrases(Language.INDONESIAN).get(Phrase.of("template", name));
        assertEquals(new StandaloneTemplate(new Checker(), name).word("keterangan"), said);
    }

    @Test
    void theCoverShowsTitleNameAndOfficeBeforeTheSameSheet() {
        Sop sop = Definitions.sop(Path.of("karangploso/pelaporan-kinerja.yaml"));
        List<PageMarks> plain = PageMarks.read(
                Definitions.print(sop, Definitions.standard(Paper.A4)).pdf());
        List<PageMarks> covered = PageMarks.read(Definitions.print(sop, Definitions.builtIn("sop-ap-sampul", Paper.A4))
                .pdf());
        assertEquals(plain.size() + 1, covered.size());
        StringBuilder expected = new StringBuilder("STANDAR OPERASIONAL PROSEDUR (SOP)");
        expected.append(sop.identity().name().orElseThrow().value());
        expected.append("Nomor SOP: ")
                .append(sop.identity().number().orElseThrow().value());
        sop.identity().institution().forEach(line -> expected.append(line.value()));
        String cover = covered.get(0).text();
        assertTrue(cover.endsWith(expected.toString().replace(" ", "")), cover);
        for (int i = 0; i < plain.size(); i++) {
            String words = plain.get(i).text().replaceAll(FOOT, "");
            assertEquals(words, covered.get(i + 1).text().replaceAll(FOOT, ""));
        }
    }

    @Test
    void theNumberedTemplateCountsItsColumnsUnderItsOwnHeads() throws Exception {
        Path definition = Definitions.all().get(0);
        int columns = 6 + Definitions.sop(definition).actors().size();
        byte[] pdf = Definitions.print(Definitions.sop(definition), Definitions.builtIn("sop-ap-bernomor", Paper.A4))
                .pdf();
        String text = text(pdf);
        StringBuilder numbers = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
            numbers.append(i == 1 ? "" : " ").append(i);
        }
        assertTrue(text.contains(numbers), text);
        assertTrue(text.contains("Aktivitas") && text.contains("Persyaratan"), text);
        assertEquals(List.of(), PdfConformance.violations(pdf));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
