package id.sop.importing.pdf;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * How bright the colours of a document are, roughly: enough to tell ink from paper.
 *
 * <p>The library's own colours would load profiles and tables of the document, which costs more than all the rest of a page.
 */
final class Colours {
    private static final double BLACK = 0;
    private static final double UNKNOWN = 0.5;

    /** What the numbers of a colour mean. */
    enum Space {
        /** The more, the brighter; red, green and blue, or one for all. */
        LIGHT,
        /** The more, the darker. */
        TINT,
        /** Numbers of a table, or names of patterns. */
        OTHER
    }

    private Colours() {}

    static Space space(List<COSBase> operands, PDResources resources) {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return Space.OTHER;
        }
        Space known = space(name);
        if (known != Space.OTHER || resources == null) {
            return known;
        }
        var spaces = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        COSBase found = spaces == null ? null : spaces.getDictionaryObject(name);
        if (found instanceof COSArray array && array.size() > 0) {
            return array.getObject(0) instanceof COSName kind ? space(kind) : Space.OTHER;
        }
        return found instanceof COSName other ? space(other) : Space.OTHER;
    }

    private static Space space(COSName name) {
        return switch (name.getName().toLowerCase(Locale.ROOT)) {
            case "devicegray", "g", "calgray", "devicergb", "rgb", "calrgb", "devicecmyk", "cmyk", "iccbased" ->
                Space.LIGHT;
            case "separation", "devicen" -> Space.TINT;
            default -> Space.OTHER;
        };
    }

    /** Returns the brightness of a colour, from 0 to 1. */
    static double brightness(List<COSBase> operands, Space space) {
        double[] numbers = operands.stream()
                .filter(COSNumber.class::isInstance)
                .mapToDouble(number -> Math.max(0, Math.min(1, ((COSNumber) number).floatValue())))
                .toArray();
        if (space == Space.OTHER || numbers.length == 0) {
            return UNKNOWN;
        }
        if (space == Space.TINT) {
            double least = 1;
            for (double number : numbers) {
                least = Math.min(least, 1 - number);
            }
            return least;
        }
        return switch (numbers.length) {
            case 1 -> numbers[0];
            case 3 -> 0.3 * numbers[0] + 0.59 * numbers[1] + 0.11 * numbers[2];
            case 4 -> (1 - numbers[3]) * (0.3 * (1 - numbers[0]) + 0.59 * (1 - numbers[1]) + 0.11 * (1 - numbers[2]));
            default -> BLACK;
        };
    }
}
