package id.sop.importing.ooxml;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a worksheet, its rows, or the lines of a document: where each begins really, and where on the nominal page.
 *
 * <p>Hidden ones take no room on either. All indices are from 0, all lengths in points.
 */
public final class Axis {
    private final double unit;
    private final double usual;
    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * Begins with columns or rows that nobody changed.
     *
     * @param unit their nominal size
     * @param usual their real size; 0 if they are hidden
     */
    public Axis(double unit, double usual) {
        this.unit = unit;
        this.usual = usual;
    }

    /**
     * Columns or rows of one size.
     *
     * @param real where the first one begins really
     * @param nominal how many are seen before it
     */
    private record Stretch(int first, int last, double size, double real, double nominal) {}

    /** Sets the size of columns or rows behind all that were set before; others are passed over. */
    public void set(int first, int last, double size) {
        int next = stretches.isEmpty() ? 0 : stretches.get(stretches.size() - 1).last() + 1;
        if (first < next || last < first) {
            return;
        }
        stretches.add(new Stretch(first, last, size, real(first), seen(first)));
    }

    private Stretch before(int index) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).first() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? new Stretch(0, -1, 0, 0, 0) : stretches.get(low - 1);
    }

    /** Returns the real size of one. */
    public double size(int index) {
        Stretch stretch = before(index);
        return index <= stretch.last() ? stretch.size() : usual;
    }

    /** Returns where one begins really. */
    public double real(int index) {
        Stretch stretch = before(index);
        int inside = Math.min(index, stretch.last() + 1) - stretch.first();
        return stretch.real() + inside * stretch.size() + (index - stretch.first() - inside) * usual;
    }

    private double seen(int index) {
        Stretch stretch = before(index);
        int inside = Math.min(index, stretch.last() + 1) - stretch.first();
        return stretch.nominal()
                + (stretch.size() == 0 ? 0 : inside)
                + (usual == 0 ? 0 : index - stretch.first() - inside);
    }

    /** Returns where one begins on the nominal page. */
    public double nominal(int index) {
        return seen(index) * unit;
    }

    /** Returns the one at a real place; before the first one that is the first. */
    public int at(double real) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).real() <= real) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Stretch stretch = low == 0 ? new Stretch(0, -1, 0, 0, 0) : stretches.get(low - 1);
        double inside = real - stretch.real();
        double length = (stretch.last() + 1 - stretch.first()) * stretch.size();
        if (inside < length) {
            return stretch.first() + (int) Math.max(0, inside / stretch.size());
        }
        int behind = usual == 0 ? 0 : (int) Math.min(1 << 24, Math.max(0, (inside - length) / usual));
        return stretch.last() + 1 + behind;
    }

    /** Returns the place on the nominal page that is a real one: in the same column or row, and there in proportion. */
    public double nominal(double real) {
        int index = at(real);
        double size = size(index);
        double part = size == 0 ? 0 : (real - real(index)) / size;
        return nominal(index) + Math.min(1, part) * unit;
    }
}
