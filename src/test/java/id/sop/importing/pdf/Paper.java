package id.sop.importing.pdf;

import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.UnreadableDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Makes PDFs out of operators; their y runs downwards from the top of a page of 600 by 400 points. */
final class Paper {
    static final int WIDTH = 600;
    static final int HEIGHT = 400;

    private final StringBuilder drawn = new StringBuilder("1 0 0 -1 0 " + HEIGHT + " cm\n");
    private final Map<String, String[]> pictures = new LinkedHashMap<>();
    private boolean wrapped;
    private int turned;
    private int pages = 1;

    /** Adds operators as they are. */
    Paper draw(String operators) {
        drawn.append(operators).append('\n');
        return this;
    }

    /** Adds the rules of a table as narrow areas, cell by cell. */
    Paper table(double[] xs, double[] ys) {
        for (double y : ys) {
            for (int i = 0; i + 1 < xs.length; i++) {
                draw(area(xs[i], y, xs[i + 1] - xs[i], 0.5));
            }
        }
        for (double x : xs) {
            for (int i = 0; i + 1 < ys.length; i++) {
                draw(area(x, ys[i], 0.5, ys[i + 1] - ys[i]));
            }
        }
        return this;
    }

    static String area(double x, double y, double width, double height) {
        return number(x) + number(y) + number(width) + number(height) + "re f";
    }

    static String polygon(String paint, double... coordinates) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < coordinates.length; i += 2) {
            path.append(number(coordinates[i]))
                    .append(number(coordinates[i + 1]))
                    .append(i == 0 ? "m " : "l ");
        }
        return path + paint;
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.3f ", number);
    }

    /** Adds a line of text in a font ({@code R}, {@code B} or {@code I}) of 8 points. */
    Paper text(String font, double x, double baseline, String text) {
        return draw("BT /" + font + " 8 Tf 1 0 0 -1 " + number(x) + number(baseline) + "Tm ("
                + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ") Tj ET");
    }

    Paper text(double x, double baseline, String text) {
        return text("R", x, baseline, text);
    }

    /** Adds a picture of black ink, as Excel makes of an arrow with a shadow; rows from the top, {@code #} is ink. */
    Paper picture(double x, double y, double width, double height, String... rows) {
        String name = "Ink" + pictures.size();
        pictures.put(name, rows);
        return draw("q " + number(width) + "0 0 " + number(-height) + number(x) + number(y + height) + "cm /" + name
                + " Do Q");
    }

    /** Puts everything into a form in a form, as signing services do. */
    Paper wrapped() {
        wrapped = true;
        return this;
    }

    Paper turned(int degrees) {
        turned = degrees;
        return this;
    }

    Paper pages(int count) {
        pages = count;
        return this;
    }

    byte[] bytes() {
        return bytes(null);
    }

    /** Returns the file, which opens with a password only, or without one if that is {@code null}. */
    byte[] bytes(String password) {
        // Sets the fonts that stand for those of the machine.
        new PdfReader();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(page(document));
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPage page(PDDocument document) throws IOException {
        PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        page.setRotation(turned);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("R"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        resources.put(COSName.getPDFName("B"), new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD));
        resources.put(COSName.getPDFName("I"), new PDType1Font(Standard14Fonts.FontName.HELVETICA_OBLIQUE));
        COSDictionary objects = new COSDictionary();
        objects.setItem(COSName.getPDFName("Picture"), picture(document));
        for (Map.Entry<String, String[]> picture : pictures.entrySet()) {
            objects.setItem(COSName.getPDFName(picture.getKey()), ink(document, picture.getValue()));
        }
        resources.getCOSObject().setItem(COSName.XOBJECT, objects);
        String content = drawn.toString();
        for (int depth = 0; wrapped && depth < 2; depth++) {
            PDFormXObject form = new PDFormXObject(new PDStream(document, stream(content)));
            form.setBBox(new PDRectangle(WIDTH, HEIGHT));
            form.setResources(resources);
            resources = new PDResources();
            resources.put(COSName.getPDFName("Form"), form);
            content = "q /Form Do Q";
        }
        page.setResources(resources);
        page.setContents(new PDStream(document, stream(content)));
        return page;
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A picture whose data are none: nobody is to open it. */
    private static COSStream picture(PDDocument document) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setItem(COSName.FILTER, COSName.JPX_DECODE);
        try (OutputStream data = stream.createRawOutputStream()) {
            data.write(new byte[] {1, 2, 3});
        }
        return stream;
    }

    private static COSStream ink(PDDocument document, String... rows) throws IOException {
        int width = rows[0].length();
        byte[] mask = new byte[width * rows.length];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = (byte) (rows[i / width].charAt(i % width) == '#' ? 255 : 0);
        }
        COSStream black = samples(document, COSName.DEVICERGB, width, rows.length, new byte[3 * mask.length]);
        black.setItem(COSName.SMASK, samples(document, COSName.DEVICEGRAY, width, rows.length, mask));
        return black;
    }

    private static COSStream samples(PDDocument document, COSName space, int width, int height, byte... samples)
            throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setItem(COSName.COLORSPACE, space);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        try (OutputStream data = stream.createOutputStream(COSName.FLATE_DECODE)) {
            data.write(samples);
        }
        return stream;
    }

    SourceDocument read() {
        try {
            return new PdfReader().read("lembar.pdf", bytes());
        } catch (UnreadableDocument e) {
            throw new IllegalStateException(e);
        }
    }

    SourcePage page() {
        List<SourcePage> all = read().pages();
        return all.get(0);
    }
}
