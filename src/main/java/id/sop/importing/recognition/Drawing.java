package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.importing.draft.ArrowCount;
import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.Remark;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Symbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Puts the symbols of a procedure into its rows and columns, and the lines of its pages between them. */
final class Drawing {
    /** In points: a symbol that stands no farther outside a row is in it. */
    private static final double OUTSIDE = 6;

    /** Of the width of a column, so much is under a box that is its actor's too. */
    private static final double COVERED = 0.5;

    /** Of the width of a symbol, its middle is no nearer to the edge of its column. */
    private static final double MIDDLE = 0.1;

    private final SourceDocument document;
    private final ActorColumns actors;
    private final List<StepRow> steps;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<CutLines.Piece> loose = new ArrayList<>();
    private ArrowCount count = ArrowCount.NONE;

    Drawing(SourceDocument document, ActorColumns actors, List<StepRow> steps) {
        this.document = document;
        this.actors = actors;
        this.steps = steps;
        TreeSet<Integer> pages = new TreeSet<>();
        actors.regions().forEach(region -> pages.add(region.page()));
        pages.forEach(this::read);
        tell();
    }

    /** Returns the graph, with its pentagons joined. */
    FlowGraph graph() {
        return Pentagons.joined(new FlowGraph(nodes.stream().map(Node::likely).toList(), links), remarks);
    }

    /** Returns what is to be said about the drawing, with the places to which it belongs. */
    List<Remark> remarks() {
        return remarks;
    }

    ArrowCount count() {
        return count;
    }

    private void read(int index) {
        SourcePage page = document.pages().get(index);
        List<Region> regions = actors.regions().stream()
                .filter(region -> region.page() == index)
                .toList();
        int first = nodes.size();
        List<Integer> ids = new ArrayList<>();
        for (Symbol symbol : page.symbols()) {
            ids.add(nodes.size());
            Node node = node(index, symbol, regions);
            nodes.add(node);
            if (node.row() != Node.NO_ROW && isBeside(symbol, regions)) {
                remarks.add(new Remark(symbol.place(), new Doubt.BesideTable()));
            }
            unclear(symbol, regions).ifPresent(doubt -> remarks.add(new Remark(symbol.place(), doubt)));
        }
        addWords(index, regions, first);
        LineNetwork network = new LineNetwork(page);
        Answers.Labelled answers = Answers.labelled(page, written(regions), network.links());
        List<Link> labelled = answers.links();
        for (int rhombus : answers.close()) {
            remarks.add(new Remark(page.symbols().get(rhombus).place(), new Doubt.CloseAnswers()));
        }
        for (int rhombus : Answers.unsure(page, labelled)) {
            remarks.add(new Remark(page.symbols().get(rhombus).place(), new Doubt.LostWays()));
        }
        for (Link link : labelled) {
            Link own = link.joining(ids.get(link.from()), ids.get(link.to()));
            links.add(own);
            note(own);
        }
        for (LooseLine line : network.loose()) {
            boolean tied = line.symbol() >= 0;
            if (isInside(tied ? page.symbols().get(line.symbol()).place() : line.place(), regions)) {
                loose.add(new CutLines.Piece(index, line, line.symbol() < 0 ? -1 : ids.get(line.symbol())));
            }
        }
    }

    /** Joins the lines that the end of a page cuts, and says which ones lead nowhere. */
    private void tell() {
        CutLines cut = new CutLines(steps, loose);
        cut.links().forEach(link -> {
            links.add(link);
            note(link);
        });
        for (CutLines.Piece piece : cut.rest()) {
            remarks.add(new Remark(piece.line().place(), new Doubt.LooseArrow()));
            count = new ArrowCount(count.glued(), count.near(), count.loose() + 1);
        }
    }

    /** Returns what is written in the cells of the actors: an answer that touches no line may come as the text of its cell. */
    private static List<Caption> written(List<Region> regions) {
        List<Caption> written = new ArrayList<>();
        for (Region region : regions) {
            List<HeadColumn> acting = region.head().columns(HeadColumn.Role.ACTOR);
            for (BodyRow row : region.steps()) {
                row.cells().stream()
                        .filter(cell -> !cell.blank() && SymbolWords.in(cell).isEmpty())
                        .filter(cell -> acting.stream()
                                .anyMatch(column ->
                                        column.holds(cell.box().centre().x())))
                        .forEach(cell -> written.add(new Caption(cell.place(), CellTexts.line(cell.text()))));
            }
        }
        return written;
    }

