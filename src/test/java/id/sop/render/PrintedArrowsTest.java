package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.drawing.Drawing;
import id.sop.model.Sop;
import id.sop.pdf.Typesetter;
import id.sop.routing.Redrawing;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.RandomSops;
import id.sop.testing.Seed;
import id.sop.testing.UnwieldySops;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every rule for arrows and their words on sheets that were really printed, with columns and rows as typesetting gives them. */
@Tag("slow")
class PrintedArrowsTest {
    /** How many SOPs drawn by lot are printed. */
    private static final int SHEETS = 60;

    private static final List<Paper> PAPERS = List.of(Paper.values());

    private final Typesetter typesetter = new Typesetter();
    private final Map<Paper, SheetRenderer> presses = new EnumMap<>(Paper.class);

    private Checked<Sheet> print(Sop sop, long seed) {
        return print(sop, PAPERS.get((int) Math.floorMod(seed, (long) PAPERS.size())));
    }

    private Checked<Sheet> print(Sop sop, Paper paper) {
        return presses.computeIfAbsent(
                        paper, size -> new SheetRenderer(typesetter, Definitions.standard(size), Optional.empty()))
                .print(sop, Optional.empty(), false);
    }

    @Test
    void printedSheetsKeepEveryRuleAndNameTheirCrossings() {
        boolean crossed = false;
        for (long seed : Seed.each(SHEETS)) {
            Checked<Sheet> printed = print(Definitions.parse(RandomSops.yaml(seed)), seed);
            Drawing drawing = printed.value().orElseThrow().drawing();
            List<Finding> said = printed.faults().stream()
                    .filter(fault -> fault.code().equals("RN005"))
                    .toList();
            boolean crosses =
                    drawing.pages().stream().anyMatch(page -> !page.crossings().isEmpty());
            assertEquals(List.of(), faults(drawing), "seed " + seed);
            assertTrue(drawing.lacking().isAny(), "seed " + seed);
            assertEquals(crosses, !said.isEmpty(), "seed " + seed);
            crossed |= crosses;
        }
        assertTrue(crossed || Seed.trials(SHEETS) < SHEETS, "no sheet has a crossing");
    }

    /** With a dozen actors a column may stay narrower than a word at an exit; such a drawing says what it lacks. */
    @Test
    void sheetsThatNoOfficeWouldWriteKeepEveryRuleOrSayThatTheyLackRoom() {
        int roomy = 0;
        int cramped = 0;
        for (long seed : Seed.each(SHEETS / 2)) {
            Checked<Sheet> printed = print(UnwieldySops.sop(seed), seed);
            if (printed.value().isEmpty()) {
                continue;
            }
            if (printed.faults().stream().anyMatch(PrintedArrowsTest::isCramped)) {
                cramped++;
            } else {
                assertEquals(List.of(), faults(printed.value().get().drawing()), "seed " + seed);
                roomy++;
            }
        }
        assertTrue(roomy >= Seed.trials(SHEETS / 2) / 2, "only " + roomy + " had their room");
        assertTrue(cramped >= Seed.trials(SHEETS / 2) / 40, "none was cramped");
    }

    private static boolean isCramped(Finding fault) {
        return fault.code().equals("RN003") && fault.variant().equals("panah");
    }

    private void assertFlawless(Paper paper, long... seeds) {
        for (long seed : seeds) {
            Drawing drawing = print(Definitions.parse(RandomSops.yaml(seed)), paper)
                    .value()
                    .orElseThrow()
                    .drawing();
            assertTrue(drawing.lacking().isAny(), "seed " + seed);
            drawing.pages().forEach(page -> assertEquals(List.of(), Redrawing.faults(page), "seed " + seed));
        }
    }

    /** One row of these is made taller without another page for it, while not all rows can that have some wish. */
    @Test
    void wordsStandInTheRowsOfTheirRhombiWhereNoPageIsAddedForIt() {
        assertFlawless(Paper.F4, 82);
        assertFlawless(Paper.A4, 146);
    }

    /**
     * In these a word fills the corner of its cell (26, 513), leaves by another exit (227), or is parted since the columns cannot
     * be wider, and its row grows for that (264, 463).
     */
    @Test
    void wordsStandInTheRowsOfTheirRhombiWhereTheyJustFit() {
        assertFlawless(Paper.LEGAL, 26, 227);
        assertFlawless(Paper.A4, 264, 513);
        assertFlawless(Paper.F4, 463);
    }

    /** Its page is full, and on the next one lines lack room for their heads unless they make detours. */
    @Test
    void wordsStandInTheRowsOfTheirRhombiWhereAPageIsFull() {
        assertFlawless(Paper.LEGAL, 152);
    }

    /** Its answers lead to connectors, whose low strip has no room for words. */
    @Test
    void branchesPartAboveTheRuleWhereTheirWordsHaveNoRoomBelowIt() {
        assertFlawless(Paper.A4, 411);
    }

    /** On these all lines have room when texts come closer to the rules of their cells, and symbols of the first are small. */
    @Test
    void textsGiveRoomToLinesAsFarAsNoWordIsBroken() {
        assertFlawless(Paper.A4, 126);
        assertFlawless(Paper.F4, 190, 238);
    }

    /** Without that, words would be broken on the first of these, and symbols be small on the second. */
    @Test
    void textsComeCloserToTheRulesForSymbolsOfEightByFiveMillimetres() {
        for (long seed : new long[] {190, 472}) {
            Checked<Sheet> printed = print(Definitions.parse(RandomSops.yaml(seed)), Paper.F4);
            assertEquals(
                    List.of(),
                    printed.faults().stream()
                            .filter(fault -> fault.code().equals("RN003"))
                            .toList());
        }
    }

    /** Fifteen columns of 25 points, and one column with many segilima, whose rows are found too low one after the other. */
    @Test
    void sheetsThatNoOfficeWouldWriteHaveTheRoomTheyNeed() {
        for (Drawing drawing : List.of(
                print(UnwieldySops.sop(144), Paper.A4).value().orElseThrow().drawing(),
                print(UnwieldySops.sop(250), Paper.F4).value().orElseThrow().drawing())) {
            assertEquals(List.of(), faults(drawing));
            assertTrue(drawing.lacking().isAny());
        }
    }

    /** In these a long answer stands in a column that cannot be made wider, since the words of the texts need the rest. */
    @Test
    void longAnswersFindRoomInNarrowColumns() {
        for (long seed : new long[] {160, 341}) {
            Drawing drawing = print(Definitions.parse(RandomSops.yaml(seed)), seed)
                    .value()
                    .orElseThrow()
                    .drawing();
            assertEquals(List.of(), faults(drawing), "seed " + seed);
        }
    }

    /** Returns what is wrong; a word may stand in the next row where room in its own would cost a page. */
    private static List<String> faults(Drawing drawing) {
        List<String> faults = new ArrayList<>();
        for (Drawing.Page page : drawing.pages()) {
            Redrawing.faults(page).stream()
                    .filter(fault -> !fault.endsWith("outside the row of its rhombus"))
                    .forEach(faults::add);
        }
        return faults;
    }
}
