package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftAnswer;
import id.sop.importing.draft.DraftStep;
import id.sop.importing.draft.DraftTarget;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Symbol;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks like something else: circles like capsules, lines that nearly touch, and columns that are called alike. */
class LookalikesTest {
    private static Point at(int row, int actor, double dx, double dy) {
        return DrawnTable.middle(row, actor).shifted(dx, dy);
    }

    private static List<List<DraftTarget>> targets(DraftStep step) {
        return step.decisions().get(0).answers().stream()
                .map(DraftAnswer::targets)
                .toList();
    }

    private static List<Object> doubts(DraftStep step) {
        return step.remarks().stream().map(remark -> (Object) remark.message()).toList();
    }

    /** B decides in the second and the third row; no leads to a circle, and on from another one to A in the first row. */
    private static DrawnTable circles(String there) {
        return new DrawnTable(2, 4)
                .symbol(Shape.CAPSULE, 1, 0)
                .symbol(Shape.RHOMBUS, 2, 1)
                .symbol(Shape.RHOMBUS, 3, 1)
                .symbol(Shape.CAPSULE, 4, 1)
                .down(1, 0, 2, 1)
                .down(2, 1, 3, 1)
                .down(3, 1, 4, 1)
                .caption("Ya", at(2, 1, 8, 15))
                .caption("Ya", at(3, 1, 8, 15))
                .circle("1", at(2, 0, 0, 0))
                .arrow(at(2, 1, -20, 0), at(2, 0, 6, 0))
                .caption("Tidak", at(2, 1, -50, -6))
                .circle("1", at(3, 0, 0, 0))
                .arrow(at(3, 1, -20, 0), at(3, 0, 6, 0))
                .caption("Tidak", at(3, 1, -50, -6))
                .circle(there, at(1, 0, -40, 0))
                .arrow(at(1, 0, -34, 0), at(1, 0, -20, 0));
    }

    @Test
    void circlesWithOneSignAreOnePlace() {
        Draft draft = circles("1").read();
        List<DraftTarget> back = List.of(new DraftTarget.Step(0));
        assertEquals(
                List.of(List.of(new DraftTarget.Next()), back),
                targets(draft.steps().get(1)));
        assertEquals(
                List.of(List.of(new DraftTarget.Next()), back),
                targets(draft.steps().get(2)));
        assertEquals(List.of("b"), draft.steps().get(1).performers().keys());
        assertEquals(List.of("a"), draft.steps().get(0).performers().keys());
        draft.steps().forEach(step -> assertEquals(List.of(), doubts(step)));
    }

    /** A number in a capsule may be that of the step. */
    @Test
    void capsulesWithSignsOfTheirOwnArePerformers() {
        assertEquals(
                List.of("b", "a"),
                circles("2").read().steps().get(1).performers().keys());
    }

    /** The line that comes up to the second row turns 1.5 points below the corner of the one that leaves it. */
    @Test
    void linesThatTurnCloseToOneAnotherStayApart() {
        Draft draft = new DrawnTable(3, 4)
                .symbol(Shape.CAPSULE, 1, 0)
                .symbol(Shape.RHOMBUS, 2, 1)
                .symbol(Shape.BOX, 3, 2)
                .symbol(Shape.CAPSULE, 4, 1)
                .down(1, 0, 2, 1)
                .stroke(false, at(2, 1, 0, 10), at(2, 1, 0, 25))
                .stroke(false, at(2, 1, 0, 25), at(2, 2, 0, 25))
                .stroke(true, at(2, 2, 0, 25), at(3, 2, 0, -10))
                .caption("Ya", at(2, 1, 50, 19))
                .down(3, 2, 4, 1)
                .stroke(false, at(4, 1, -6, -10), at(4, 1, -6, -60))
                .stroke(false, at(4, 1, -6, -60), at(2, 1, -6, 26.5))
                .stroke(false, at(2, 1, -6, 26.5), at(2, 1, 0, 26.5))
                .stroke(false, at(2, 1, 0, 26.5), at(2, 1, -44, 26.5))
                .stroke(false, at(2, 1, -44, 26.5), at(2, 1, -44, -60))
                .stroke(true, at(2, 1, -44, -60), at(1, 0, 20, 0))
                .arrow(at(2, 1, 20, 0), at(2, 1, 45, 0), at(1, 1, 45, -20), at(1, 0, 0, -20), at(1, 0, 0, -10))
                .caption("Tidak", at(2, 1, 34, -6))
                .read();
        assertEquals(
                List.of(List.of(new DraftTarget.Next()), List.of(new DraftTarget.Step(0))),
                targets(draft.steps().get(1)));
    }

    private static void row(List<Cell> cells, double y, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            cells.add(new Cell(new Place(0, "di sini", new Box(column * 100, y, 100, 60)), texts[column]));
        }
    }

    private static Symbol box(double x, double y) {
        return new Symbol(new Place(0, "di sini", Box.around(new Point(x, y), 40, 20)), Shape.BOX, "", false);
    }

    /** Two tables of one procedure: the first has two columns called Kasi, the second as many as are given. */
    private static Draft twoTables(String... second) {
        List<Cell> cells = new ArrayList<>();
        row(cells, 40, "No", "Kegiatan", "Kasi", "Kasi", "Kelengkapan", "Waktu", "Output");
        row(cells, 100, "1", "Menerima surat", "", "", "", "", "");
        row(cells, 160, "2", "Mencatat surat", "", "", "", "", "");
        List<String> heads = new ArrayList<>(List.of("No", "Kegiatan"));
        heads.addAll(List.of(second));
        heads.addAll(List.of("Kelengkapan", "Waktu", "Output"));
        row(cells, 260, heads.toArray(String[]::new));
        List<String> step = new ArrayList<>(List.of("3", "Menyimpan surat"));
        heads.subList(2, heads.size()).forEach(head -> step.add(""));
        row(cells, 320, step.toArray(String[]::new));
        Place title = new Place(0, "di sini", new Box(0, 235, 200, 12));
        return new Recogniser()
                .recognise(new SourceDocument(
                        "a.xlsx",
                        List.of(new SourcePage(
                                "SOP",
                                cells,
                                List.of(box(250, 130), box(350, 190), box(250, 350)),
                                List.of(),
                                List.of(new Caption(title, "B. Penyimpanan")),
                                false))))
                .drafts()
                .get(0);
    }

    @Test
    void aTableWithOneOfTwoColumnsOfOneNameDoesNotSayWhichOne() {
        Doubt doubt = new Doubt.TwinColumns("Kasi");
        assertEquals(
                1,
                doubts(twoTables("Kasi").steps().get(2)).stream()
                        .filter(doubt::equals)
                        .count());
        Draft both = twoTables("Kasi", "Kasi");
        both.steps()
                .forEach(step -> assertEquals(
                        0, doubts(step).stream().filter(doubt::equals).count()));
        assertEquals(List.of("kasi"), both.steps().get(2).performers().keys());
        assertEquals(List.of("kasi_2"), both.steps().get(1).performers().keys());
    }
}
