package id.sop.importing.recognition;

import id.sop.importing.draft.Found;
import id.sop.importing.page.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** The steps of a procedure, the parts in which they stand, and the totals. */
final class Rows {
    private final SourceDocument document;
    private final List<StepRow> steps = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private final List<Notes> notes = new ArrayList<>();

    /**
     * A part.
     *
     * @param title empty only for the first one
     * @param table the region whose head stands below the title, where the part is a table of its own
     * @param first the index of its first step
     */
    record Part(Optional<Found<String>> title, Optional<Region> table, int first) {}

    /** A total, and how many steps stand before it. */
    record Total(Found<String> value, int steps) {}

    /** Notes below a table that another one follows, and how many steps stand before them. */
    private record Notes(List<Found<String>> lines, int steps) {}

    Rows(SourceDocument document, List<Region> regions) {
        this.document = document;
        for (int i = 0; i < regions.size(); i++) {
            read(regions.get(i), i == 0 ? Optional.empty() : Optional.of(regions.get(i - 1)));
        }
    }

    List<StepRow> steps() {
        return steps;
    }

    /** Returns the parts that have steps; a single one without a title where there are none. */
    List<Part> parts() {
        List<Part> filled = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (last(parts, i) > parts.get(i).first()) {
                filled.add(parts.get(i));
            }
        }
        if (filled.isEmpty() || filled.get(0).first() > 0) {
            filled.add(0, new Part(Optional.empty(), Optional.empty(), 0));
        }
        return filled;
    }

    /** Returns the index behind the last step of a part. */
    int last(List<Part> all, int part) {
        return part + 1 < all.size() ? all.get(part + 1).first() : steps.size();
    }

    /** Returns the total of a part. */
    Optional<Found<String>> total(List<Part> all, int part) {
        if (all.size() == 1) {
            return Optional.empty();
        }
        List<Total> own = totals.stream()
                .filter(total -> total.steps() == last(all, part))
                .toList();
        boolean several = totals.stream().mapToInt(Total::steps).distinct().count() > 1;
        return own.size() > 1 || (several && !own.isEmpty())
                ? Optional.of(own.get(0).value())
                : Optional.empty();
    }

    /** Returns the notes below the table of a part that another table follows. */
    List<Found<String>> notes(List<Part> all, int part) {
        return notes.stream()
                .filter(written -> written.steps() == last(all, part))
                .flatMap(written -> written.lines().stream())
                .toList();
    }

    /** Returns the total of the whole. */
    Optional<Found<String>> total(List<Part> all) {
        OptionalInt used = totals.stream()
                .mapToInt(Total::steps)
                .filter(count -> count == steps.size())
                .findFirst();
        List<Total> end = totals.stream()
                .filter(total -> used.isPresent() && total.steps() == steps.size())
                .toList();
        boolean taken = total(all, all.size() - 1).isPresent() && end.size() == 1;
        return end.isEmpty() || taken
                ? Optional.empty()
                : Optional.of(end.get(end.size() - 1).value());
    }

    private void read(Region region, Optional<Region> before) {
        if (region.isHeaded()) {
            Region above = before.orElse(new Region(-1, region.head(), 0, List.of(), 0));
            PartTitles.above(document, above, region).ifPresent(title -> {
                parts.add(new Part(Optional.of(title), Optional.of(region), steps.size()));
                notes.add(new Notes(TableNotes.between(document, above, region, title), steps.size()));
            });
        }
        boolean first = true;
        for (BodyRow row : region.rows()) {
            switch (row.kind()) {
                case STEP -> {
                    StepRow.Piece piece = new StepRow.Piece(region, row);
                    if (first && before.isPresent() && goesOn(piece)) {
                        steps.set(steps.size() - 1, steps.get(steps.size() - 1).and(piece));
                    } else {
                        steps.add(new StepRow(List.of(piece)));
                    }
                }
                case HEADING ->
                    parts.add(new Part(
                            Optional.of(new Found<>(title(row), row.main().place())), Optional.empty(), steps.size()));
                case TOTAL -> {
                    String value = CellTexts.line(row.main().text());
                    if (!value.isEmpty()) {
                        totals.add(new Total(new Found<>(value, row.main().place()), steps.size()));
                    }
                }
            }
            first = false;
        }
    }

    private static String title(BodyRow row) {
        String text = CellTexts.line(row.main().text());
        return row.number()
                .filter(cell -> !Objects.equals(cell, row.main()))
                .map(cell -> cell.text().strip() + " " + text)
                .orElse(text);
    }

    /** Tells whether a row is the rest of the last one of the page before: it has neither a number nor a symbol. */
    private boolean goesOn(StepRow.Piece piece) {
        boolean counted = !steps.isEmpty()
                && steps.stream().allMatch(step -> step.number().isPresent())
                && !piece.region().head().columns(HeadColumn.Role.NUMBER).isEmpty();
        BodyRow row = piece.row();
        boolean drawn = document.pages().get(row.page()).symbols().stream()
                .anyMatch(symbol -> row.holds(symbol.box().centre().y()));
        return counted && row.number().isEmpty() && !drawn;
    }
}