    private void note(Link link) {
        boolean glued = link.ground() == Link.Ground.GLUED;
        count = new ArrowCount(count.glued() + (glued ? 1 : 0), count.near() + (glued ? 0 : 1), count.loose());
        if (link.ground() == Link.Ground.FAR) {
            remarks.add(new Remark(link.place(), new Doubt.FarEnd((int) Math.round(link.gap()))));
        }
    }

    private static boolean isInside(Place place, List<Region> regions) {
        double y = place.box().centre().y();
        return regions.stream()
                .anyMatch(region -> region.top() - OUTSIDE < y
                        && y < region.end() + OUTSIDE
                        && place.box().right() > region.head().left()
                        && place.box().x() < region.head().right());
    }

    /** Tells whether a symbol of a step stands beside all tables: LibreOffice moves off the paper what it could not lay out. */
    private static boolean isBeside(Symbol symbol, List<Region> regions) {
        boolean acts = symbol.shape() != Shape.PENTAGON && symbol.shape() != Shape.OTHER;
        Box box = symbol.box();
        return acts
                && regions.stream()
                        .allMatch(region -> box.x() > region.head().right()
                                || box.right() < region.head().left());
    }

    /** Returns the doubt about a symbol in a column of which the heads do not tell whose it is. */
    private Optional<Doubt> unclear(Symbol symbol, List<Region> regions) {
        return region(symbol, regions).stream()
                .flatMap(region -> region.head().columns(HeadColumn.Role.ACTOR).stream())
                .filter(column -> column.holds(symbol.box().centre().x()) && actors.isUnclear(column))
                .findFirst()
                .map(column ->
                        new Doubt.TwinColumns(CellTexts.line(column.head().text())));
    }

    private static Optional<Region> region(Symbol symbol, List<Region> regions) {
        double y = symbol.box().centre().y();
        return regions.stream()
                .filter(some -> some.top() - OUTSIDE <= y)
                .max(Comparator.comparingDouble(Region::top))
                .or(() -> regions.stream().findFirst());
    }

    private Node node(int page, Symbol symbol, List<Region> regions) {
        double y = symbol.box().centre().y();
        Optional<Region> region = region(symbol, regions);
        if (region.isEmpty()) {
            return new Node(page, symbol, Node.NO_ROW, List.of(), false);
        }
        List<HeadColumn> columns = region.get().head().columns(HeadColumn.Role.ACTOR);
        List<Integer> acting = actorsOf(symbol.box(), columns);
        boolean between = columns.stream()
                .anyMatch(column -> column.holds(symbol.box().centre().x())
                        && acting.size() == 1
                        && Math.min(
                                        symbol.box().centre().x() - column.left(),
                                        column.right() - symbol.box().centre().x())
                                < MIDDLE * symbol.box().width());
        return new Node(page, symbol, row(page, y), acting, between);
    }

    private int row(int page, double y) {
        int best = Node.NO_ROW;
        double nearest = OUTSIDE;
        for (int step = 0; step < steps.size(); step++) {
            for (StepRow.Piece piece : steps.get(step).pieces()) {
                BodyRow row = piece.row();
                double off = row.page() == page ? Math.max(row.top() - y, y - row.bottom()) : Double.MAX_VALUE;
                if (off < nearest) {
                    nearest = off;
                    best = step;
                }
            }
        }
        return best;
    }

    private List<Integer> actorsOf(Box box, List<HeadColumn> columns) {
        List<Integer> across = columns.stream()
                .filter(column -> Math.min(column.right(), box.right()) - Math.max(column.left(), box.x())
                        > COVERED * column.width())
                .map(actors::actor)
                .filter(actor -> actor >= 0)
                .toList();
        if (across.size() > 1) {
            return across;
        }
        double x = box.centre().x();
        return columns.stream()
                .filter(column -> column.holds(x))
                .map(actors::actor)
                .filter(actor -> actor >= 0)
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    /** Adds symbols for words that stand for them, in cells in which nothing is drawn. */
    private void addWords(int page, List<Region> regions, int first) {
        for (Region region : regions) {
            for (BodyRow row : region.steps()) {
                for (Cell cell : row.cells()) {
                    boolean drawn = nodes.subList(first, nodes.size()).stream()
                            .anyMatch(node -> node.symbol().box().overlaps(cell.box()));
                    boolean acting = region.head().columns(HeadColumn.Role.ACTOR).stream()
                            .anyMatch(column -> column.holds(cell.box().centre().x()));
                    if (!drawn && acting && !cell.blank()) {
                        SymbolWords.in(cell).ifPresent(symbol -> nodes.add(node(page, symbol, regions)));
                    }
                }
            }
        }
    }

    /** Returns the index of the step at a place, -1 if there is none. */
    int stepAt(Place place) {
        return row(place.page(), place.box().centre().y());
    }
}
