package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Message;
import id.sop.geometry.Point;
import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.DraftAnswer;
import id.sop.importing.draft.DraftStep;
import id.sop.importing.draft.DraftTarget;
import id.sop.importing.draft.Remark;
import id.sop.importing.page.Shape;
import id.sop.model.Flow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose answers words are that stand between the exits of a rhombus, or at one of several. */
class AnswersTest {
    private static Point at(int row, int actor, double dx, double dy) {
        return DrawnTable.middle(row, actor).shifted(dx, dy);
    }

    /** B decides in the second row, and hands back by the left corner and on by the foot. */
    private static DrawnTable backAndOn() {
        return new DrawnTable(2, 3)
                .symbol(Shape.CAPSULE, 1, 0)
                .symbol(Shape.RHOMBUS, 2, 1)
                .symbol(Shape.CAPSULE, 3, 1)
                .arrow(at(1, 0, 20, 0), at(1, 1, 0, 0), at(2, 1, 0, -10))
                .arrow(at(2, 1, -20, 0), at(2, 0, 0, 0), at(1, 0, 0, 10))
                .arrow(at(2, 1, 0, 10), at(3, 1, 0, -10));
    }

    private static boolean isUnsaid(DraftStep step) {
        return step.remarks().stream().anyMatch(remark -> remark.message() instanceof Doubt.UnsaidAnswers);
    }

    @Test
    void oneTextBetweenTwoExitsIsTheAnswerOfNeither() {
        DraftStep step = backAndOn()
                .caption("Sudah sesuai", at(2, 1, -12, 8))
                .read()
                .steps()
                .get(1);
        assertTrue(isUnsaid(step), step.toString());
        assertEquals(
                List.of(
                        new DraftAnswer(
                                Flow.Condition.YES, Optional.empty(), List.of(), List.of(new DraftTarget.Next())),
                        new DraftAnswer(
                                Flow.Condition.NO, Optional.empty(), List.of(), List.of(new DraftTarget.Step(0)))),
                step.decisions().get(0).answers());
    }

    /** Yes leads on by the right corner, and no to both symbols of the row below, only one of the two lines having the word. */
    @Test
    void allThatLeavesARhombusAtOneCornerIsOneAnswer() {
        DraftStep step = new DrawnTable(3, 4)
                .symbol(Shape.CAPSULE, 1, 1)
                .symbol(Shape.RHOMBUS, 2, 1)
                .symbol(Shape.BOX, 3, 0)
                .symbol(Shape.BOX, 3, 1)
                .symbol(Shape.CAPSULE, 4, 2)
                .down(1, 1, 2, 1)
                .arrow(at(2, 1, 20, 0), at(2, 2, 0, 0), at(4, 2, 0, -10))
                .caption("Ya", at(2, 1, 34, -6))
                .arrow(at(2, 1, 0, 10), at(3, 1, 0, -10))
                .arrow(at(2, 1, -1, 10), at(2, 1, -1, 20), at(3, 0, 0, -40), at(3, 0, 0, -10))
                .caption("Tidak", at(2, 1, 14, 25))
                .down(3, 0, 4, 2)
                .read()
                .steps()
                .get(1);
        List<DraftAnswer> answers = step.decisions().get(0).answers();
        assertEquals(2, answers.size(), step.toString());
        assertTrue(answers.stream().allMatch(answer -> answer.through().isEmpty()), step.toString());
        assertEquals(List.of(), step.remarks());
    }

    /** Once LibreOffice has saved a workbook, connectors have other corners than those who wrote words at them saw. */
    @Test
    void manyAnswersAtLinesThatAProgramHasLaidAnewAreToBeChecked() {
        Point[] left = {at(2, 1, -20, 0), at(2, 0, 0, 0), at(3, 0, 0, -10)};
        Point[] right = {at(2, 1, 20, 0), at(2, 2, 0, 0), at(3, 2, 0, -10)};
        assertEquals(List.of(), doubts(threeWays(left, right)));
        Point[] leftAnew = {at(2, 1, -20, 0), at(2, 1, -20, 25), at(3, 0, 0, -35), at(3, 0, 0, -10)};
        Point[] rightAnew = {at(2, 1, 20, 0), at(2, 1, 20, 25), at(3, 2, 0, -35), at(3, 2, 0, -10)};
        assertEquals(List.of(new Doubt.LostWays()), doubts(threeWays(leftAnew, rightAnew)));
    }

