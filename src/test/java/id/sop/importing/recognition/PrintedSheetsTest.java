package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.importing.draft.Draft;
import id.sop.importing.pdf.PdfReader;
import id.sop.model.Sop;
import id.sop.render.Sheet;
import id.sop.template.BuiltInTemplates;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.RandomSheets;
import id.sop.testing.Repertoire;
import id.sop.testing.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a sheet of our own says is what is read from it. */
@Tag("slow")
class PrintedSheetsTest {
    /** {@code -Dtrials=300} prints more. */
    private static final int SHEETS = 16;

    @Test
    void theDefinitionsComeBackFromEveryTemplateOnEveryPaper() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Repertoire.Piece piece : Repertoire.definitions()) {
            Sheet sheet = Definitions.print(piece.sop(), piece.template());
            // The officials of the standard definitions are no ranks and names, but say that they are examples.
            differences(piece.sop(), sheet.pdf()).stream()
                    .filter(line -> !(line.startsWith("approver") && line.contains("CONTOH")))
                    .forEach(line -> faults.add(piece.name() + " " + line));
        }
        assertEquals(List.of(), faults);
    }

    /** What is lost as yet: some signatures below the table in two rows, and the end of a cell of times that a page cuts. */
    @Test
    void mostRandomSheetsComeBackWholeFromEveryTemplateOnEveryPaper() throws Exception {
        List<String> faults = new ArrayList<>();
        List<String> templates = BuiltInTemplates.names();
        Paper[] papers = Paper.values();
        int sheets = 0;
        int whole = 0;
        for (long seed : Seed.each(SHEETS)) {
            Sop sop = Definitions.parse(RandomSheets.yaml(seed));
            String template = templates.get(Math.floorMod(seed, templates.size()));
            Paper paper = papers[Math.floorMod(seed / templates.size(), papers.length)];
            Optional<Sheet> sheet = Definitions.tryPrint(sop, Definitions.builtIn(template, paper));
            if (sheet.isPresent()) {
                List<String> differences = differences(sop, sheet.get().pdf());
                sheets++;
                whole += differences.isEmpty() ? 1 : 0;
                differences.forEach(line -> faults.add("seed " + seed + " " + template + " " + paper + " " + line));
            }
        }
        assertTrue(whole * 10 >= sheets * 9, whole + " of " + sheets + ": " + faults);
    }

    private static List<String> differences(Sop sop, byte[] pdf) throws Exception {
        List<Draft> drafts =
                new Recogniser().recognise(new PdfReader().read("a.pdf", pdf)).drafts();
        return drafts.size() == 1 ? Comparison.of(sop, drafts.get(0)) : List.of("drafts: " + drafts.size());
    }
}
