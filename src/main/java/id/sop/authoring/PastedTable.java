package id.sop.authoring;

import id.sop.language.LabelWords;
import id.sop.language.ListMarks;
import id.sop.time.TimeNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lines of a list of steps of which some may be rows of a table, their cells parted by tabs. What a cell means is taken from the head
 * above it, and without a head where it is plain: a time, the name of an actor, what stands around the time. All else is left to be asked.
 */
final class PastedTable {
    private static final String ACTIVITY = "kegiatan";
    private static final String PERFORMER = "pelaksana";
    private static final String REQUIREMENTS = "kelengkapan";
    private static final String TIME = "waktu";
    private static final String OUTPUT = "output";
    private static final String NAMED = "=";
    private static final Set<String> UNITS = Set.of("detik", "menit", "jam", "hari");

    private final Answers answers;
    private final List<String> actors;

    /** What the columns mean, from left to right: a word for the head, or {@link #NAMED} and an actor; empty where that is not known. */
    private List<String> roles = List.of();

    /** The unit in the head of the times, "Waktu (menit)"; empty if there is none. */
    private String unit = "";

    /** Whether a row below the head was read. */
    private boolean begun;

    PastedTable(Answers answers, List<String> actors) {
        this.answers = answers;
        this.actors = List.copyOf(actors);
    }

    /** Returns the step of a line; one without an activity when the line is a head, or holds nothing. */
    NewStep step(String line) {
        if (line.indexOf('\t') < 0) {
            return NewStep.of(ListLine.item(line));
        }
        List<String> cells = Stream.of(line.split("\t", -1)).map(Answers::plain).toList();
        if (isHead(cells)) {
            takeHead(cells);
            return NewStep.of("");
        }
        begun = true;
        return roles.contains(ACTIVITY) ? byHead(cells) : byLooks(cells);
    }

    private boolean isHead(List<String> cells) {
        List<String> known = cells.stream()
                .flatMap(cell -> LabelWords.HEADS.key(cell).stream())
                .toList();
        boolean upper = (known.size() > 1 && known.contains(ACTIVITY)) || known.contains(ListLine.NUMBER);
        boolean lower = !begun && roles.contains(ACTIVITY) && cells.get(0).isEmpty();
        return (upper || lower)
                && cells.stream().noneMatch(cell -> (ListLine.isNumber(cell) && !cell.isEmpty()) || isTime(cell));
    }

    /** A head of two rows has the actors, and the parts of the mutu baku, in the second one. */
    private void takeHead(List<String> cells) {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < Math.max(cells.size(), roles.size()); i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            String above = i < roles.size() ? roles.get(i) : "";
            Optional<String> actor =
                    actors.stream().filter(cell::equalsIgnoreCase).findFirst();
            taken.add(
                    cell.isEmpty()
                            ? above
                            : actor.map(NAMED::concat)
                                    .or(() -> LabelWords.HEADS.key(cell))
                                    .orElse(""));
            if (taken.get(i).equals(TIME)) {
                unit = UNITS.stream()
                        .filter(word -> cell.toLowerCase(Locale.ROOT).contains(word))
                        .findFirst()
                        .orElse(unit);
            }
        }
        roles = taken;
    }

    private NewStep byHead(List<String> cells) {
        NewStep step = NewStep.of("");
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), roles.size()); i++) {
            String cell = cells.get(i);
            if (!isSaid(cell)) {
                continue;
            }
            step = switch (roles.get(i)) {
                case ACTIVITY -> step.called(ListLine.item(cell));
                case PERFORMER -> step.by(performers(cell));
                case REQUIREMENTS -> step.needing(documents(cell));
                case TIME -> step.taking(time(!unit.isEmpty() && ListLine.isNumber(cell) ? cell + " " + unit : cell));
                case OUTPUT -> step.making(output(cell));
                default -> step;
            };
            if (roles.get(i).startsWith(NAMED)) {
                marked.add(roles.get(i).substring(NAMED.length()));
            }
        }
        // Cells of actors that are marked say who acts, but not in which order several do.
        return marked.size() == 1 ? step.by(marked) : step;
    }

    private NewStep byLooks(List<String> cells) {
        int activity = 0;
        while (activity < cells.size() && ListLine.isNumber(cells.get(activity))) {
            activity++;
        }
        if (activity == cells.size()) {
            return NewStep.of("");
        }
        NewStep step = NewStep.of(ListLine.unended(ListLine.unnumbered(cells.get(activity))));
        List<String> before = new ArrayList<>();
        int time = -1;
        for (int i = activity + 1; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (time < 0 && isTime(cell)) {
                time = i;
                step = step.taking(time(cell));
            } else if (time < 0
                    && isSaid(cell)
                    && !performers(cell).isEmpty()
                    && step.performers().isEmpty()) {
                step = step.by(performers(cell));
            } else if (time < 0 && isSaid(cell)) {
                before.add(cell);
            }
        }
        if (time < 0) {
            return step;
        }
        NewStep known = before.size() == 1 ? step.needing(documents(before.get(0))) : step;
        boolean followed = time + 1 < cells.size() && isSaid(cells.get(time + 1));
        return followed ? known.making(output(cells.get(time + 1))) : known;
    }

    private static boolean isSaid(String cell) {
        return cell.codePoints().anyMatch(Character::isLetterOrDigit)
                || (cell.length() == 1 && !"-\u2013\u2014".contains(cell));
    }

    private static boolean isTime(String cell) {
        return TimeNotation.isBareTime(cell);
    }

    private String time(String cell) {
        return answers.time(cell).value().orElse("");
    }

    private String output(String cell) {
        return answers.text(ListLine.unnumbered(cell)).value().orElse("");
    }

    private List<String> performers(String cell) {
        return OptionalNumber.of(cell).isNumber()
                ? List.of()
                : answers.performers(cell.replace('/', ','), actors).value().orElse(List.of());
    }

    private List<String> documents(String cell) {
        if (answers.text(cell).value().isEmpty()) {
            return List.of();
        }
        List<ListMarks.Mark> marks = ListMarks.of(cell);
        Stream<String> documents =
                marks.isEmpty() ? Stream.of(cell.split(";", -1)) : ListMarks.items(cell, marks).stream();
        return documents
                .map(document -> ListLine.unnumbered(document.strip()))
                .filter(document -> !document.isEmpty())
                .distinct()
                .toList();
    }
}
