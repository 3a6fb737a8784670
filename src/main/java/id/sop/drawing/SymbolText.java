package id.sop.drawing;

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

    /** What is left free of a line of text between the edges of a rhombus, in points. */
    private static final double PADDING = 4;

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

    /** A line of text that is some part of the rhombus' width leaves the same part less of its height. */
    private double height(LineWidths text, double width) {
        double best = Double.POSITIVE_INFINITY;
        for (int lines = 1; lines <= Math.min(MOST_LINES, text.words()); lines++) {
            double free = 1 - (scale * text.narrowest(lines) + PADDING) / width;
            best = free > 0 ? Math.min(best, height(lines, LEAST_SIZE) / free) : best;
        }
        return best;
    }
}
