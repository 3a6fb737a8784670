package id.sop.routing;

/**
 * The way of one link over the lattice, up to its end or to the place where it joins another course to that end.
 *
 * <p>A course is laid from its {@code start} node to its {@code goal} node; that is against the link's direction when
 * several lines part from one pentagon, because then they share their beginning, not their end.
 *
 * @param link index of the link
 * @param reversed whether it is laid against the link's direction
 * @param vertices in order, one more than there are edges
 * @param edges in order
 * @param gaps for each edge how many other courses lay before it (left of it or above it) when it was laid
 * @param host index of the link whose course it joins at its last vertex, or -1 when it reaches its goal itself
 * @param hostIndex index of that vertex among the vertices of the host
 * @param cost bends, length and doors
 */
@SuppressWarnings("ArrayRecordComponent")
record Course(int link, boolean reversed, int[] vertices, int[] edges, int[] gaps, int host, int hostIndex, int cost) {

    /** Returns the direction of the edge at an index, as the ordinal of the side that it heads for. */
    int direction(int index) {
        int step = vertices[index + 1] - vertices[index];
        return step == 1 ? 1 : step == -1 ? 3 : step > 0 ? 2 : 0;
    }

    /** Returns this course at a higher cost. */
    Course dearer(int price) {
        return new Course(link, reversed, vertices, edges, gaps, host, hostIndex, cost + price);
    }
}
