package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Checker;
import id.sop.geometry.Point;
import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftAnswer;
import id.sop.importing.draft.DraftDecision;
import id.sop.importing.draft.DraftStep;
import id.sop.importing.draft.DraftTarget;
import id.sop.importing.draft.DraftWriter;
import id.sop.importing.page.Shape;
import id.sop.rule.Settings;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What parts within a row is written as the format says it, and read back from what is written. */
class RowBranchesTest {
    private static Point at(int row, int actor, double dx, double dy) {
        return DrawnTable.middle(row, actor).shifted(dx, dy);
    }

    private static String written(Draft draft) {
        String yaml = DraftWriter.write(
                        draft, List.of(), remark -> remark.message().toString(), Optional.empty())
                .replace("nama:  # Name[]", "nama: Uji");
        assertEquals(
                List.of(),
                new Checker()
                                .check(
                                        "a.yaml",
                                        yaml.getBytes(StandardCharsets.UTF_8),
                                        Placeholders.NONE,
                                        false,
                                        Settings.STANDARD)
                                .diagnostics()
                                .stream()
                                .map(diagnostic -> diagnostic.code())
                                .filter(code -> code.startsWith("YM") || code.startsWith("AL"))
                                .toList(),
                yaml);
        return yaml;
    }

    /** A writes, B and C decide beside each other in the second row; C's yes leads on. */
    private static DrawnTable twoWhoDecide() {
        return new DrawnTable(3, 3)
                .symbol(Shape.CAPSULE, 1, 0)
                .symbol(Shape.BOX, 2, 0)
                .symbol(Shape.RHOMBUS, 2, 1)
                .symbol(Shape.RHOMBUS, 2, 2)
                .symbol(Shape.CAPSULE, 3, 2)
                .down(1, 0, 2, 0)
                .arrow(at(2, 0, 20, 0), at(2, 1, -20, 0))
                .arrow(at(2, 1, 20, 0), at(2, 2, -20, 0))
                .caption("Ya", at(2, 1, 40, -6))
                .down(2, 2, 3, 2)
                .caption("Ya", at(2, 2, 8, 15));
    }

    @Test
    void eachOfSeveralWhoDecideHasAnswersOfHisOwn() {
        Draft draft = twoWhoDecide()
                .arrow(at(2, 1, 0, 10), at(2, 1, 0, 22), at(2, 0, 0, 22), at(2, 0, 0, 10))
                .caption("Tidak", at(2, 1, -14, 17))
                .arrow(at(2, 2, 0, -10), at(2, 2, 0, -22), at(2, 1, 0, -22), at(2, 1, 0, -10))
                .caption("Tidak", at(2, 2, -14, -17))
                .read();
        DraftStep step = draft.steps().get(1);
        assertEquals(List.of("a", "b", "c"), step.performers().keys());
        assertEquals(List.of(), step.remarks());
        assertEquals(
                List.of("b YES [c] [Next[]], NO [] [Step[index=1]]", "c YES [] [Next[]], NO [b] [Next[]]"),
                step.decisions().stream().map(RowBranchesTest::told).toList());
        String yaml = written(draft);
        assertTrue(yaml.contains("- {oleh: b, ya: {lewat: c}, tidak: 2}"), yaml);
        assertTrue(yaml.contains("- {oleh: c, tidak: {lewat: b}}"), yaml);
    }

