package id.sop.importing.recognition;

import id.sop.importing.draft.DraftActor;
import id.sop.importing.draft.DraftColumn;
import id.sop.importing.draft.Found;
import id.sop.importing.page.Cell;
import id.sop.importing.page.SourceDocument;
import id.sop.language.LabelWords;
import id.sop.model.Column;
import id.sop.model.KeyMaker;
import id.sop.model.Keys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The columns of a procedure: actors that may stand in several tables, and what stands beside them. */
final class ActorColumns {
    private static final Map<String, List<String>> USUAL = Map.of(
            "kelengkapan", List.of("kelengkapan"),
            "waktu", List.of("waktu"),
            "output", List.of("output"),
            "keterangan", List.of("keterangan", "ket"));

    /** The group of those over whom nothing stands, though it does over others. */
    private static final String NO_GROUP = "-";

    private final KeyMaker keys = new KeyMaker();
    private final List<DraftActor> actors = new ArrayList<>();
    private final List<DraftColumn> columns = new ArrayList<>();
    private final List<Region> regions;
    private final Map<HeadColumn, Integer> known = new HashMap<>();

    /**
     * Columns of which nothing says whose they are: several actors have their heads, and their table leaves some of these out, or has its
     * actors in an order of its own.
     */
    private final Set<HeadColumn> unclear = new HashSet<>();

    ActorColumns(SourceDocument document, List<Region> regions) {
        this.regions = ColumnRoles.sorted(document, regions);
        Region first = this.regions.get(0);
        boolean anyGroup = first.head().columns(HeadColumn.Role.ACTOR).stream()
                .anyMatch(column -> column.grouped() || !column.group().isBlank());
        // A table with all actors says in which order they stand; others may have some of them in an order of their
        // own.
        this.regions.stream()
                .filter(region -> region.isHeaded() || region.equals(first))
                .sorted(Comparator.comparing((Region region) ->
                        -region.head().columns(HeadColumn.Role.ACTOR).size()))
                .forEach(region -> add(region, anyGroup));
        addColumns(first.head());
        for (Region region : this.regions) {
            region.steps().forEach(row -> WrittenPerformers.of(region, row).forEach(this::addWritten));
        }
    }

    private void addWritten(Found<String> name) {
        if (written(name.value()).isEmpty()) {
            actors.add(new DraftActor(keys.key(name.value(), "pelaksana"), name, Optional.empty()));
        }
    }

    private Optional<String> written(String name) {
        String bare = LabelWords.squeezed(name);
        return actors.stream()
                .filter(actor -> LabelWords.squeezed(actor.name().value()).equals(bare))
                .map(DraftActor::key)
                .findFirst();
    }

    /** Returns the keys of those whose names stand as texts in a step; none where symbols tell who acts. */
    List<String> written(StepRow step) {
        return step.pieces().stream()
                .flatMap(piece -> WrittenPerformers.of(piece.region(), piece.row()).stream())
                .flatMap(name -> written(name.value()).stream())
                .distinct()
                .toList();
    }

    List<DraftActor> actors() {
        return actors;
    }

    List<DraftColumn> columns() {
        return columns;
    }

    /** Returns the regions with the roles of their columns as what stands in them says. */
    List<Region> regions() {
        return regions;
    }

    /** Returns the index of the actor of a column; -1 for none. */
    int actor(HeadColumn column) {
        return known.getOrDefault(column, -1);
    }

    /** Tells whether nothing says which one of several actors with the same head a column belongs to. */
    boolean isUnclear(HeadColumn column) {
        return unclear.contains(column);
    }

    /** Returns the actors that a column may be: of its name, and of its group where heads say which one that is. */
    private List<Integer> alike(HeadColumn column) {
        String name = LabelWords.squeezed(name(column));
        String group = LabelWords.squeezed(column.group());
        List<Integer> named = IntStream.range(0, actors.size())
                .filter(i -> LabelWords.squeezed(actors.get(i).name().value()).equals(name))
                .boxed()
                .toList();
        List<Integer> ofGroup = named.stream()
                .filter(i -> actors.get(i)
                        .group()
                        .map(LabelWords::squeezed)
                        .orElse("")
                        .equals(group))
                .toList();
        boolean other = !group.isEmpty() && !isCover(column.group());
        List<Integer> open = named.stream()
                .filter(i -> !other
                        || actors.get(i)
                                .group()
                                .filter(its -> !its.equals(NO_GROUP))
                                .isEmpty())
                .toList();
        return ofGroup.isEmpty() ? open : ofGroup;
    }

