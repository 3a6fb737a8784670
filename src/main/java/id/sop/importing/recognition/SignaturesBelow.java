package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.importing.draft.DraftOfficial;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads signatures that stand below the table: lines under one another that end in the number of an official. */
final class SignaturesBelow {
    /** No signature has more lines. */
    private static final int MOST_LINES = 8;

    private static final Comparator<Place> DOWN = Comparator.comparingInt(Place::page)
            .thenComparingDouble(place -> place.box().bottom());

    private SignaturesBelow() {}

    private record Line(String text, Place place) {}

    /** Returns who signs, from left to right, in one row or several. */
    static List<DraftOfficial> read(List<Caption> captions, List<Cell> cells) {
        return inRows(blocks(captions, cells)).stream()
                .map(block -> ApproverReading.read(
                        String.join("\n", block.stream().map(Line::text).toList()),
                        block.get(0).place(),
                        true))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<List<Line>> inRows(List<List<Line>> blocks) {
        List<List<Line>> left = new ArrayList<>(blocks);
        List<List<Line>> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            Place first = left.stream()
                    .map(block -> block.get(block.size() - 1).place())
                    .min(DOWN)
                    .orElseThrow();
            List<List<Line>> row = left.stream()
                    .filter(block -> DOWN.compare(block.get(0).place(), first) < 0)
                    .sorted(Comparator.comparing(
                            block -> block.get(0).place().box().x()))
                    .toList();
            // Where the first one to end is a single line, nothing stands above its end.
            sorted.addAll(row.isEmpty() ? left : row);
            left.removeAll(row.isEmpty() ? List.copyOf(left) : row);
        }
        return sorted;
    }

    /** Returns where the lines of the signatures stand. */
    static Set<Place> places(List<Caption> captions, List<Cell> cells) {
        return blocks(captions, cells).stream()
                .flatMap(List::stream)
                .map(Line::place)
                .collect(Collectors.toSet());
    }

    private static List<List<Line>> blocks(List<Caption> captions, List<Cell> cells) {
        List<Line> lines = new ArrayList<>();
        captions.forEach(caption -> lines.add(new Line(caption.text().strip(), caption.place())));
        cells.forEach(cell -> lines.add(new Line(cell.text().strip(), cell.place())));
        List<List<Line>> blocks = new ArrayList<>();
        for (Line line : lines) {
            if (isNote(line.text())) {
                continue;
            }
            blocks.stream()
                    .filter(block -> isUnder(block.get(block.size() - 1), line) && !isNumbered(block))
                    .findFirst()
                    .ifPresentOrElse(block -> block.add(line), () -> blocks.add(new ArrayList<>(List.of(line))));
        }
        return blocks.stream()
                .filter(block -> isNumbered(block) || isOfficial(block))
                .toList();
    }

    private static boolean isNote(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.startsWith("*") || lower.startsWith("catatan") || lower.startsWith("keterangan");
    }

    private static boolean isNumbered(List<Line> block) {
        return block.stream().anyMatch(line -> {
            String text = line.text().toUpperCase(Locale.ROOT);
            boolean word = text.contains("NIP") || text.contains("NRP");
            return word && text.chars().filter(Character::isDigit).count() >= 6;
        });
    }

    /** Tells whether the lines are those of an office with the name of a person at the end, though without a number. */
    private static boolean isOfficial(List<Line> block) {
        return block.size() <= MOST_LINES
                && ApproverReading.isOffice(block.stream().map(Line::text).toList());
    }

    private static boolean isUnder(Line upper, Line lower) {
        Box one = upper.place().box();
        Box two = lower.place().box();
        return upper.place().page() == lower.place().page()
                && two.y() > one.y()
                && two.x() < one.right()
                && one.x() < two.right();
    }
}
