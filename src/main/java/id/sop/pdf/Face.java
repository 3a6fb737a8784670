package id.sop.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The four faces of Liberation Sans, the only family on a sheet; its widths are those of Arial. */
enum Face {
    REGULAR("LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
    BOLD("LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
    ITALIC("LiberationSans-Italic.ttf", 400, FontStyle.ITALIC),
    BOLD_ITALIC("LiberationSans-BoldItalic.ttf", 700, FontStyle.ITALIC);

    /** The name by which a style sheet asks for it. */
    static final String FAMILY = "Liberation Sans";

    private final String file;
    private final int weight;
    private final FontStyle style;

    Face(String file, int weight, FontStyle style) {
        this.file = file;
        this.weight = weight;
        this.style = style;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /** Reads the font file from the class path. */
    byte[] read() {
        try (InputStream stream = Face.class.getResourceAsStream("/liberation/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("font missing from the class path: " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
