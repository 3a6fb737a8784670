package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Point;
import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftAnswer;
import id.sop.importing.draft.DraftStep;
import id.sop.importing.draft.DraftTarget;
import id.sop.importing.draft.DraftWriter;
import id.sop.importing.draft.Remark;
import id.sop.importing.page.Shape;
import id.sop.model.Flow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The kinds of flow that a drawing can have, each in a small table. */
class FlowKindsTest {
    private static Point at(int row, int actor, double dx, double dy) {
        return DrawnTable.middle(row, actor).shifted(dx, dy);
    }

    private static DrawnTable threeRows(Shape second) {
        return new DrawnTable(2, 3)
                .symbol(Shape.CAPSULE, 1, 0)
                .symbol(second, 2, 1)
                .symbol(Shape.CAPSULE, 3, 0)
                .down(1, 0, 2, 1)
                .down(2, 1, 3, 0);
    }

    @Test
    void whatFollowsTheRowsIsNotWritten() {
        Draft draft = threeRows(Shape.BOX).read();
        assertEquals(
                List.of(List.of("a"), List.of("b"), List.of("a")),
                draft.steps().stream().map(step -> step.performers().keys()).toList());
        assertTrue(draft.steps().stream().allMatch(step -> step.next().isEmpty()));
        assertTrue(draft.steps().stream().allMatch(step -> step.remarks().isEmpty()));
    }

    @Test
    void aDecisionThatLeadsBackHasTheWordsAtItsExits() {
        Draft draft = threeRows(Shape.RHOMBUS)
                .arrow(at(2, 1, 20, 0), at(2, 1, 45, 0), at(1, 1, 45, 0), at(1, 0, 20, 0))
                .caption("Tidak", at(2, 1, 34, -6))
                .caption("Ya", at(2, 1, 8, 15))
                .read();
        List<DraftAnswer> answers = draft.steps().get(1).decisions().get(0).answers();
        assertEquals(
                List.of(
                        new DraftAnswer(
                                Flow.Condition.YES, Optional.empty(), List.of(), List.of(new DraftTarget.Next())),
                        new DraftAnswer(
                                Flow.Condition.NO, Optional.empty(), List.of(), List.of(new DraftTarget.Step(0)))),
                answers);
    }

    @Test
    void wordsInFramesThatNoLineReachesAreAnswers() {
        Draft draft = threeRows(Shape.RHOMBUS)
                .arrow(at(2, 1, 20, 0), at(2, 1, 45, 0), at(1, 1, 45, 0), at(1, 0, 20, 0))
                .framed("Tidak", at(2, 1, 34, -6))
                .framed("Ya", at(2, 1, 8, 15))
                .read();
        DraftStep step = draft.steps().get(1);
        assertEquals(List.of("b"), step.performers().keys());
        assertEquals(
                List.of(new DraftTarget.Step(0)),
                step.decisions().get(0).answers().get(1).targets());
        assertTrue(step.remarks().isEmpty());
    }

    @Test
    void aLineOfPiecesThatTurnsRightBesideASymbolGoesOn() {
        Draft draft = threeRows(Shape.RHOMBUS)
                .stroke(false, at(2, 1, -20, 0), at(2, 0, 21.3, 0))
                .stroke(false, at(2, 0, 21.3, 0), at(1, 0, 21.3, 0))
                .stroke(true, at(1, 0, 21.3, 0), at(1, 0, 20, 0))
                .caption("Tidak", at(2, 1, -34, -6))
                .caption("Ya", at(2, 1, 8, 15))
                .read();
        List<DraftAnswer> answers = draft.steps().get(1).decisions().get(0).answers();
        assertEquals(List.of(new DraftTarget.Step(0)), answers.get(1).targets());
        assertTrue(draft.steps().get(1).remarks().isEmpty());
    }

    @Test
    void withoutWordsTheWayBackIsNoAndThePersonIsAsked() {
        DraftStep step = threeRows(Shape.RHOMBUS)
                .arrow(at(2, 1, 20, 0), at(2, 1, 45, 0), at(1, 1, 45, 0), at(1, 0, 20, 0))
                .read()
                .steps()
                .get(1);
        assertEquals(
                List.of(new DraftTarget.Step(0)),
                step.decisions().get(0).answers().get(1).targets());
        assertTrue(step.remarks().stream().anyMatch(remark -> remark.message() instanceof Doubt.UnsaidAnswers));
    }

