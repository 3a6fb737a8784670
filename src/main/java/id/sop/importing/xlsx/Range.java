package id.sop.importing.xlsx;

import java.util.AbstractList;
import java.util.List;

/** A rectangle of cells; all numbers from 0, the last ones among them. */
record Range(int top, int left, int bottom, int right) {
    /** No cells. */
    static final Range NONE = new Range(0, 0, -1, -1);

    long area() {
        return (bottom + 1L - top) * (right + 1L - left);
    }

    List<Integer> rows() {
        return numbers(top, bottom);
    }

    List<Integer> columns() {
        return numbers(left, right);
    }

    /** Returns the smallest range that holds this one and another one. */
    Range and(Range other) {
        if (area() == 0 || other.area() == 0) {
            return area() == 0 ? other : this;
        }
        return new Range(
                Math.min(top, other.top),
                Math.min(left, other.left),
                Math.max(bottom, other.bottom),
                Math.max(right, other.right));
    }

    boolean holds(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    private static List<Integer> numbers(int first, int last) {
        return new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return first + index;
            }

            @Override
            public int size() {
                return last + 1 - first;
            }
        };
    }
}
