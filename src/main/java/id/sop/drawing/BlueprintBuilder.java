package id.sop.drawing;

import id.sop.model.Act;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.paging.ConnectorPlanner;
import id.sop.paging.FlowPage;
import id.sop.paging.SheetPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Makes the blueprint of a sheet.
 *
 * <p>A step that nobody known performs has no symbol, and an exit to a step that does not exist has no arrow: such an SOP
 * is printed as a draft only.
 */
public final class BlueprintBuilder {
    private final Sop sop;
    private final FlowchartLabels labels;

    /** Prepares the blueprint of one SOP. */
    public BlueprintBuilder(Sop sop, FlowchartLabels labels) {
        this.sop = sop;
        this.labels = labels;
    }

    /**
     * Returns the pages that end with the given steps, with the connectors between them. Where another table begins on a page,
     * it follows that above it.
     */
    public List<FlowPage> pages(List<Integer> lasts) {
        SortedSet<Integer> ends = new TreeSet<>(lasts);
        sop.tables().forEach(table -> ends.add(table.last()));
        ConnectorPlanner connectors = new ConnectorPlanner(
                sop.flow(),
                step -> sop.actors(step).size(),
                new Handover(sop)::lane,
                this::entryLane,
                new Occupancy(sop));
        return connectors.pages(List.copyOf(ends)).stream()
                .map(page -> page.first() == 1 || lasts.contains(page.first() - 1) ? page : page.following())
                .toList();
    }

    /** Tells where the symbols of an SOP stand. */
    private record Occupancy(Sop sop) implements ConnectorPlanner.Occupancy {
        @Override
        public boolean holds(int step, int lane) {
            return sop.columns(step).contains(lane);
        }

        @Override
        public boolean ends(int step, int lane) {
            return sop.flow().exits(step).stream()
                    .filter(sop::endsInOwnCapsule)
                    .anyMatch(exit -> Handover.column(sop, exit) == lane);
        }

        @Override
        public int sameLane(int other, int lane, int step) {
            return sop.actors(step).indexOf(sop.actors(other).get(lane));
        }

        @Override
        public boolean isEnteredApart(int step) {
            return sop.step(step).performers().isEither();
        }
    }

    private int entryLane(Flow.Exit exit) {
        Optional<Act> usual =
                sop.actsToDecision(exit.to().orElseThrow()).stream().findFirst();
        return sop.enteredAct(exit).or(() -> usual).map(Act::column).orElse(0);
    }

    /** Returns the blueprint of a sheet with the given pages. */
    public Blueprint build(SheetPlan plan) {
        List<Blueprint.Page> pages = new ArrayList<>();
        for (int i = 0; i < plan.pages().size(); i++) {
            FlowPage page = plan.pages().get(i);
            CellAssignment symbols = new CellAssignment(sop, labels, page, i + 1);
            pages.add(new Blueprint.Page(
                    symbols.rows(), symbols.marks(), new PageJoints(sop, labels, page, symbols).joints()));
        }
        return new Blueprint(pages);
    }
}
