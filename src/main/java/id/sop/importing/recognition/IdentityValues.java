package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.importing.draft.Found;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.language.LabelWords;
import id.sop.model.Keys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds labels among cells, and the text that belongs to each: in the same cell, beside it, or below it. */
final class IdentityValues {
    static final String OTHER = "lain";

    private static final LabelWords LABELS = LabelWords.labels(IdentityValues.class, "identity-labels.txt");
    private static final LabelWords OTHERS = LabelWords.labels(IdentityValues.class, "other-parts.txt");
    private static final double SAME = TableHead.SAME;

    /** Keys of lists, which stand below their labels as a rule. */
    private static final Set<String> LISTS = Set.of(
            Keys.LEGAL_BASIS, Keys.QUALIFICATIONS, Keys.RELATED, Keys.EQUIPMENT, Keys.WARNINGS, Keys.RECORDS, OTHER);

    /** Keys of signatures, for which there is room between the office and the name. */
    private static final Set<String> SIGNED = Set.of(Keys.APPROVAL, Keys.SIGNATORIES);

    /** No label is longer, in characters. */
    private static final int LONGEST = 60;

    private final List<Cell> cells;
    private final List<Labelled> labels = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();

    /** A cell that is a label, or begins with one. */
    private record Labelled(Cell cell, String key, String title, String rest) {}

    /**
     * A value with its label.
     *
     * @param key of the label; {@link #OTHER} for a part that the regulation does not know
     * @param title the label as it is written
     */
    record Value(String key, String title, String text, Place place, Place label) {}

    IdentityValues(List<Cell> cells) {
        this.cells = cells.stream()
                .filter(cell -> !cell.blank())
                .flatMap(cell -> parted(cell).stream())
                .toList();
        this.cells.forEach(cell -> labelled(cell).ifPresent(labels::add));
        labels.forEach(label -> value(label).ifPresent(values::add));
    }

    /** Returns the first value of each label, in the order of reading. */
    Map<String, Value> values() {
        Map<String, Value> first = new LinkedHashMap<>();
        values.stream()
                .filter(value -> !value.key().equals(OTHER) && !isSignature(value))
                .forEach(value -> first.putIfAbsent(value.key(), value));
        return first;
    }

    /** Returns who signs besides, or with, the one who puts the SOP into force, by their roles. */
    List<Value> signatures() {
        return values.stream().filter(this::isSignature).toList();
    }

    /** Tells whether a value is a signature beside others; the one who puts the SOP into force may be among them. */
    private boolean isSignature(Value value) {
        return value.key().equals(Keys.SIGNATORIES)
                || (value.key().equals(Keys.APPROVAL)
                        && labels.stream()
                                .filter(label -> label.key().equals(Keys.SIGNATORIES))
                                .anyMatch(label -> isLevel(label.cell().place(), value.label())));
    }

    /** Returns the values of parts that the regulation does not know. */
    List<Value> others() {
        return values.stream().filter(value -> value.key().equals(OTHER)).toList();
    }

    /**
     * Returns the key of the part of the regulation that stands last before a place, in the order of reading; that of the name where
     * all of them stand behind it.
     */
    Optional<String> partBefore(Place place) {
        return labels.stream()
                .filter(IdentityValues::isPart)
                .filter(label -> isBefore(label.cell().place(), place))
                .max(Comparator.comparingInt(
                                (Labelled label) -> label.cell().place().page())
                        .thenComparingDouble(label -> label.cell().box().y())
                        .thenComparingDouble(label -> label.cell().box().x()))
                .map(Labelled::key)
                .or(() -> Optional.of(Keys.NAME).filter(key -> labels.stream().anyMatch(IdentityValues::isPart)));
    }

    /** Tells whether a label is that of a part which the regulation knows. */
    private static boolean isPart(Labelled label) {
        return LISTS.contains(label.key()) && !label.key().equals(OTHER);
    }

    private static boolean isBefore(Place one, Place two) {
        if (one.page() != two.page()) {
            return one.page() < two.page();
        }
        return isLevel(one, two)
                ? one.box().x() < two.box().x()
                : one.box().y() < two.box().y();
    }

    private static boolean isLevel(Place one, Place two) {
        return one.page() == two.page() && Math.abs(one.box().y() - two.box().y()) <= SAME;
    }

    /** Returns the cells that are neither labels nor values. */
    List<Cell> rest() {
        return cells.stream()
                .filter(cell -> labels.stream().noneMatch(label -> Objects.equals(label.cell(), cell)))
                .filter(cell -> values.stream().noneMatch(value -> value.place().equals(cell.place())))
                .toList();
    }

    /** Returns the cells into which one falls that has several labels, each at the beginning of a line and with a colon. */
    private static List<Cell> parted(Cell cell) {
        List<StringBuilder> pieces = new ArrayList<>();
        int labels = 0;
        for (String line : cell.text().split("\n", -1)) {
            int colon = line.indexOf(':');
            boolean label = colon > 0 && key(line.substring(0, colon)).isPresent();
            labels += label ? 1 : 0;
            if (label || pieces.isEmpty()) {
                pieces.add(new StringBuilder(line));
            } else {
                pieces.get(pieces.size() - 1).append('\n').append(line);
            }
        }
        return labels < 2
                ? List.of(cell)
                : pieces.stream()
                        .map(piece -> new Cell(cell.place(), piece.toString()))
                        .toList();
    }

