package id.sop.importing.xlsx;

import id.sop.office.SheetReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/** The merged cells of a worksheet, as one goes through its rows from the top. */
final class Merges {
    private static final int MOST = 50_000;

    private final List<Merge> all = new ArrayList<>();
    private final TreeMap<Integer, Merge> active = new TreeMap<>();
    private final PriorityQueue<Merge> ends = new PriorityQueue<>(Comparator.comparingInt(Merge::bottom));
    private int next;

    /** Cells that are merged into one; all numbers from 0, the last ones among them. */
    record Merge(int top, int left, int bottom, int right) {}

    /** Takes note of a reference such as B2:C4. */
    void add(String reference) throws XMLStreamException {
        int colon = reference.indexOf(':');
        if (colon < 0 || all.size() >= MOST) {
            return;
        }
        String from = reference.substring(0, colon);
        String to = reference.substring(colon + 1);
        Merge merge = new Merge(row(from), SheetReader.column(from), row(to), SheetReader.column(to));
        if (merge.top() <= merge.bottom() && merge.left() <= merge.right() && merge.top() >= 0) {
            all.add(merge);
        }
    }

    private static int row(String address) throws XMLStreamException {
        int digits = 0;
        while (digits < address.length() && Character.isLetter(address.charAt(digits))) {
            digits++;
        }
        try {
            return Integer.parseInt(address.substring(digits)) - 1;
        } catch (NumberFormatException e) {
            throw new XMLStreamException("not the address of a cell", e);
        }
    }

    List<Merge> all() {
        return all;
    }

    /** Goes on to a row, down from the one before; returns the columns in which merged cells begin there. */
    Set<Integer> goTo(int row) {
        if (next == 0) {
            all.sort(Comparator.comparingInt(Merge::top).thenComparingInt(Merge::left));
        }
        while (!ends.isEmpty() && ends.peek().bottom() < row) {
            active.remove(ends.poll().left());
        }
        Set<Integer> begin = new TreeSet<>();
        for (; next < all.size() && all.get(next).top() <= row; next++) {
            Merge merge = all.get(next);
            Map.Entry<Integer, Merge> left = active.floorEntry(merge.right());
            boolean free = left == null || left.getValue().right() < merge.left();
            if (merge.bottom() >= row && free) {
                active.put(merge.left(), merge);
                ends.add(merge);
                begin.add(merge.left());
            }
        }
        return begin;
    }

    /** Returns the one that covers a column of the row that was gone to last. */
    Optional<Merge> at(int column) {
        return Optional.ofNullable(active.floorEntry(column))
                .map(Map.Entry::getValue)
                .filter(merge -> merge.right() >= column);
    }
}