    /** A writes on the right, B checks, C approves on the left; each hands back to who was before, and no answer is written. */
    @Test
    void whoLeadBackToOneAnotherActInTheOrderInWhichTheWorkReachesThem() {
        Draft draft = new DrawnTable(3, 3)
                .symbol(Shape.CAPSULE, 1, 2)
                .symbol(Shape.RHOMBUS, 2, 0)
                .symbol(Shape.RHOMBUS, 2, 1)
                .symbol(Shape.BOX, 2, 2)
                .symbol(Shape.CAPSULE, 3, 0)
                .down(1, 2, 2, 2)
                .arrow(at(2, 2, -20, 0), at(2, 1, 20, 0))
                .arrow(at(2, 1, -20, 0), at(2, 0, 20, 0))
                .arrow(at(2, 1, 0, -10), at(2, 1, 0, -22), at(2, 2, -10, -22), at(2, 2, -10, -10))
                .arrow(at(2, 0, 0, -10), at(2, 0, 0, -22), at(2, 1, -10, -22), at(2, 1, -10, -5))
                .down(2, 0, 3, 0)
                .read();
        DraftStep step = draft.steps().get(1);
        assertEquals(List.of("c", "b", "a"), step.performers().keys());
        assertEquals(
                List.of(Doubt.UnsaidAnswers.class, Doubt.UnsaidAnswers.class),
                step.remarks().stream()
                        .map(remark -> remark.message().getClass())
                        .toList());
        String yaml = written(draft);
        assertTrue(yaml.contains("- {oleh: b, ya: {lewat: a}, tidak: 2}"), yaml);
        assertTrue(yaml.contains("- {oleh: a, tidak: {lewat: b}}"), yaml);
    }

    @Test
    void oneAnswerAtTwoExitsIsWrittenOnce() {
        Draft draft = twoWhoDecide()
                .arrow(at(2, 1, 0, 10), at(2, 1, 0, 22), at(2, 0, 0, 22), at(2, 0, 0, 10))
                .caption("Ya", at(2, 1, -14, 17))
                .arrow(at(2, 2, 0, -10), at(2, 2, 0, -22), at(2, 1, 0, -22), at(2, 1, 0, -10))
                .caption("Tidak", at(2, 2, -14, -17))
                .read();
        String yaml = written(draft);
        assertTrue(yaml.contains("- {oleh: b, ya: {lewat: c}, tidak: 2}"), yaml);
        assertTrue(
                draft.steps().get(1).remarks().stream()
                        .anyMatch(remark -> remark.message() instanceof Doubt.UnsaidAnswers),
                yaml);
    }

    private static String told(DraftDecision decision) {
        return decision.by().orElseThrow() + " "
                + String.join(
                        ", ",
                        decision.answers().stream()
                                .map(answer -> answer.condition() + " " + answer.through() + " " + answer.targets())
                                .toList());
    }

    @Test
    void aWayThatTheFormatCannotSayIsTold() {
        Draft draft = twoWhoDecide()
                .arrow(at(2, 1, 0, 10), at(2, 1, 0, 20), at(3, 1, 0, 0), at(3, 2, -20, 0))
                .caption("Tidak", at(2, 1, 14, 17))
                .arrow(at(2, 0, 0, 10), at(2, 0, 0, 25), at(3, 2, -10, -35), at(3, 2, -10, -10))
                .read();
        List<String> doubts = draft.steps().get(1).remarks().stream()
                .map(remark -> remark.message().getClass().getSimpleName())
                .toList();
        assertTrue(doubts.contains(Doubt.TooIntricate.class.getSimpleName()), doubts.toString());
        assertEquals(1, draft.steps().get(1).decisions().size());
    }

    @Test
    void whoHandsTheWorkToSeveralAtOnceIsTheLastBeforeThem() {
        Draft draft = new DrawnTable(3, 2)
                .symbol(Shape.CAPSULE, 1, 0)
                .symbol(Shape.BOX, 1, 1)
                .symbol(Shape.CAPSULE, 1, 2)
                .symbol(Shape.CAPSULE, 2, 1)
                .arrow(at(1, 0, 20, 0), at(1, 1, -20, 0))
                .arrow(at(1, 1, 20, 0), at(1, 2, -20, 0))
                .down(1, 1, 2, 1)
                .read();
        DraftStep step = draft.steps().get(0);
        assertEquals(List.of("a", "b", "c"), step.performers().keys());
        assertEquals(
                List.of(new DraftTarget.Next(), new DraftTarget.Through(List.of("c"), List.of(new DraftTarget.End()))),
                step.next());
        assertEquals(List.of(), step.remarks());
        String yaml = written(draft);
        assertTrue(yaml.contains("lanjut: [lanjut, {lewat: c, lanjut: selesai}]"), yaml);
    }

