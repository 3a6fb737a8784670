package id.sop.model;

import id.sop.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A part of a procedure (bagian): steps under a heading of their own.
 *
 * @param title the heading, with the letter or number that the office gave it; empty only in a file with faults
 * @param first the number of its first step, counted through the whole procedure
 * @param last the number of its last step, at least {@code first}
 * @param restarts whether its sheet counts its steps from 1 again
 * @param actors the keys of the only columns of its own table; empty when it has the columns of the whole
 * @param totalTime what the author gives as the sum of its steps' times
 * @param remarks the notes below its table (catatan)
 */
public record Part(
        Optional<Text> title,
        int first,
        int last,
        boolean restarts,
        List<Text> actors,
        Optional<TimeText> totalTime,
        List<Text> remarks,
        Origin origin) {
    /** Copies the lists. */
    public Part {
        actors = List.copyOf(actors);
        remarks = List.copyOf(remarks);
    }

    /** Tells whether it has columns of its own, and so a table. */
    public boolean hasOwnTable() {
        return !actors.isEmpty();
    }

    /** Tells whether a step belongs to it. */
    public boolean holds(int step) {
        return first <= step && step <= last;
    }
}
