package id.sop.importing.recognition;

import id.sop.geometry.Point;
import id.sop.importing.page.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A line that reaches no other symbol. Strokes that are joined at their ends are one line: an elbow is often drawn as two.
 *
 * @param symbol the one from or to which it leads; -1 for none
 * @param headed whether its head is there
 * @param headedOutside whether a head is at its other end
 * @param end where it ends in the open
 */
record LooseLine(Place place, int symbol, boolean headed, boolean headedOutside, Point end) {
    /** In points: a shorter stroke is a dash or a speck. */
    private static final double SHORT = 6;

    /** In points: strokes are joined at their ends when they meet no farther from them. */
    private static final double AT_END = 0.1;

    /** Returns the lines that strokes make which are on no way between two symbols, those that lead to or from one first. */
    static List<LooseLine> among(
            List<Integer> strokes,
            List<DrawnLine> lines,
            LineEnds.Tied[][] ends,
            List<List<LineNetwork.Contact>> contacts) {
        Set<Integer> left = new HashSet<>(strokes);
        List<LooseLine> found = new ArrayList<>();
        List<Integer> order = strokes.stream()
                .sorted(Comparator.comparing(line -> !ends[line][0].exists() && !ends[line][1].exists()))
                .toList();
        for (int line : order) {
            DrawnLine own = lines.get(line);
            boolean tells = own.headed(0) || own.headed(1) || ends[line][0].exists() || ends[line][1].exists();
            if (left.remove(line) && own.length() > SHORT && tells) {
                found.add(followed(line, left, lines, ends, contacts));
            }
        }
        return found;
    }

    private static LooseLine followed(
            int start,
            Set<Integer> left,
            List<DrawnLine> lines,
            LineEnds.Tied[][] ends,
            List<List<LineNetwork.Contact>> contacts) {
        int tied = ends[start][0].exists() ? 0 : 1;
        boolean between = ends[start][0].exists() && ends[start][1].exists();
        int line = start;
        int open = 1 - tied;
        while (!between && !lines.get(line).headed(open)) {
            double position = lines.get(line).position(open);
            List<LineNetwork.Contact> onward = contacts.get(line).stream()
                    .filter(contact -> Math.abs(contact.position() - position) < AT_END)
                    .filter(contact -> left.contains(contact.other()))
                    .filter(contact -> isJoint(contact, lines.get(contact.other()), ends[contact.other()]))
                    .distinct()
                    .toList();
            if (onward.size() != 1) {
                break;
            }
            line = onward.get(0).other();
            open = onward.get(0).there() < AT_END ? 1 : 0;
            left.remove(line);
        }
        return new LooseLine(
                lines.get(start).stroke().place(),
                between ? -1 : ends[start][tied].symbol(),
                lines.get(start).headed(tied),
                lines.get(line).headed(open),
                lines.get(line).end(open));
    }

    /** Tells whether a stroke without a symbol is met at an end that has no head. */
    private static boolean isJoint(LineNetwork.Contact contact, DrawnLine other, LineEnds.Tied[] its) {
        boolean atStart = contact.there() < AT_END;
        boolean atEnd = other.length() - contact.there() < AT_END;
        return !its[0].exists() && !its[1].exists() && (atStart ? !other.headed(0) : atEnd && !other.headed(1));
    }
}
