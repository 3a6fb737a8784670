package id.sop.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.model.Sop;
import id.sop.paging.SheetPlan;
import id.sop.testing.RandomSops;
import id.sop.testing.Seed;
import id.sop.testing.Sops;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The symbols of steps that are performed only at times. */
class OptionalStepsTest {
    private static final Pattern STEP = Pattern.compile("(?m)^  - kegiatan: .*\n");

    private static List<String> marks(String head, String... steps) {
        String rows = String.join(
                "",
                List.of(steps).stream()
                        .map(step -> "  - {kegiatan: k, " + step + "}\n")
                        .toList());
        Sop sop = Sops.sound("nama: N\n" + head + "pelaksana: {a: A, b: B, c: C}\nlangkah:\n" + rows);
        return new BlueprintBuilder(sop, new FlowchartLabels("Ya", "Tidak", "", ""))
                .build(SheetPlan.unbroken(steps.length, true)).pages().get(0).marks().stream()
                        .map(mark -> (mark.dashed() ? "dashed " : "") + mark.shape() + ": " + mark.description())
                        .toList();
    }

    @Test
    void everySymbolOfAnOptionalStepIsDashedAndSaysSo() {
        assertEquals(
                List.of(
                        "dashed CAPSULE: Langkah 1, A: mulai, opsional; ke langkah 2",
                        "dashed RECTANGLE: Langkah 2, A dan B: kegiatan bersama, opsional; ke langkah 3",
                        "dashed RECTANGLE: Langkah 3, A: kegiatan, opsional; ya ke langkah 4, tidak ke langkah 1",
                        "dashed RHOMBUS: Langkah 3, B: keputusan, opsional; ya ke langkah 4, tidak ke langkah 1",
                        "RECTANGLE: Langkah 4, C: kegiatan; ke langkah 5",
                        "dashed CAPSULE: Langkah 5, C: selesai, opsional"),
                marks(
                        "",
                        "pelaksana: a, opsional: ya",
                        "pelaksana: {bersama: [a, b], gambar: satu_kotak}, opsional: bila hilang",
                        "pelaksana: [a, b], keputusan: {tidak: 1}, opsional: ya",
                        "pelaksana: c, opsional: tidak",
                        "pelaksana: c, opsional: ya"));
    }

    @Test
    void theCapsulesBesideItBelongToTheProcedure() {
        assertEquals(
                List.of(
                        "CAPSULE: Langkah 1: mulai",
                        "dashed RECTANGLE: Langkah 1, A: kegiatan, opsional",
                        "CAPSULE: Langkah 1: selesai"),
                marks("kapsul: sendiri\n", "pelaksana: a, opsional: ya"));
    }

    /** Lets some steps be optional, of an SOP that is drawn by lot. */
    private static String withOptional(String yaml, Random random) {
        return STEP.matcher(yaml)
                .replaceAll((MatchResult step) -> step.group() + (random.nextBoolean() ? "    opsional: ya\n" : ""));
    }

    private static Drawing.Page plain(Drawing.Page page) {
        List<Symbol> symbols = page.symbols().stream()
                .map(symbol -> new Symbol(
                        symbol.shape(),
                        symbol.box(),
                        symbol.cell(),
                        symbol.number(),
                        false,
                        symbol.text(),
                        symbol.description().replace(", opsional", "")))
                .toList();
        return new Drawing.Page(page.grids(), symbols, page.arrows(), page.captions());
    }

    @Test
    void theDashIsAllThatChanges() {
        long dashed = 0;
        for (long seed : Seed.each(4)) {
            String yaml = RandomSops.yaml(seed);
            Drawing drawing = RandomSheets.draw(seed, withOptional(yaml, new Random(seed)));
            dashed += drawing.pages().stream()
                    .flatMap(page -> page.symbols().stream())
                    .filter(Symbol::dashed)
                    .count();
            assertEquals(
                    RandomSheets.draw(seed).pages(),
                    drawing.pages().stream().map(OptionalStepsTest::plain).toList(),
                    "seed " + seed);
        }
        assertTrue(dashed >= Seed.trials(4), "only " + dashed + " symbols");
    }
}