    private static Optional<Labelled> labelled(Cell cell) {
        String text = cell.text().strip();
        Optional<String> whole = key(text);
        if (whole.isPresent()) {
            return Optional.of(new Labelled(cell, whole.get(), bare(text), ""));
        }
        int colon = text.indexOf(':');
        int line = text.indexOf('\n');
        for (int cut : new int[] {Math.min(colon < 0 ? text.length() : colon, line < 0 ? text.length() : line), line}) {
            if (cut > 0 && cut < text.length()) {
                String head = text.substring(0, cut);
                Optional<String> key = key(head);
                if (key.isPresent()) {
                    return Optional.of(new Labelled(cell, key.get(), bare(head), unmarked(text.substring(cut))));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> key(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = bare(text);
        return LABELS.key(bare).or(() -> OTHERS.key(bare));
    }

    /** Returns a label without the number before it and the colon behind it. */
    private static String bare(String text) {
        String label = CellTexts.line(text);
        int end = 0;
        while (end < label.length() && Character.isDigit(label.charAt(end))) {
            end++;
        }
        boolean numbered = end > 0 && end < label.length() && ".)".indexOf(label.charAt(end)) >= 0;
        if (numbered) {
            label = label.substring(end + 1).strip();
        }
        return label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
    }

    static String unmarked(String text) {
        String value = text.strip();
        return value.startsWith(":") ? value.substring(1).strip() : value;
    }

    private Optional<Value> value(Labelled label) {
        if (!label.rest().isEmpty()) {
            return Optional.of(new Value(
                    label.key(),
                    label.title(),
                    label.rest(),
                    label.cell().place(),
                    label.cell().place()));
        }
        List<Cell> beside = beside(label);
        if (!beside.isEmpty()) {
            return Optional.of(joined(label, beside));
        }
        List<Cell> below = below(label);
        return below.isEmpty() ? Optional.empty() : Optional.of(joined(label, below));
    }

    private boolean isLabel(Cell cell) {
        return labels.stream().anyMatch(label -> Objects.equals(label.cell(), cell));
    }

    /** Returns the cells to the right of a label, up to the next label. */
    private List<Cell> beside(Labelled label) {
        Box box = label.cell().box();
        List<Cell> right = cells.stream()
                .filter(cell -> samePage(cell, label))
                .filter(cell -> cell.box().x() > box.right() - SAME)
                .filter(cell -> (box.y() - SAME < cell.box().centre().y()
                                && cell.box().centre().y() < box.bottom() + SAME)
                        || (cell.box().y() < box.centre().y()
                                && box.centre().y() < cell.box().bottom()))
                .sorted(Comparator.comparing((Cell cell) -> cell.box().x()))
                .toList();
        List<Cell> own = new ArrayList<>();
        for (Cell cell : right) {
            if (isLabel(cell)) {
                break;
            }
            if (!unmarked(cell.text()).isEmpty()) {
                own.add(cell);
            }
        }
        return own;
    }

    /** Returns the cells below a label, down to the next one. */
    private List<Cell> below(Labelled label) {
        Box box = label.cell().box();
        double right = labels.stream()
                .map(Labelled::cell)
                .filter(cell -> cell.place().page() == label.cell().place().page())
                .filter(cell -> cell.box().x() > box.right() - SAME)
                .filter(cell -> Math.abs(cell.box().centre().y() - box.centre().y()) < box.height())
                .mapToDouble(cell -> cell.box().x())
                .min()
                .orElse(LISTS.contains(label.key()) ? Double.MAX_VALUE : box.right());
        double bottom = labels.stream()
                .map(Labelled::cell)
                .filter(cell -> cell.place().page() == label.cell().place().page())
                .filter(cell -> cell.box().y() > box.y() + SAME)
                .filter(cell -> cell.box().x() < right - SAME && cell.box().right() > box.x() + SAME)
                .mapToDouble(cell -> cell.box().y())
                .min()
                .orElse(Double.MAX_VALUE);
        return cells.stream()
                .filter(cell -> samePage(cell, label) && !isLabel(cell))
                .filter(cell -> cell.box().y() > box.bottom() - SAME
                        && cell.box().centre().y() < bottom)
                .filter(cell ->
                        cell.box().x() > box.x() - SAME && cell.box().centre().x() < right)
                .toList();
    }

    private static boolean samePage(Cell cell, Labelled label) {
        return cell.place().page() == label.cell().place().page() && !cell.equals(label.cell());
    }

    private static Value joined(Labelled label, List<Cell> cells) {
        List<Cell> order = new ArrayList<>(cells);
        order.sort(Comparator.comparing((Cell cell) -> cell.box().y())
                .thenComparing(cell -> cell.box().x()));
        return new Value(
                label.key(),
                label.title(),
                new JoinedCells(LISTS.contains(label.key()), SIGNED.contains(label.key())).text(order),
                order.get(0).place(),
                label.cell().place());
    }

    /** Returns a value as the items of a list. */
    static List<Found<String>> list(Value value) {
        return CellTexts.list(value.text(), value.place());
    }
}
