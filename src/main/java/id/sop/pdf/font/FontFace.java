package id.sop.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The four faces of Liberation Sans, the only family on a sheet; its widths are those of Arial. */
public enum FontFace {
    /** Upright, of common weight. */
    REGULAR("LiberationSans-Regular.ttf", 400, false),
    /** Upright, heavy. */
    BOLD("LiberationSans-Bold.ttf", 700, false),
    /** Leaning, of common weight. */
    ITALIC("LiberationSans-Italic.ttf", 400, true),
    /** Leaning, heavy. */
    BOLD_ITALIC("LiberationSans-BoldItalic.ttf", 700, true);

    /** The name by which a style sheet asks for it. */
    public static final String FAMILY = "Liberation Sans";

    private final String file;
    private final int weight;
    private final boolean italic;

    FontFace(String file, int weight, boolean italic) {
        this.file = file;
        this.weight = weight;
        this.italic = italic;
    }

    /** Returns how heavy its strokes are, as style sheets measure it: 400 or 700. */
    public int weight() {
        return weight;
    }

    /** Tells whether its letters lean. */
    public boolean isItalic() {
        return italic;
    }

    /** Reads the font file from the class path. */
    byte[] read() {
        try (InputStream stream = FontFace.class.getResourceAsStream("/liberation/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("font missing from the class path: " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
