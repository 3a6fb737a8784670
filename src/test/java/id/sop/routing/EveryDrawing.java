package id.sop.routing;

import id.sop.routing.cost.CostWeights;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.NodeShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All drawings of a small diagram that cost no more than a limit, tried one by one.
 *
 * <p><b>The space.</b> The levels of a diagram are the middles of its rows and the rules between them; between two
 * neighbouring levels lies half a row. On a level stand, from left to right, the nodes of the row and the lines that pass
 * through it. Within half a row every line is a chord: it joins two places on the border of that half, or a place on the
 * border and another line to the same node. Only the order of ends matters: two chords cross once when their ends
 * alternate around the border, and need not cross when they do not. So a drawing is nothing but the order of the lines on
 * each level and at each side of each node. Every drawing with level and upright lines is one of these, moved a little
 * where lines run along a level, and has no fewer crossings; here there is no want of room at all, so that nothing that
 * any table has room for is missing.
 *
 * <p><b>Prices.</b> A crossing costs one. Half a row against the reading direction costs what {@link PortCosts} takes for it: as
 * much as a crossing, or nothing to speak of near a return's own nodes and within a row. A side that {@link PortCosts} forbids
 * is not used, and a point that has room for one line gets one. Bends and lengths cost nothing.
 *
 * <p><b>Why this is all.</b> Taking a line out of a drawing leaves a drawing of the others that costs no more. So every
 * drawing is reached by laying the lines one after the other, in whatever order, when each is laid in every way whose
 * price stays within the limit; the search branches over all ways of that line for which there are fewest. A line may end
 * where it meets an earlier one to the same node: anywhere if both run downwards, else before the side by which both may
 * enter; which of two merged lines goes on and which joins is only a matter of names. One kind of way is left out, because
 * there is another one at least as good: to turn back in half a row without going around a node (pulled tight the line
 * crosses nothing that it did not cross, on a shorter way). And a line within a row runs from one end towards the other,
 * above or below what stands between: that is its reading direction.
 *
 * <p>The search is cut only by proof: lines still to be laid cannot cost less than each of them would alone among those
 * that lie; of several to the same node only the dearest counts, since they may merge.
 */
final class EveryDrawing {
    private final Diagram diagram;
    private final PortCosts ports;

    /** The spots of each level, from left to right. */
    private final List<List<HalfRow.Spot>> levels = new ArrayList<>();

    /** For each strand, which is the part of a line in one half of a row, the link whose line it is. */
    private final List<Integer> owners = new ArrayList<>();

    private final List<Integer> open = new ArrayList<>();

    private EveryDrawing(Diagram diagram, PortCosts ports) {
        this.diagram = diagram;
        this.ports = ports;
        for (int level = 0; level <= 2 * diagram.grid().rows(); level++) {
            levels.add(new ArrayList<>());
        }
        for (int lane = 0; lane < diagram.grid().lanes(); lane++) {
            for (int n = 0; n < diagram.nodes().size(); n++) {
                DiagramNode node = diagram.nodes().get(n);
                if (node.lane() == lane) {
                    levels.get(2 * node.row() + 1).add(HalfRow.Spot.ofNode(n));
                }
            }
        }
        for (int i = 0; i < diagram.links().size(); i++) {
            open.add(i);
        }
    }

    /**
     * Tells whether some drawing costs no more than a limit.
     *
     * @param limit in crossings; less than half a forbidden side costs
     */
    static boolean isThereOneFor(int limit, Diagram diagram, PortCosts ports) {
        return new EveryDrawing(diagram, ports).canBeFinishedFor(limit);
    }

    /** What follows when a line has been laid for a price; tells whether the search is at its end. */
    interface Laid {
        boolean at(int price);
    }