    private void add(Region region, boolean anyGroup) {
        Set<Integer> taken = new HashSet<>();
        Map<HeadColumn, List<Integer>> alike = new HashMap<>();
        List<HeadColumn> heads = region.head().columns(HeadColumn.Role.ACTOR);
        heads.forEach(column -> alike.put(column, alike(column)));
        for (HeadColumn column : heads) {
            List<Integer> may = alike.get(column);
            int actor = may.stream()
                    .filter(other -> !taken.contains(other))
                    .findFirst()
                    .orElse(actors.size());
            if (actor == actors.size()) {
                add(column, anyGroup);
            }
            taken.add(actor);
            known.put(column, actor);
        }
        boolean inOrder = isInOrder(heads);
        for (HeadColumn column : heads) {
            List<Integer> may = alike.get(column);
            long rivals =
                    heads.stream().filter(other -> alike.get(other).equals(may)).count();
            if (!may.isEmpty() && (may.size() != rivals || (rivals > 1 && !inOrder))) {
                unclear.add(column);
            }
        }
    }

    /** Tells whether actors stand in a table in the order in which they were first found. */
    private boolean isInOrder(List<HeadColumn> heads) {
        return IntStream.range(1, heads.size()).allMatch(i -> actor(heads.get(i - 1)) < actor(heads.get(i)));
    }

    private void add(HeadColumn column, boolean anyGroup) {
        String above = column.group();
        Optional<String> group = Optional.empty();
        if (!above.isBlank() && !isCover(above)) {
            group = Optional.of(CellTexts.line(above));
        } else if (!column.grouped() && above.isBlank() && anyGroup) {
            group = Optional.of(NO_GROUP);
        }
        String name = name(column);
        actors.add(new DraftActor(
                keys.key(name, "pelaksana"), new Found<>(name, column.head().place()), group));
    }

    /** Tells whether a text is the head of all actors or of the mutu baku; a group may be named like any other head. */
    private static boolean isCover(String text) {
        return TableHead.WORDS
                .key(text)
                .filter(key -> key.equals("pelaksana") || key.equals("mutu_baku"))
                .isPresent();
    }

    private static String name(HeadColumn column) {
        return CellTexts.line(column.head().text());
    }

    /** Returns the heads of the activities and above the actors by their keys, where they are not the usual ones. */
    Map<String, Found<String>> heads() {
        TableHead head = regions.get(0).head();
        Map<String, Found<String>> heads = new HashMap<>();
        Cell activity = head.activity().head();
        heads.put(Keys.ACTIVITY, new Found<>(CellTexts.line(activity.text()), activity.place()));
        head.columns(HeadColumn.Role.ACTOR).stream()
                .filter(column -> column.grouped() && isCover(column.group()))
                .findFirst()
                .ifPresent(column -> heads.put(
                        Keys.ACTORS,
                        new Found<>(
                                CellTexts.line(column.group()), column.head().place())));
        heads.entrySet().removeIf(entry -> LabelWords.squeezed(entry.getValue().value())
                .equals(LabelWords.squeezed(entry.getKey())));
        return heads;
    }

    private void addColumns(TableHead head) {
        List<HeadColumn> acting = head.columns(HeadColumn.Role.ACTOR);
        double first =
                acting.isEmpty() ? Double.POSITIVE_INFINITY : acting.get(0).left();
        double activity = head.activity().left();
        for (HeadColumn column : head.columns()) {
            boolean own = column.role() == HeadColumn.Role.OWN;
            if (!own && column.role() != HeadColumn.Role.STANDARD) {
                continue;
            }
            String name = name(column);
            String key = own ? keys.key(name, "kolom") : column.key();
            boolean usual =
                    !own && USUAL.get(key).contains(LabelWords.squeezed(name).toLowerCase(Locale.ROOT));
            Column.Place place = Column.Place.BEHIND;
            if (own && column.left() < activity) {
                place = Column.Place.BEFORE_ACTIVITY;
            } else if (own && column.left() < first) {
                place = Column.Place.BEFORE_ACTORS;
            }
            columns.add(new DraftColumn(
                    key,
                    usual
                            ? Optional.empty()
                            : Optional.of(new Found<>(name, column.head().place())),
                    place));
        }
    }
}
