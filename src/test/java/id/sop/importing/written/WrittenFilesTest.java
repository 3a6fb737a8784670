package id.sop.importing.written;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.drawing.SheetGeometry;
import id.sop.importing.docx.DocxReader;
import id.sop.importing.draft.Draft;
import id.sop.importing.page.DocumentReader;
import id.sop.importing.page.UnreadableDocument;
import id.sop.importing.recognition.Comparison;
import id.sop.importing.recognition.Recogniser;
import id.sop.importing.xlsx.XlsxReader;
import id.sop.model.Sop;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.RandomParts;
import id.sop.testing.RandomSops;
import id.sop.testing.Seed;
import id.sop.workspace.LibreOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What workbooks and documents of offices say is what is read from them. */
@Tag("slow")
class WrittenFilesTest {
    private static final int SHEETS = 10;

    /** In percent of the files. */
    private static final int LEAST = 90;

    /** What is said before a difference of which the draft says nothing. */
    private static final String UNMARKED = "unmarked: ";

    private static final List<Piece> DEFINITIONS = definitions();

    /** So many definitions are saved by LibreOffice, a few seconds each. */
    private static final int SAVED = 3;

    /** For a document that LibreOffice saves, in seconds. */
    private static final long MOST_SECONDS = 120;

    /** A format of files. */
    @SuppressWarnings("ImmutableEnumChecker") // what reads and what writes keep nothing
    private enum Format {
        XLSX(WorkbookWriter::write, new XlsxReader()),
        DOCX(DocumentWriter::write, new DocxReader());

        private final BiFunction<OfficeSheet, Dressing, byte[]> writer;
        private final DocumentReader reader;

        Format(BiFunction<OfficeSheet, Dressing, byte[]> writer, DocumentReader reader) {
            this.writer = writer;
            this.reader = reader;
        }
    }

    /** A procedure, the drawing of its printed sheet, and its name in what is said. */
    private record Piece(String name, Sop sop, SheetGeometry geometry) {
        byte[] written(Format format, Dressing dressing) {
            return format.writer.apply(SheetLayout.of(sop, geometry, dressing), dressing);
        }

        List<String> differences(Format format, byte[] file) throws UnreadableDocument {
            List<Draft> drafts =
                    new Recogniser().recognise(format.reader.read("a", file)).drafts();
            if (drafts.size() != 1) {
                return List.of(UNMARKED + "drafts: " + drafts.size());
            }
            return Comparison.of(sop, drafts.get(0)).stream()
                    .map(line -> Comparison.isMarked(line, drafts.get(0)) ? line : UNMARKED + line)
                    .toList();
        }
    }

    /** How many files came back whole, and what was lost of the others. */
    private static final class Tally {
        private int files;
        private int whole;
        private final List<String> faults = new ArrayList<>();

        void add(String name, List<String> differences) {
            files++;
            whole += differences.isEmpty() ? 1 : 0;
            differences.forEach(line -> faults.add(name + ": " + line));
        }

        /** Asserts that enough files came back, and that a mark stands wherever others say something else. */
        void assertAtLeast(int percent) {
            assertTrue(
                    files > 0
                            && whole * 100 >= percent * files
                            && faults.stream().noneMatch(line -> line.contains(UNMARKED)),
                    () -> whole + " of " + files + "\n" + String.join("\n", faults));
        }
    }

    private static List<Piece> definitions() {
        List<Piece> pieces = new ArrayList<>();
        for (Path definition : Definitions.all()) {
            Sop sop = Definitions.sop(definition);
            pieces.add(new Piece(
                    definition.toString(),
                    sop,
                    Definitions.print(sop, Definitions.standard(Paper.A4)).geometry()));
        }
        return pieces;
    }

    private static List<Piece> drawnByLot() {
        List<Piece> pieces = new ArrayList<>();
        for (long seed : Seed.each(SHEETS)) {
            Sop sop = Definitions.parse(seed % 2 == 0 ? RandomSops.yaml(seed) : RandomParts.yaml(seed));
            Definitions.tryPrint(sop, Definitions.standard(Paper.A4))
                    .ifPresent(sheet -> pieces.add(new Piece("seed " + seed, sop, sheet.geometry())));
        }
        return pieces;
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theDefinitionsComeBackFromTheUsualSheet(Format format) throws UnreadableDocument {
        Tally tally = new Tally();
        for (Piece piece : DEFINITIONS) {
            tally.add(piece.name(), piece.differences(format, piece.written(format, Dressing.USUAL)));
        }
        tally.assertAtLeast(100);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void mostDrawnByLotComeBackFromTheUsualSheet(Format format) throws UnreadableDocument {
        Tally tally = new Tally();
        for (Piece piece : drawnByLot()) {
            tally.add(piece.name(), piece.differences(format, piece.written(format, Dressing.USUAL)));
        }
        tally.assertAtLeast(LEAST);
    }

    /** What is lost as yet are answers at lines that run close to one another. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void mostComeBackHoweverAnOfficeDressesThem(Format format) throws UnreadableDocument {
        Tally tally = new Tally();
        List<Piece> pieces = new ArrayList<>(DEFINITIONS);
        pieces.addAll(drawnByLot());
        for (Piece piece : pieces) {
            Random random = new Random(Seed.or(0) + piece.name().hashCode());
            for (int i = 0; i < 2; i++) {
                Dressing dressing = Dressing.random(random);
                tally.add(piece.name() + " " + dressing, piece.differences(format, piece.written(format, dressing)));
            }
        }
        tally.assertAtLeast(LEAST);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void someComeBackAfterLibreOfficeSavedThemAgain(Format format) throws UnreadableDocument, IOException {
        Tally tally = new Tally();
        try (LibreOffice office =
                LibreOffice.find(System.getenv(), MOST_SECONDS).orElse(null)) {
            assumeTrue(office != null, "LibreOffice is not installed");
            String ending = format.name().toLowerCase(Locale.ROOT);
            for (Piece piece : DEFINITIONS.subList(0, SAVED)) {
                byte[] file = piece.written(format, Dressing.USUAL);
                Optional<byte[]> saved = office.converted(file, ending, ending, 1 << 24);
                assumeTrue(saved.isPresent(), "LibreOffice cannot save " + ending);
                tally.add(piece.name(), piece.differences(format, saved.get()));
            }
        }
        tally.assertAtLeast(100);
    }
}
