package id.sop.drawing;

import id.sop.geometry.Box;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The room that the text inside a rhombus needs; what stands in other symbols is a word that they have room for. */
public final class SymbolText {
    /** The smallest type in a symbol, in points: what is smaller cannot be read on paper. */
    public static final double LEAST_SIZE = 7;

    /** The most lines of a text in a symbol. */
    public static final int MOST_LINES = 5;

    /** Height of a capital and distance of base lines, as parts of the type size. */
    private static final double CAPITAL = 0.688;

    private static final double LEADING = 1.12;

    /** What is left free between a text and the middle of the stroke of a rhombus' sides, in points: 0.7 mm and half a stroke. */
    private static final double CLEARANCE = 2.5;

    /** The same when the size of rhombi is reckoned, so that no rounding makes the text smaller. */
    private static final double WANTED_CLEARANCE = 2.8;

    /** A rhombus with a text is never taller than this many times its width. */
    private static final double PROPORTION = 1.2;

    private static final double STEP = 0.5;

    private final List<LineWidths> texts;
    private final double scale;

    /**
     * Takes the texts that rhombi of one size have to hold.
     *
     * @param width of a text in points, at a type size
     */
    SymbolText(List<String> texts, ToDoubleFunction<String> width, double size) {
        this.texts =
                texts.stream().map(text -> new LineWidths(text.strip(), width)).toList();
        this.scale = LEAST_SIZE / size;
    }

    /** Returns the height of a text from the top of its capitals to its last base line, in points. */
    public static double height(int lines, double size) {
        return (CAPITAL + (lines - 1) * LEADING) * size;
    }

    /** The width and height of a rhombus, in points. */
    record Room(double width, double height) {}

    /** Returns the narrowest rhombus, from one width to another, that holds every text; nothing if none does. */
    Optional<Room> room(double least, double most) {
        for (double width = least; width <= most; width += STEP) {
            double height = height(width);
            if (height <= PROPORTION * width) {
                return Optional.of(new Room(width, height));
            }
        }
        return Optional.empty();
    }

    /** Returns the largest rhombus of a width, for texts that even that does not hold in readable type; nothing without a text. */
    Optional<Room> largest(double width) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Room(width, PROPORTION * width));
    }

    private double height(double width) {
        return texts.stream().mapToDouble(text -> height(text, width)).max().orElse(0);
    }

    private double height(LineWidths text, double width) {
        double best = Double.POSITIVE_INFINITY;
        for (int lines = 1; lines <= Math.min(MOST_LINES, text.words()); lines++) {
            best = Math.min(best, rhombus(scale * text.narrowest(lines), height(lines, LEAST_SIZE), width));
        }
        return best;
    }

    /**
     * Returns how tall a rhombus must be for a text to keep its distance from the sides; infinity when no height will do.
     *
     * <p>With the halves <var>a</var> and <var>b</var> of the rhombus, and <var>x</var> and <var>y</var> of the text, the corner
     * of the text is (1 &minus; <var>x</var>/<var>a</var> &minus; <var>y</var>/<var>b</var>) / &radic;(1/<var>a</var>&sup2; +
     * 1/<var>b</var>&sup2;) away from the side. This solves it for 1/<var>b</var>.
     */
    private static double rhombus(double textWidth, double textHeight, double width) {
        double a = width / 2;
        double x = textWidth / 2;
        double y = textHeight / 2;
        double free = 1 - x / a;
        double rest = free * free - Math.pow(WANTED_CLEARANCE / a, 2);
        return free <= 0 || rest <= 0
                ? Double.POSITIVE_INFINITY
                : 2 * (free * y + WANTED_CLEARANCE * Math.sqrt(rest + Math.pow(y / a, 2))) / rest;
    }

    /** Returns how wide a text of some height may be in a rhombus. */
    public static double widest(double textHeight, Box rhombus) {
        double slant = Math.hypot(1, rhombus.width() / rhombus.height());
        return Math.max(0, rhombus.width() * (1 - textHeight / rhombus.height()) - 2 * CLEARANCE * slant);
    }
}