    /** A decides first, and B after it; C hands back to B. */
    @Test
    void anArrowToTheSecondOfTwoWhoDecideSaysSo() {
        Draft draft = new DrawnTable(3, 3)
                .symbol(Shape.CAPSULE, 1, 0)
                .symbol(Shape.RHOMBUS, 2, 0)
                .symbol(Shape.RHOMBUS, 2, 1)
                .symbol(Shape.RHOMBUS, 3, 2)
                .down(1, 0, 2, 0)
                .arrow(at(2, 0, 20, 0), at(2, 1, -20, 0))
                .caption("Ya", at(2, 0, 30, -8))
                .arrow(at(2, 0, -20, 0), at(2, 0, -40, 0), at(1, 0, -40, 0), at(1, 0, -20, 0))
                .caption("Tidak", at(2, 0, -55, -8))
                .down(2, 1, 3, 2)
                .caption("Ya", at(2, 1, 12, 20))
                .arrow(at(2, 1, 0, -10), at(2, 1, 0, -30), at(1, 0, 10, 30), at(1, 0, 10, 10))
                .caption("Tidak", at(2, 1, 16, -22))
                .arrow(at(3, 2, 0, -10), at(2, 2, 0, 0), at(2, 1, 20, 0))
                .caption("Tidak", at(3, 2, 16, -16))
                .read();
        List<DraftTarget> targets = draft.steps().get(2).decisions().get(0).answers().stream()
                .flatMap(answer -> answer.targets().stream())
                .toList();
        assertTrue(targets.contains(new DraftTarget.At(new DraftTarget.Step(1), "b")), draft.toString());
    }

    /** B hands the work to C in his row and to the row below; the decision there sends it back to C. */
    @Test
    void anArrowToOneToWhomTheWorkIsHandedBesideOthersSaysSo() {
        Draft draft = new DrawnTable(3, 3)
                .symbol(Shape.CAPSULE, 1, 1)
                .symbol(Shape.BOX, 1, 2)
                .symbol(Shape.RHOMBUS, 2, 1)
                .symbol(Shape.CAPSULE, 3, 1)
                .arrow(at(1, 1, 20, 0), at(1, 2, -20, 0))
                .down(1, 1, 2, 1)
                .arrow(at(1, 2, 20, 0), at(1, 2, 40, 0), at(3, 2, 40, 0), at(3, 1, 20, 0))
                .down(2, 1, 3, 1)
                .caption("Ya", at(2, 1, 8, 15))
                .arrow(at(2, 1, 20, 0), at(2, 2, 0, 0), at(1, 2, 0, 10))
                .caption("Tidak", at(2, 1, 40, -6))
                .read();
        assertEquals(List.of(), draft.steps().get(0).remarks());
        assertEquals(
                List.of(List.of(new DraftTarget.Next()), List.of(new DraftTarget.At(new DraftTarget.Step(0), "c"))),
                draft.steps().get(1).decisions().get(0).answers().stream()
                        .map(DraftAnswer::targets)
                        .toList());
        assertTrue(written(draft).contains("keputusan: {tidak: {lanjut: 1, di: c}}"), draft.toString());
    }

    /** In the second row A hands the work to B and, past him, to C; the first row hands it to C. */
    @Test
    void anArrowToOneToWhomTheWorkIsAlsoHandedPastAnotherSaysSo() {
        Draft draft = new DrawnTable(3, 2)
                .symbol(Shape.CAPSULE, 1, 2)
                .symbol(Shape.BOX, 2, 0)
                .symbol(Shape.BOX, 2, 1)
                .symbol(Shape.CAPSULE, 2, 2)
                .down(1, 2, 2, 2)
                .arrow(at(2, 0, 20, 0), at(2, 1, -20, 0))
                .arrow(at(2, 1, 20, 0), at(2, 2, -20, 0))
                .arrow(at(2, 0, 0, 10), at(2, 0, 0, 20), at(2, 2, 0, 20), at(2, 2, 0, 10))
                .read();
        assertEquals(List.of("a", "b", "c"), draft.steps().get(1).performers().keys());
        assertEquals(
                List.of(new DraftTarget.At(new DraftTarget.Next(), "c")),
                draft.steps().get(0).next());
        assertTrue(written(draft).contains("lanjut: {di: c}"), draft.toString());
    }
}