    private boolean canBeFinishedFor(int limit) {
        if (open.isEmpty()) {
            return true;
        }
        int[] least = new int[diagram.nodes().size()];
        int fewest = Integer.MAX_VALUE;
        int next = -1;
        for (int link : open) {
            CountedWays ways = new CountedWays(limit, fewest);
            new Laying(link, limit, ways).start();
            int goal = diagram.links().get(link).to();
            least[goal] = Math.max(least[goal], ways.cheapest());
            if (ways.count() < fewest) {
                fewest = ways.count();
                next = link;
            }
        }
        if (Arrays.stream(least).sum() > limit) {
            return false;
        }
        int place = open.indexOf(next);
        open.remove(place);
        boolean found = new Laying(next, limit, price -> canBeFinishedFor(limit - price)).start();
        open.add(place, next);
        return found;
    }

    /** A line on its way through the diagram. */
    private final class Laying {
        private final int index;
        private final Link link;
        private final int limit;
        private final Laid laid;
        private final int fromRow;
        private final int toRow;

        Laying(int index, int limit, Laid laid) {
            this.index = index;
            this.limit = limit;
            this.laid = laid;
            link = diagram.links().get(index);
            fromRow = diagram.nodes().get(link.from()).row();
            toRow = diagram.nodes().get(link.to()).row();
        }

        boolean start() {
            boolean found = false;
            for (int half = 2 * fromRow; half <= 2 * fromRow + 1 && !found; half++) {
                for (HalfRow.Place place : new HalfRow(levels, half).places()) {
                    boolean mayStart = place.isAtNode()
                            && place.spot().node() == link.from()
                            && ports.exit(index, place.side()) < CostWeights.WRONG_SIDE / 2
                            && hasRoom(place);
                    if (mayStart && !found) {
                        int strand = strand();
                        place.ends().add(place.index(), strand);
                        found = run(half, place, strand, 0);
                        place.ends().remove(place.index());
                        owners.remove(strand);
                    }
                }
            }
            return found;
        }

        private int strand() {
            owners.add(index);
            return owners.size() - 1;
        }

        /** Tells whether a side of a node has room for one more line. */
        private boolean hasRoom(HalfRow.Place place) {
            NodeShape outline = diagram.nodes().get(place.spot().node()).shape();
            boolean level = place.side().isHorizontal();
            boolean wide = outline == NodeShape.RECTANGLE || (outline == NodeShape.CAPSULE && !level);
            return wide || place.spot().count(place.side()) == 0;
        }

        /** Goes on from a place on the border of half a row, where a strand has its first end. */
        private boolean run(int half, HalfRow.Place start, int strand, int paid) {
            HalfRow border = new HalfRow(levels, half);
            boolean found = join(half, start, strand, paid, border);
            for (int i = 0; i < border.places().size() && !found; i++) {
                HalfRow.Place place = border.places().get(i);
                if (place.isAtNode() ? isGoal(place) : mayPass(start, place)) {
                    int now = paid + price(half, start, place);
                    now += now <= limit ? border.crossed(strand, place) : 0;
                    found = now <= limit
                            && (place.isAtNode() ? end(place, strand, now) : pass(half, place, strand, now));
                }
            }
            return found;
        }

        private boolean isGoal(HalfRow.Place place) {
            return place.spot().node() == link.to()
                    && ports.entry(index, place.side()) < CostWeights.WRONG_SIDE / 2
                    && hasRoom(place);
        }

        /** Tells whether it makes sense to leave half a row between the spots of a level. */
        private boolean mayPass(HalfRow.Place start, HalfRow.Place place) {
            boolean outer = place.level() == 0 || place.level() == levels.size() - 1;
            boolean turnsBackInVain = place.level() == start.level() && place.space() == start.space();
            return !outer && !turnsBackInVain && (fromRow != toRow || leadsOn(start, place));
        }

        /** Tells whether a line within a row comes nearer to its goal where it passes from above to below or back. */
        private boolean leadsOn(HalfRow.Place start, HalfRow.Place place) {
            int origin = space(link.from());
            int goal = space(link.to());
            int before = start.isAtNode() || start.level() != place.level() ? origin : start.space();
            boolean between = Math.min(before, goal) < place.space() && place.space() < Math.max(before, goal);
            return place.level() == 2 * fromRow + 1 && between && ports.bend(index) < CostWeights.WRONG_SIDE;
        }