    /** B decides among three ways, two of which run as given. */
    private static DraftStep threeWays(Point[] left, Point[] right) {
        return new DrawnTable(3, 4)
                .symbol(Shape.CAPSULE, 1, 1)
                .symbol(Shape.RHOMBUS, 2, 1)
                .symbol(Shape.BOX, 3, 0)
                .symbol(Shape.BOX, 3, 2)
                .symbol(Shape.CAPSULE, 4, 1)
                .down(1, 1, 2, 1)
                .caption("Rahasia", at(2, 1, -40, -5))
                .caption("Biasa", at(2, 1, 40, -5))
                .caption("Segera", at(2, 1, 12, 30))
                .arrow(at(2, 1, 0, 10), at(4, 1, 0, -10))
                .arrow(right)
                .arrow(left)
                .read()
                .steps()
                .get(1);
    }

    /** Two lines lead down beside each other; the words stand one above the other between them, or outside. */
    @Test
    void answersThatStandBetweenTwoLinesMayBeSwapped() {
        assertEquals(List.of(new Doubt.CloseAnswers()), doubts(twoWaysDown(at(2, 1, 13, 20), at(2, 1, 13, 34))));
        assertEquals(List.of(), doubts(twoWaysDown(at(2, 1, -10, 20), at(2, 1, 36, 34))));
    }

    private static DraftStep twoWaysDown(Point one, Point other) {
        return new DrawnTable(3, 4)
                .symbol(Shape.CAPSULE, 1, 1)
                .symbol(Shape.RHOMBUS, 2, 1)
                .symbol(Shape.BOX, 3, 1)
                .symbol(Shape.CAPSULE, 4, 2)
                .down(1, 1, 2, 1)
                .arrow(at(2, 1, 0, 10), at(3, 1, 0, -10))
                .arrow(at(2, 1, 20, 0), at(2, 1, 26, 0), at(2, 1, 26, 40), at(4, 2, 0, -80), at(4, 2, 0, -10))
                .caption("Lengkap", one)
                .caption("Ditolak", other)
                .read()
                .steps()
                .get(1);
    }

    private static List<Message> doubts(DraftStep step) {
        return step.remarks().stream().map(Remark::message).toList();
    }

    /** All lines leave the left corner along one stretch; the words of the first branch stand below where it has left. */
    @Test
    void wordsBelowTheFirstBranchAreItsAnswer() {
        DraftStep step = new DrawnTable(3, 4)
                .symbol(Shape.CAPSULE, 1, 1)
                .symbol(Shape.RHOMBUS, 2, 0)
                .symbol(Shape.BOX, 3, 0)
                .symbol(Shape.CAPSULE, 4, 1)
                .symbol(Shape.CAPSULE, 4, 2)
                .down(1, 1, 2, 0)
                .arrow(at(2, 0, -20, 0), at(2, 0, -35, 0), at(3, 0, -35, 0), at(3, 0, -20, 0))
                .arrow(at(2, 0, -20, 0), at(2, 0, -35, 0), at(3, 0, -35, 34), at(3, 1, 0, 34), at(4, 1, 0, -10))
                .arrow(at(2, 0, -20, 0), at(2, 0, -35, 0), at(3, 0, -35, 34), at(3, 2, 0, 34), at(4, 2, 0, -10))
                .caption("Surat biasa", at(3, 0, -26, 28))
                .caption("Undangan", at(4, 1, 10, -18))
                .caption("Rahasia", at(3, 2, -40, 40))
                .read()
                .steps()
                .get(1);
        assertEquals(
                List.of("Surat biasa", "Undangan", "Rahasia"),
                step.decisions().get(0).answers().stream()
                        .flatMap(answer -> answer.label().stream())
                        .toList());
    }
}
