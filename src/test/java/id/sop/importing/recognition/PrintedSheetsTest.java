package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.importing.draft.Draft;
import id.sop.importing.page.UnreadableDocument;
import id.sop.importing.pdf.PdfReader;
import id.sop.model.Sop;
import id.sop.render.Sheet;
import id.sop.template.BuiltInTemplates;
import id.sop.template.Paper;
import id.sop.template.Template;
import id.sop.testing.Definitions;
import id.sop.testing.RandomSheets;
import id.sop.testing.RandomSops;
import id.sop.testing.Repertoire;
import id.sop.testing.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a sheet of our own says is what is read from it. */
@Tag("slow")
class PrintedSheetsTest {
    /** {@code -Dtrials=300} prints more. */
    private static final int SHEETS = 16;

    private static final int NAMED = 5;

    /**
     * Sheets with something that once was read wrongly: words that a narrow column broke, in the middle and in a list, a cell that a page
     * cuts, signatures in two rows.
     */
    private static final long[] KNOWN = {22, 58, 78, 110, 283};

    @Test
    void theDefinitionsComeBackFromEveryTemplateOnEveryPaper() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Repertoire.Piece piece : Repertoire.definitions()) {
            Sheet sheet = Definitions.print(piece.sop(), piece.template());
            // The officials of the standard definitions are no ranks and names, but say that they are examples.
            differences(piece.sop(), drafts(sheet.pdf())).stream()
                    .filter(line -> !(line.startsWith("approver") && line.contains("CONTOH")))
                    .forEach(line -> faults.add(piece.name() + " " + line));
        }
        assertEquals(List.of(), faults);
    }

    /** What is lost as yet is told: a cell that may be two is one that a page cuts. */
    @Test
    void randomSheetsComeBackWholeOrSayWhereNot() throws Exception {
        List<String> faults = new ArrayList<>();
        int sheets = 0;
        int whole = 0;
        for (long seed : LongStream.concat(LongStream.of(KNOWN), LongStream.of(Seed.each(SHEETS)))
                .distinct()
                .toArray()) {
            Sop sop = Definitions.parse(RandomSheets.yaml(seed));
            Optional<Sheet> sheet = Definitions.tryPrint(sop, template(seed));
            if (sheet.isPresent()) {
                List<Draft> drafts = drafts(sheet.get().pdf());
                List<String> differences = differences(sop, drafts);
                sheets++;
                whole += differences.isEmpty() ? 1 : 0;
                differences.stream()
                        .filter(line -> drafts.size() != 1 || !Comparison.isMarked(line, drafts.get(0)))
                        .forEach(line -> faults.add("seed " + seed + " " + line));
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(whole * 20 >= sheets * 19, whole + " of " + sheets);
    }

    /** Actors have the names of heads. */
    @Test
    void whoIsNamedLikeAColumnIsNoColumn() throws Exception {
        List<String> names = List.of(
                "Kegiatan",
                "Pelaksana",
                "Kelengkapan",
                "Waktu",
                "Output",
                "Keterangan",
                "No",
                "Uraian",
                "Hasil",
                "Mutu");
        List<String> faults = new ArrayList<>();
        for (long seed : Seed.each(NAMED)) {
            String yaml = RandomSops.yaml(seed);
            List<String> shuffled = new ArrayList<>(names);
            Collections.shuffle(shuffled, new Random(seed));
            for (int actor = 0; actor < 7; actor++) {
                yaml = yaml.replaceFirst("(?m)^  a" + actor + ": [^{\n]+$", "  a" + actor + ": " + shuffled.get(actor))
                        .replaceFirst(
                                "(?m)^  a" + actor + ": \\{nama: [^,]+,",
                                "  a" + actor + ": {nama: " + shuffled.get(actor) + ",");
            }
            Sop sop = Definitions.parse(yaml);
            Optional<Sheet> sheet = Definitions.tryPrint(sop, template(seed));
            if (sheet.isPresent()) {
                differences(sop, drafts(sheet.get().pdf())).forEach(line -> faults.add("seed " + seed + " " + line));
            }
        }
        assertEquals(List.of(), faults);
    }

    private static Template template(long seed) {
        List<String> templates = BuiltInTemplates.names();
        Paper[] papers = Paper.values();
        return Definitions.builtIn(
                templates.get(Math.floorMod(seed, templates.size())),
                papers[Math.floorMod(seed / templates.size(), papers.length)]);
    }

    private static List<Draft> drafts(byte[] pdf) throws UnreadableDocument {
        return new Recogniser().recognise(new PdfReader().read("a.pdf", pdf)).drafts();
    }

    private static List<String> differences(Sop sop, List<Draft> drafts) {
        return drafts.size() == 1 ? Comparison.of(sop, drafts.get(0)) : List.of("drafts: " + drafts.size());
    }
}