    @Test
    void anArrowOfThreeStrokesThatDoNotQuiteMeetIsOne() {
        Draft draft = new DrawnTable(2, 2)
                .symbol(Shape.CAPSULE, 1, 0)
                .symbol(Shape.CAPSULE, 2, 1)
                .stroke(false, at(1, 0, 20, 0), at(1, 1, -2, 0))
                .stroke(false, at(1, 1, 0, 1), at(2, 1, 0, -25))
                .stroke(true, at(2, 1, 1, -24), at(2, 1, 0, -11))
                .read();
        assertEquals(1, draft.arrows().near());
        assertEquals(0, draft.arrows().loose());
    }

    @Test
    void aTailThatStopsInTheOpenReachesTheSymbolAhead() {
        Draft draft = new DrawnTable(1, 2)
                .symbol(Shape.CAPSULE, 1, 0)
                .symbol(Shape.CAPSULE, 2, 0)
                .arrow(at(1, 0, 0, 30), at(2, 0, 0, -10))
                .read();
        assertEquals(1, draft.arrows().near());
    }

    @Test
    void severalInARowActInTheOrderOfTheirArrows() {
        Draft draft = new DrawnTable(2, 1)
                .symbol(Shape.BOX, 1, 0)
                .symbol(Shape.BOX, 1, 1)
                .arrow(at(1, 1, -20, 0), at(1, 0, 20, 0))
                .read();
        assertEquals(List.of("b", "a"), draft.steps().get(0).performers().keys());
    }

    @Test
    void thoseWhomAPlainLineJoinsActTogether() {
        DraftStep step = new DrawnTable(2, 1)
                .symbol(Shape.BOX, 1, 0)
                .symbol(Shape.BOX, 1, 1)
                .stroke(false, at(1, 1, -20, 0), at(1, 0, 20, 0))
                .read()
                .steps()
                .get(0);
        assertTrue(step.performers().together());
        assertEquals(List.of("a", "b"), step.performers().keys());
    }

    private static List<String> doubts(DraftStep step) {
        return step.remarks().stream()
                .map(remark -> remark.message().getClass().getSimpleName())
                .toList();
    }

    @Test
    void lettersForYesAndNoSayNoMoreThanTheWords() {
        Draft draft = threeRows(Shape.RHOMBUS)
                .arrow(at(2, 1, 20, 0), at(2, 1, 45, 0), at(1, 1, 45, 0), at(1, 0, 20, 0))
                .caption("T", at(2, 1, 34, -6))
                .caption("Y", at(2, 1, 8, 15))
                .read();
        List<DraftAnswer> answers = draft.steps().get(1).decisions().get(0).answers();
        assertTrue(answers.stream().allMatch(answer -> answer.label().isEmpty()));
        assertEquals(List.of(new DraftTarget.Step(0)), answers.get(1).targets());
    }

    @Test
    void aThirdExitWithoutWordsBesideYesAndNoIsNoAnswerButTold() {
        DraftStep step = threeRows(Shape.RHOMBUS)
                .symbol(Shape.BOX, 2, 0)
                .arrow(at(2, 1, 20, 0), at(2, 1, 45, 0), at(1, 1, 45, 0), at(1, 0, 20, 0))
                .arrow(at(2, 1, -20, 0), at(2, 0, 20, 0))
                .caption("Tidak", at(2, 1, 34, -6))
                .caption("Ya", at(2, 1, 8, 15))
                .read()
                .steps()
                .get(1);
        List<DraftAnswer> answers = step.decisions().get(0).answers();
        assertEquals(
                List.of(Flow.Condition.YES, Flow.Condition.NO),
                answers.stream().map(DraftAnswer::condition).toList());
        assertTrue(doubts(step).contains("TooIntricate"), step.remarks().toString());
    }

    @Test
    void aListIsNotAllThatIsSaidWhereOneHandsTheWorkToTwoOthers() {
        DraftStep step = new DrawnTable(3, 1)
                .symbol(Shape.BOX, 1, 0)
                .symbol(Shape.BOX, 1, 1)
                .symbol(Shape.BOX, 1, 2)
                .arrow(at(1, 0, 20, 0), at(1, 1, -20, 0))
                .arrow(at(1, 1, 20, 0), at(1, 2, -20, 0))
                .arrow(at(1, 0, 0, -10), at(1, 0, 0, -22), at(1, 2, 0, -22), at(1, 2, 0, -10))
                .read()
                .steps()
                .get(0);
        assertEquals(List.of("a", "b", "c"), step.performers().keys());
        assertEquals(List.of("TooIntricate"), doubts(step));
    }

