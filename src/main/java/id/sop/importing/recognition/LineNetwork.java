package id.sop.importing.recognition;

import id.sop.geometry.Point;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Stroke;
import id.sop.importing.page.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The strokes of a page as a network: where they meet they are one line, which is followed from symbol to symbol.
 *
 * <p>Strokes that cross do not meet. One that ends on another one joins it, and goes on to where that one leads.
 */
final class LineNetwork {
    /** In points: ends that are no farther from another stroke meet it. */
    private static final double JOIN = 3.5;

    /** In points: as far as an end that stops in the open may be from a stroke that it is to meet. */
    private static final double STRAY = 8;

    /** In points: what ends at a head runs into it from so far behind. */
    private static final double ASIDE = 0.01;

    /** A page with more strokes is no flow chart but an artwork, which is not followed. */
    private static final int MOST = 3000;

    private final List<Symbol> symbols;
    private final List<DrawnLine> lines;
    private final LineEnds.Tied[][] ends;
    private final List<List<Contact>> contacts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<LooseLine> loose;

    /** Where a line meets another one, by the positions on both. */
    record Contact(double position, int other, double there) {}

    /** Follows the strokes of a page. */
    LineNetwork(SourcePage page) {
        List<Stroke> strokes = page.strokes().size() > MOST ? List.of() : page.strokes();
        symbols = page.symbols();
        lines = strokes.stream().map(DrawnLine::new).toList();
        ends = new LineEnds.Tied[lines.size()][2];
        lines.forEach(line -> contacts.add(new ArrayList<>()));
        tie(new LineEnds(page.symbols()));
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            follow(i, used);
        }
        List<Integer> left = IntStream.range(0, lines.size())
                .filter(line -> !used.contains(line))
                .boxed()
                .toList();
        loose = LooseLine.among(left, lines, ends, contacts);
    }

    /** Returns the lines from symbol to symbol. */
    List<Link> links() {
        return links;
    }

    /** Returns the strokes that lead from a symbol, or have a head, and reach no other symbol. */
    List<LooseLine> loose() {
        return loose;
    }

    private void tie(LineEnds symbols) {
        List<int[]> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int end = 0; end < 2; end++) {
                DrawnLine line = lines.get(i);
                Point point = line.end(end);
                LineEnds.Tied tied = symbols.glued(line, end);
                if (!tied.exists()) {
                    LineEnds.Tied near = symbols.within(point, LineEnds.TOUCH);
                    tied = near.exists() && symbols.turns(lines, i, end, near) ? LineEnds.Tied.NONE : near;
                }
                if (!tied.exists() && !meet(i, end, LineEnds.TOUCH)) {
                    tied = symbols.within(point, LineEnds.NEAR);
                    if (!tied.exists() && !meet(i, end, JOIN)) {
                        open.add(new int[] {i, end});
                    }
                }
                ends[i][end] = tied;
            }
        }
        for (int[] end : open) {
            boolean met = contacts.get(end[0]).stream().anyMatch(contact -> isAt(end[0], end[1], contact.position()));
            DrawnLine line = lines.get(end[0]);
            if (!met) {
                ends[end[0]][end[1]] = symbols.ahead(line.before(end[1]), line.end(end[1]));
                if (!ends[end[0]][end[1]].exists()) {
                    meet(end[0], end[1], STRAY);
                }
            }
        }
    }

    /** Notes where an end meets other strokes; tells whether it does. */
    private boolean meet(int line, int end, double distance) {
        DrawnLine own = lines.get(line);
        boolean met = false;
        double within = isJoined(line, end) ? LineEnds.EXACT : distance;
        for (int other = 0; other < lines.size(); other++) {
            if (other == line) {
                continue;
            }
            DrawnLine its = lines.get(other);
            DrawnLine.Nearest nearest = its.nearest(own.end(end));
            if (nearest.distance() > within) {
                continue;
            }
            double there = nearest.position();
            if (there < JOIN) {
                there = its.headed(0) ? Math.max(there, ASIDE) : 0;
            } else if (its.length() - there < JOIN) {
                there = its.headed(1) ? Math.min(there, its.length() - ASIDE) : its.length();
            }
            contacts.get(line).add(new Contact(own.position(end), other, there));
            contacts.get(other).add(new Contact(there, line, own.position(end)));
            met = true;
        }
        return met;
    }

    /** Tells whether an end stands right at that of another line: it goes on there, and what runs by near at hand is none of its own. */
    private boolean isJoined(int line, int end) {
        Point point = lines.get(line).end(end);
        return IntStream.range(0, lines.size())
                .filter(other -> other != line)
                .mapToObj(lines::get)
                .anyMatch(its -> DrawnLine.distance(its.end(0), point) <= LineEnds.EXACT
                        || DrawnLine.distance(its.end(1), point) <= LineEnds.EXACT);
    }

    private boolean isAt(int line, int end, double position) {
        return Math.abs(lines.get(line).position(end) - position) < 1e-6;
    }

    private void follow(int start, Set<Integer> used) {
        DrawnLine line = lines.get(start);
        LineEnds.Tied[] own = ends[start];
        if (line.headed(0) && line.headed(1) && own[0].exists() && own[1].exists()) {
            Walk walk = new Walk(start, 0, true);
            walk.go(start, 0, 1, List.of());
            add(walk.arrivals, start, 0, Link.Tie.BOTH_WAYS, used);
            return;
        }
        for (int end = 0; end < 2; end++) {
            if (!own[end].exists() || line.headed(end)) {
                continue;
            }
            Walk oriented = new Walk(start, end, true);
            oriented.go(start, line.position(end), end == 0 ? 1 : -1, List.of());
            List<Arrival> headed =
                    oriented.arrivals.stream().filter(Arrival::headed).toList();
            if (!headed.isEmpty()) {
                add(headed, start, end, Link.Tie.ARROW, used);
                continue;
            }
            Walk free = new Walk(start, end, false);
            free.go(start, line.position(end), end == 0 ? 1 : -1, List.of());
            List<Arrival> late = free.arrivals.stream().filter(Arrival::headed).toList();
            if (late.isEmpty()) {
                add(free.arrivals, start, end, Link.Tie.LINE, used);
            } else {
                add(late, start, end, Link.Tie.ARROW, used);
            }
        }
    }

    /** Tells whether a line leaves the rhombus of another one at another corner: two answers may lead to one symbol. */
    private boolean isOtherAnswer(Link known, int line, int end) {
        return symbols.get(known.from()).shape() == Shape.RHOMBUS
                && DrawnLine.distance(known.path().get(0), lines.get(line).end(end)) > STRAY;
    }

    private void add(List<Arrival> arrivals, int start, int end, Link.Tie tie, Set<Integer> used) {
        int from = ends[start][end].symbol();
        for (Arrival arrival : arrivals) {
            int to = ends[arrival.line()][arrival.end()].symbol();
            boolean known = links.stream()
                    .anyMatch(link -> (link.from() == from && link.to() == to && !isOtherAnswer(link, start, end))
                            || (tie != Link.Tie.ARROW && link.from() == to && link.to() == from && !link.isArrow()));
            used.addAll(arrival.through());
            if (from == to || known) {
                continue;
            }
            double gap = Math.max(ends[start][end].distance(), ends[arrival.line()][arrival.end()].distance());
            boolean glued = ends[start][end].glued() && ends[arrival.line()][arrival.end()].glued();
            Link.Ground near = gap > LineEnds.BESIDE ? Link.Ground.FAR : Link.Ground.NEAR;
            Link.Ground ground = glued ? Link.Ground.GLUED : near;
            Place place = lines.get(start).stroke().place();
            boolean dashed = arrival.through().stream()
                    .allMatch(line -> lines.get(line).stroke().dashed());
            links.add(new Link(from, to, tie, dashed, Corners.straight(arrival.path()), ground, gap, "", place));
        }
    }

    /** An end of a line at a symbol that was reached, and how. */
    private record Arrival(int line, int end, boolean headed, List<Point> path, Set<Integer> through) {}

    /** A walk along the lines from an end that is tied to a symbol. */
    private final class Walk {
        private final int start;
        private final int startEnd;
        private final boolean oriented;
        private final List<Arrival> arrivals = new ArrayList<>();
        private final Set<List<Integer>> seen = new HashSet<>();
        private final List<Integer> trail = new ArrayList<>();

        Walk(int start, int startEnd, boolean oriented) {
            this.start = start;
            this.startEnd = startEnd;
            this.oriented = oriented;
        }

        void go(int line, double from, int direction, List<Point> path) {
            DrawnLine own = lines.get(line);
            boolean first = line == start && isAt(line, startEnd, from) && path.isEmpty();
            if (!(first || isAllowed(line, direction))
                    || !seen.add(List.of(line, direction, (int) Math.round(from)))
                    || trail.size() > MOST_TURNS) {
                return;
            }
            trail.add(line);
            int end = direction > 0 ? 1 : 0;
            double last = own.position(end);
            for (Contact contact : contacts.get(line)) {
                boolean ahead = direction > 0 ? contact.position() > from - 1e-6 : contact.position() < from + 1e-6;
                boolean own0 = Math.abs(contact.position() - from) < 1e-6 && !path.isEmpty();
                if (ahead && !own0) {
                    turn(line, from, contact, path);
                }
            }
            if (ends[line][end].exists() && !(line == start && end == startEnd)) {
                arrivals.add(new Arrival(
                        line,
                        end,
                        own.headed(end),
                        Corners.joined(path, own.between(from, last)),
                        new HashSet<>(trail)));
            }
            trail.remove(trail.size() - 1);
        }

        private void turn(int line, double from, Contact contact, List<Point> path) {
            int other = contact.other();
            DrawnLine its = lines.get(other);
            List<Point> on = Corners.joined(path, lines.get(line).between(from, contact.position()));
            boolean atStart = contact.there() < 1e-6;
            boolean atEnd = its.length() - contact.there() < 1e-6;
            if (!atEnd && !(atStart && its.headed(0))) {
                go(other, contact.there(), 1, on);
            }
            if (!atStart && !(atEnd && its.headed(1))) {
                go(other, contact.there(), -1, on);
            }
        }

        private boolean isAllowed(int line, int direction) {
            DrawnLine own = lines.get(line);
            if (own.headed(0) != own.headed(1)) {
                return own.headed(1) == direction > 0;
            }
            boolean startTied = ends[line][0].exists();
            boolean endTied = ends[line][1].exists();
            return !oriented || startTied == endTied || startTied == direction > 0;
        }
    }

    /** No line turns from stroke to stroke more often. */
    private static final int MOST_TURNS = 60;
}
