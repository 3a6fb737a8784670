package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.pdf.Typesetter;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.PdfConformance;
import id.sop.testing.Seed;
import id.sop.testing.UnwieldySops;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of sheets, read back from the files: of real SOPs and of unwieldy ones, on every paper. */
@Tag("slow")
class PagesTest {
    private static final Typesetter TYPESETTER = new Typesetter();

    static long[] seeds() {
        return Seed.each(40);
    }

    private static Checked<Sheet> print(Sop sop, Paper paper) {
        return new SheetRenderer(TYPESETTER, Definitions.standard(paper), Optional.empty())
                .print(sop, Optional.empty(), false);
    }

    private static Paper paper(long seed) {
        return List.of(Paper.values()).get((int) Math.floorMod(seed, 4L));
    }

    @ParameterizedTest
    @EnumSource
    void theDefinitionsKeepToThePage(Paper paper) {
        for (var definition : Definitions.all()) {
            Sop sop = Definitions.sop(definition);
            Checked<Sheet> sheet = print(sop, paper);
            assertEquals(List.of(), sheet.faults(), definition.toString());
            SoundPages.assertSound(sop, paper, sheet, definition + " on " + paper);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void unwieldySopsKeepToThePage(long seed) {
        Sop sop = UnwieldySops.sop(seed);
        Checked<Sheet> sheet = print(sop, paper(seed));
        SoundPages.assertSound(sop, paper(seed), sheet, "seed " + seed + " on " + paper(seed));
    }

    @Test
    void anyNumberOfActorsGivesASheetOrAFinding() {
        for (int actors = 1; actors <= 40; actors++) {
            Sop sop = Definitions.parse(UnwieldySops.yaml(actors, actors, 6));
            for (Paper paper : List.of(Paper.A4, Paper.LEGAL)) {
                Checked<Sheet> sheet = print(sop, paper);
                String told = actors + " actors on " + paper;
                if (sheet.value().isPresent()) {
                    SoundPages.assertSound(sop, paper, sheet, told);
                } else {
                    assertEquals(List.of("RN007"), codes(sheet), told);
                    assertTrue(actors > 16, told);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 13, 18})
    void uprightNamesAreTextInTheHeadsOfTheirColumns(int actors) {
        Sop sop = Definitions.parse(UnwieldySops.yaml(1, actors, 4));
        byte[] pdf = print(sop, Paper.A4).value().orElseThrow().pdf();
        assertEquals(List.of(), PdfConformance.violations(pdf));
    }

    private static List<String> codes(Checked<Sheet> sheet) {
        return sheet.faults().stream().map(Finding::code).distinct().toList();
    }
}
