package id.sop.importing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that need more lines than their cell has room for. */
class OverrunTest {
    private static List<String> texts(Paper paper) {
        return paper.page().cells().stream()
                .map(cell -> cell.text().replace('\n', ' '))
                .toList();
    }

    /** A head of three columns under one that covers them, with a row below: the cells from the left, row by row. */
    private static Paper head() {
        return new Paper()
                .table(new double[] {50, 200}, new double[] {60, 76})
                .table(new double[] {50, 100, 150, 200}, new double[] {76, 94, 150})
                .text(105, 71, "Pelaksana")
                .text(60, 88, "Camat");
    }

    @Test
    void theFirstAndTheLastLineOfAHeadBelongToIt() {
        Paper paper = head().text(112, 76, "Proyek")
                .text(105, 85, "Keuangan/")
                .text(117, 94, "PPK")
                .text(160, 88, "Lurah");
        assertEquals(List.of("Pelaksana", "Camat", "Proyek Keuangan/PPK", "Lurah", "", "", ""), texts(paper));
    }

    @Test
    void aLineThatTouchesNoRuleStaysInItsCell() {
        Paper paper =
                head().text(105, 88, "Sekretaris").text(105, 104, "Keuangan").text(160, 88, "Lurah");
        assertEquals(List.of("Pelaksana", "Camat", "Sekretaris", "Lurah", "", "Keuangan", ""), texts(paper));
    }

    /** Rows that are hardly higher than the type: every line reaches over its rules. */
    @Test
    void equalLinesInLowRowsStayInTheirCells() {
        Paper paper = new Paper()
                .table(new double[] {50, 150}, new double[] {60, 69, 78, 87})
                .text(54, 68.3, "2 Juni 2025")
                .text(54, 77.3, "2 Juni 2025")
                .text(54, 86.3, "3 Juni 2025");
        assertEquals(List.of("2 Juni 2025", "2 Juni 2025", "3 Juni 2025"), texts(paper));
    }
}