        /** Returns the space that a node takes on its level. */
        private int space(int node) {
            List<HalfRow.Spot> level = levels.get(2 * diagram.nodes().get(node).row() + 1);
            int before = 0;
            for (HalfRow.Spot spot : level) {
                if (spot.node() == node) {
                    return 2 * before + 1;
                }
                before += spot.isNode() ? 1 : 0;
            }
            throw new IllegalArgumentException();
        }

        /** Returns the price of running against the reading direction, in crossings. */
        private int price(int half, HalfRow.Place start, HalfRow.Place place) {
            int down = ports.against(index, half, true) / CostWeights.CROSSING;
            int up = ports.against(index, half, false) / CostWeights.CROSSING;
            if (start.level() == place.level()) {
                boolean neighbours = start.isAtNode() && place.isAtNode() && start.space() == place.space();
                return neighbours ? 0 : up + down;
            }
            return place.level() > half ? down : up;
        }

        private boolean end(HalfRow.Place place, int strand, int paid) {
            place.ends().add(place.index(), strand);
            boolean found = laid.at(paid);
            place.ends().remove(place.index());
            return found;
        }

        private boolean pass(int half, HalfRow.Place place, int strand, int paid) {
            boolean downwards = place.level() > half;
            int next = strand();
            levels.get(place.level())
                    .add(
                            place.index(),
                            downwards ? HalfRow.Spot.ofLine(strand, next) : HalfRow.Spot.ofLine(next, strand));
            boolean found = run(downwards ? half + 1 : half - 1, place, next, paid);
            levels.get(place.level()).remove(place.index());
            owners.remove(next);
            return found;
        }

        /** Ends the line at another one to the same node that is in the same half of a row. */
        private boolean join(int half, HalfRow.Place start, int strand, int paid, HalfRow border) {
            boolean found = false;
            for (int host : border.strands()) {
                if (!found && mayJoin(host, half)) {
                    int now = paid + border.joining(strand, host) + priceTo(host, half, start, border);
                    if (now <= limit) {
                        List<Integer> ends = start.isAtNode() ? start.ends() : endsOf(start, half);
                        ends.set(ends.indexOf(strand), host);
                        found = laid.at(now);
                        ends.set(ends.indexOf(host), strand);
                    }
                }
            }
            return found;
        }

        /** Returns the price of leaving the level of the start for another line, unless that passes the same space there. */
        private int priceTo(int host, int half, HalfRow.Place start, HalfRow border) {
            boolean beside = border.ends(host, start.level(), start.space());
            return beside ? 0 : ports.against(index, half, start.level() == half) / CostWeights.CROSSING;
        }

        private List<Integer> endsOf(HalfRow.Place start, int half) {
            HalfRow.Spot spot = levels.get(start.level()).get(start.index());
            return (start.level() == half ? spot.below() : spot.above()).get(0);
        }

        private boolean mayJoin(int host, int half) {
            int owner = owners.get(host);
            Link other = diagram.links().get(owner);
            boolean flow = link.kind() == Link.Kind.FLOW && other.kind() == Link.Kind.FLOW;
            boolean anywhere = diagram.isForward(link) && diagram.isForward(other);
            return owner != index && flow && other.to() == link.to() && (anywhere || isAtPort(host, half));
        }

        /** Tells whether a strand ends at the goal, at a side by which this line may enter too. */
        private boolean isAtPort(int strand, int half) {
            return new HalfRow(levels, half)
                    .places().stream()
                            .anyMatch(place -> place.isAtNode()
                                    && place.spot().node() == link.to()
                                    && place.ends().contains(strand)
                                    && ports.entry(index, place.side()) < CostWeights.WRONG_SIDE / 2);
        }
    }
}