    @Test
    void anArrowToOneWhoDoesNotActFirstSaysSo() {
        Draft draft = new DrawnTable(2, 3)
                .symbol(Shape.CAPSULE, 1, 0)
                .symbol(Shape.BOX, 2, 0)
                .symbol(Shape.BOX, 2, 1)
                .symbol(Shape.RHOMBUS, 3, 0)
                .down(1, 0, 2, 0)
                .arrow(at(2, 0, 20, 0), at(2, 1, -20, 0))
                .arrow(at(2, 1, 0, 10), at(2, 1, 0, 15), at(3, 0, 0, -15), at(3, 0, 0, -10))
                .arrow(at(3, 0, 20, 0), at(3, 1, 30, 0), at(2, 1, 30, 0), at(2, 1, 20, 0))
                .caption("Tidak", at(3, 0, 30, 8))
                .read();
        DraftAnswer no = draft.steps().get(2).decisions().get(0).answers().get(1);
        assertEquals(List.of(new DraftTarget.At(new DraftTarget.Step(1), "b")), no.targets());
        assertEquals(List.of(), draft.steps().get(1).remarks());
        String yaml = DraftWriter.write(draft, List.of(), Remark::toString, Optional.empty());
        assertTrue(yaml.contains("tidak: {lanjut: 2, di: b}"), yaml);
    }

    @Test
    void thatNobodyEntersTheFirstOfARowIsTold() {
        DraftStep step = new DrawnTable(2, 2)
                .symbol(Shape.CAPSULE, 1, 1)
                .symbol(Shape.BOX, 2, 0)
                .symbol(Shape.BOX, 2, 1)
                .down(1, 1, 2, 1)
                .arrow(at(2, 0, 20, 0), at(2, 1, -20, 0))
                .read()
                .steps()
                .get(1);
        assertEquals(List.of("a", "b"), step.performers().keys());
        assertEquals(
                List.of(new Doubt.EnteredInside("B")),
                step.remarks().stream().map(remark -> remark.message()).toList());
    }

    /** Somebody draws an arrow to a box below the table. */
    @Test
    void anArrowToWhatStandsInNoRowIsTold() {
        DraftStep step = new DrawnTable(2, 2)
                .symbol(Shape.CAPSULE, 1, 0)
                .symbol(Shape.BOX, 2, 0)
                .symbol(Shape.BOX, 4, 1)
                .down(1, 0, 2, 0)
                .down(2, 0, 4, 1)
                .read()
                .steps()
                .get(1);
        assertTrue(
                step.remarks().stream().anyMatch(remark -> remark.message() instanceof Doubt.OutsideRows),
                () -> step.remarks().toString());
    }

    @Test
    void aForkLeadsToSeveralRowsAtOnce() {
        Draft draft = new DrawnTable(2, 3)
                .symbol(Shape.CAPSULE, 1, 0)
                .symbol(Shape.CAPSULE, 2, 0)
                .symbol(Shape.CAPSULE, 3, 1)
                .down(1, 0, 2, 0)
                .arrow(at(1, 0, 0, 20), at(1, 1, 0, 20), at(3, 1, 0, -10))
                .read();
        assertEquals(
                List.of(new DraftTarget.Next(), new DraftTarget.Step(2)),
                draft.steps().get(0).next());
        assertEquals(List.of(new DraftTarget.End()), draft.steps().get(1).next());
    }

    @Test
    void answersOfTwoExitsThatStandRightAboveEachOtherAreTwo() {
        Draft draft = threeRows(Shape.RHOMBUS)
                .arrow(at(2, 1, 20, 0), at(2, 1, 45, 0), at(1, 1, 45, 0), at(1, 0, 20, 0))
                .caption("Tidak\nYa", at(2, 1, 25, 12))
                .read();
        assertEquals(
                List.of(Flow.Condition.YES, Flow.Condition.NO),
                draft.steps().get(1).decisions().get(0).answers().stream()
                        .map(DraftAnswer::condition)
                        .toList());
        assertEquals(List.of(), draft.steps().get(1).remarks());
    }

    @Test
    void anAnswerOfTwoWordsIsOne() {
        Draft draft = threeRows(Shape.RHOMBUS)
                .arrow(at(2, 1, 20, 0), at(2, 1, 45, 0), at(1, 1, 45, 0), at(1, 0, 20, 0))
                .caption("Tidak sesuai", at(2, 1, 34, -6))
                .caption("Ya", at(2, 1, 8, 15))
                .read();
        assertEquals(
                Optional.of("Tidak sesuai"),
                draft.steps().get(1).decisions().get(0).answers().get(1).label());
    }
}
