package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Box;
import id.sop.paging.MinimumSizes;
import id.sop.pdf.Typesetter;
import id.sop.pdf.cache.LruCache;
import id.sop.pdf.export.PrintedPage;
import id.sop.pdf.layout.Resources;
import id.sop.template.BuiltInTemplates;
import id.sop.template.IdentitySize;
import id.sop.template.Paper;
import id.sop.template.SheetWriter;
import id.sop.template.Template;
import id.sop.testing.Definitions;
import id.sop.testing.PageMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the pages of a sheet are composed: what keeps apart, what keeps together, and what is alike on all sheets. */
@Tag("slow")
class CompositionOnPaperTest {
    /** What a table or a note keeps off the foot at least, in points. */
    private static final double DISTANCE = 8;

    private static final Typesetter TYPESETTER = new Typesetter();

    static Stream<Arguments> papers() {
        return BuiltInTemplates.names().stream().flatMap(name -> Stream.of(Paper.A4, Paper.F4, Paper.LEGAL)
                .flatMap(paper -> Stream.of(true, false).map(lying -> Arguments.of(name, paper, lying))));
    }

    private static Template template(String name, Paper paper, boolean lying) {
        Template built = Definitions.builtIn(name, paper);
        return new Template(
                built.name(),
                paper,
                lying,
                built.margins(),
                built.densities(),
                built.labels(),
                built.options(),
                built.folders());
    }

    private static String steps(int count) {
        return "nama: Surat\npelaksana: {a: Staf, b: Camat}\nlangkah:\n"
                + "  - {kegiatan: Mencatat surat, pelaksana: a, waktu: 1 jam}\n".repeat(count);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatEndsAPageKeepsOffTheFoot(String name, Paper paper, boolean lying) {
        String notes = "catatan:\n" + "  - Petugas memeriksa surat\n".repeat(60);
        Sheet sheet = Definitions.print(Definitions.parse(steps(40) + notes), template(name, paper, lying));
        List<PrintedPage> words = PrintedPage.of(sheet.pdf());
        List<PageMarks> marks = PageMarks.read(sheet.pdf());
        for (int i = 0; i < words.size(); i++) {
            double foot = words.get(i).words().stream()
                    .filter(word -> word.text().startsWith("Halaman"))
                    .mapToDouble(word -> word.box().y())
                    .max()
                    .orElseThrow();
            double rule = marks.get(i).levels().stream()
                    .mapToDouble(Box::bottom)
                    .max()
                    .orElse(0);
            double note = words.get(i).words().stream()
                    .filter(word -> !word.text().isBlank())
                    .mapToDouble(word -> word.box().bottom())
                    .filter(bottom -> bottom < foot)
                    .max()
                    .orElse(0);
            assertTrue(foot - rule >= DISTANCE && foot - note >= DISTANCE, "page " + i + ": " + rule + " " + note);
            assertTrue(foot + 8 + 50 <= sheet.geometry().pages().get(i).paper().bottom() + 0.5, "the free zone");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 42, 43, 44, 45, 46})
    void noNoteStandsAloneOnTheLastPage(int notes) {
        for (String mark : List.of("", "*) ")) {
            String yaml = steps(6) + "catatan:\n" + ("  - \"" + mark + "Petugas memeriksa surat\"\n").repeat(notes);
            Sheet sheet = Definitions.print(Definitions.parse(yaml), Definitions.standard(Paper.A4));
            List<Long> onPages = PrintedPage.of(sheet.pdf()).stream()
                    .map(page -> page.words().stream()
                            .filter(word -> word.text().contains("Petugas"))
                            .count())
                    .filter(count -> count > 0)
                    .toList();
            assertTrue(onPages.stream().allMatch(count -> count > 1), onPages::toString);
        }
    }

    @Test
    void theIdentityHasItsOwnSizeWhateverTheFlowNeeds() throws SheetWriter.TemplateFault {
        Template template = Definitions.standard(Paper.A4);
        List<IdentitySize> sizes = new ArrayList<>();
        List<Double> flow = new ArrayList<>();
        String laws = "dasar_hukum: [" + "Undang-Undang, ".repeat(12) + "Perda]\n";
        for (int words = 1; words <= 30; words += 2) {
            String step = "  - {kegiatan: Mencatat" + " surat masuk".repeat(words)
                    + ", pelaksana: a, waktu: 1 jam, output: Surat" + " masuk yang tercatat".repeat(words) + "}\n";
            String yaml = laws + "nama: Surat\npelaksana: {a: Staf, b: Camat}\nlangkah:\n" + step.repeat(8);
            LayoutChoice fit = layout(yaml, template).bestFit(1);
            sizes.add(fit.sizes().density().identity());
            flow.add(fit.sizes().density().type());
        }
        assertEquals(
                List.of(new IdentitySize(9, false)), sizes.stream().distinct().toList());
        assertTrue(flow.contains(9.0) && flow.stream().anyMatch(type -> type < 9), flow::toString);
    }

    private static SheetLayout layout(String yaml, Template template) {
        Resources files = uri -> template.file(uri.substring(Resources.SCHEME.length()));
        return new SheetLayout(
                Definitions.parse(yaml),
                template,
                TYPESETTER,
                new SheetWriter(template, TYPESETTER::width),
                files,
                Optional.empty(),
                new LruCache<>(16),
                false);
    }

    @Test
    void anIdentityThatStandsWithTheFlowIsSetLikeIt() throws SheetWriter.TemplateFault {
        LayoutChoice fit = layout(steps(2), Definitions.standard(Paper.A4))
                .fit(Definitions.standard(Paper.A4).densities().get(12), MinimumSizes.ANY);
        assertTrue(fit.joins());
        assertEquals(new IdentitySize(8, false), fit.sizes().density().identity());
    }

    /** The second page begins with the heading of a part, which stands above a strip of segilima. */
    @Test
    void theRuleBetweenAHeadingAndAStripIsPaintedOnce() {
        String yaml =
                "nama: Surat\npelaksana: {a: Staf, b: Camat}\nbagian:\n" + part("A. Satu", 11) + part("B. Dua", 9);
        Sheet sheet = Definitions.print(Definitions.parse(yaml), Definitions.standard(Paper.A4));
        PageMarks last = PageMarks.read(sheet.pdf()).get(sheet.pages() - 1);
        assertTrue(PrintedPage.of(sheet.pdf()).get(sheet.pages() - 1).words().stream()
                .anyMatch(word -> word.text().contains("B. Dua")));
        for (int i = 0; i < last.levels().size(); i++) {
            for (int k = 0; k < i; k++) {
                Box one = last.levels().get(i);
                Box other = last.levels().get(k);
                double common = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
                boolean twice = Math.abs(one.y() - other.y()) < 0.05 && common > 1;
                assertTrue(!twice, one + " and " + other);
            }
        }
    }

    private static String part(String title, int steps) {
        return "  - judul: " + title + "\n    langkah:\n"
                + "      - {kegiatan: Mencatat surat, pelaksana: a, waktu: 1 jam}\n".repeat(steps);
    }
}
