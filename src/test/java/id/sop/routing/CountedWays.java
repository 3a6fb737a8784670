package id.sop.routing;

/** The number of ways to lay a line, counted as far as that matters, and the price of the cheapest. */
final class CountedWays implements EveryDrawing.Laid {
    private final int enough;
    private int count;
    private int cheapest;

    CountedWays(int limit, int enough) {
        this.enough = enough;
        cheapest = limit + 1;
    }

    @Override
    public boolean at(int price) {
        count++;
        cheapest = Math.min(cheapest, price);
        return count >= enough && cheapest == 0;
    }

    int count() {
        return count;
    }

    /** Returns the price of the cheapest way; more than the limit when there is none. */
    int cheapest() {
        return cheapest;
    }
}
