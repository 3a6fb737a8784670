package id.sop.importing.recognition;

import id.sop.importing.draft.Found;
import id.sop.importing.page.Cell;
import id.sop.language.ListMarks;
import java.util.List;
import java.util.stream.Stream;

/** Reads who acts in a row where a single column says so in words. */
final class WrittenPerformers {
    private WrittenPerformers() {}

    /** Returns their names as they are written: several only where they are counted, for a name may need several lines. */
    static List<Found<String>> of(Region region, BodyRow row) {
        return region.head().columns(HeadColumn.Role.PERFORMER).stream()
                .flatMap(column -> row.cells().stream()
                        .filter(cell -> !cell.blank()
                                && column.holds(cell.box().centre().x())))
                .flatMap(WrittenPerformers::names)
                .toList();
    }

    private static Stream<Found<String>> names(Cell cell) {
        List<ListMarks.Mark> marks = ListMarks.ofLines(cell.text());
        List<String> names = marks.isEmpty() ? List.of(cell.text()) : ListMarks.items(cell.text(), marks);
        return names.stream()
                .map(CellTexts::line)
                .filter(name -> name.chars().anyMatch(Character::isLetter))
                .map(name -> new Found<>(name, cell.place()));
    }
}
