package id.sop.pdf.export;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern;

/** Shapes, lines and numbers in the words of SVG. */
final class SvgPath {
    private static final int DECIMALS = 3;
    /** Scales of type are thousandths of a point. */
    private static final int MATRIX_DECIMALS = 6;

    private static final String[] CAPS = {"", " stroke-linecap=\"round\"", " stroke-linecap=\"square\""};
    private static final String[] JOINS = {"", " stroke-linejoin=\"round\"", " stroke-linejoin=\"bevel\""};

    private SvgPath() {}

    /** Returns the value of a path's d. */
    static String data(Shape shape, AffineTransform transform) {
        return data(shape, transform, DECIMALS);
    }

    static String data(Shape shape, AffineTransform transform, int decimals) {
        StringBuilder data = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator path = shape.getPathIterator(transform); !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> append(data, 'M', c, 2, decimals);
                case PathIterator.SEG_LINETO -> append(data, 'L', c, 2, decimals);
                case PathIterator.SEG_QUADTO -> append(data, 'Q', c, 4, decimals);
                case PathIterator.SEG_CUBICTO -> append(data, 'C', c, 6, decimals);
                default -> data.append('z');
            }
        }
        return data.toString();
    }

    private static void append(StringBuilder data, char operator, double[] numbers, int count, int decimals) {
        data.append(operator);
        for (int i = 0; i < count; i++) {
            data.append(i == 0 ? "" : " ").append(number(numbers[i], decimals));
        }
    }

    /** Returns a number as short as can be. */
    static String number(double value) {
        return number(value, DECIMALS);
    }

    private static String number(double value, int decimals) {
        BigDecimal number = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String matrix(AffineTransform matrix) {
        double[] numbers = new double[6];
        matrix.getMatrix(numbers);
        return DoubleStream.of(numbers)
                .mapToObj(value -> number(value, MATRIX_DECIMALS))
                .collect(Collectors.joining(" ", "matrix(", ")"));
    }

    /** Returns the attributes for the ends and corners of lines; SVG begins with the same ones as PDF. */
    static String ends(int cap, int join) {
        return CAPS[cap] + JOINS[join];
    }

    /** Returns the attributes for a dashed line; nothing for a whole one. */
    static String dashes(PDLineDashPattern pattern, double scale) {
        float[] lengths = pattern == null ? new float[0] : pattern.getDashArray();
        if (lengths.length == 0) {
            return "";
        }
        return IntStream.range(0, lengths.length)
                        .mapToObj(i -> number(lengths[i] * scale))
                        .collect(Collectors.joining(" ", " stroke-dasharray=\"", "\""))
                + " stroke-dashoffset=\"" + number(pattern.getPhase() * scale) + "\"";
    }
}
