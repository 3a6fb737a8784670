package id.sop.yaml;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Column;
import id.sop.model.Columns;
import id.sop.model.Keys;
import id.sop.model.Text;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.KeyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the columns of {@code kolom} stand: the activity and the actors may be named among them, and what is named before these
 * stands before them.
 */
final class ColumnPlaces {
    @Message.Words("YM016.letak")
    private record StandardBefore(String names) implements Message {}

    @Message.Words("YM016.urutan")
    private record ActivityBehind(String written) implements Message {}

    private final Decoding decoding;
    private final List<Text> marks = new ArrayList<>();
    private final List<Text> behind = new ArrayList<>();
    private boolean actorsSeen;

    ColumnPlaces(Decoding decoding) {
        this.decoding = decoding;
    }

    /**
     * Reads the name of a column that is always there.
     *
     * @param entry what is to be printed over it, where that is said
     * @param key the name as keys are written
     * @param columns those that were named before it, which get their places
     */
    void mark(Text name, Optional<Node.Entry> entry, String key, List<Column> columns) {
        Optional<Column.Place> place = place(key);
        if (place.isEmpty()) {
            return;
        }
        if (place.get() == Column.Place.BEFORE_ACTIVITY && actorsSeen) {
            behind.add(name);
            return;
        }
        actorsSeen |= place.get() == Column.Place.BEFORE_ACTORS;
        columns.replaceAll(column -> column.isBefore() ? column : column.at(place.get()));
        if (entry.filter(pair -> hasOtherHead(pair, name)).isEmpty()) {
            marks.add(name);
        }
    }

    private static Optional<Column.Place> place(String key) {
        String meant = SopFormat.STEP.key(key).isPresent()
                ? key
                : Synonyms.meant(key, SopFormat.STEP).orElse(key);
        return switch (meant) {
            case Keys.ACTIVITY -> Optional.of(Column.Place.BEFORE_ACTIVITY);
            case Keys.ACTORS -> Optional.of(Column.Place.BEFORE_ACTORS);
            default -> Optional.empty();
        };
    }

    /** Tells whether a column that is always there is given a head, which would not be printed. */
    private static boolean hasOtherHead(Node.Entry pair, Text name) {
        return pair.value() instanceof Node.Scalar head
                && !KeyWords.normal(head.text()).equals(KeyWords.normal(name.value()));
    }

    /**
     * Moves columns that stand where they cannot, and reports them; returns the names of which nothing more is to be said, because
     * they tell places.
     */
    List<Text> told(List<Column> columns) {
        if (columns.stream().noneMatch(Column::isBefore)) {
            return List.of();
        }
        List<Column> standards = columns.stream()
                .filter(column -> column.isBefore() && Columns.STANDARD_KEYS.contains(column.key()))
                .toList();
        if (!standards.isEmpty()) {
            String names = standards.stream().map(Column::key).collect(Collectors.joining("`, `"));
            decoding.report(Finding.at(
                    standards.stream().map(column -> column.origin().span()).toList(), new StandardBefore(names)));
            columns.replaceAll(column -> standards.contains(column) ? column.at(Column.Place.BEHIND) : column);
        }
        behind.forEach(name -> decoding.report(name.span(), new ActivityBehind(name.value())));
        List<Text> told = new ArrayList<>(marks);
        told.addAll(behind);
        return told;
    }
}
