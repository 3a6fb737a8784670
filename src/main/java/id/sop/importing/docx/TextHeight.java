package id.sop.importing.docx;

import id.sop.office.XmlElement;

/**
 * An estimate of how high a paragraph comes out, in points.
 *
 * <p>A document does not say where its lines lie. Where rows have no fixed height either, this tells in which of them something lies that
 * is drawn further below.
 */
final class TextHeight {
    /** Of an em, the mean of the letters of Indonesian text, spaces included. */
    private static final double LETTER = 0.48;

    private static final double NARROW_LETTER = 0.43;
    private static final double WIDE_LETTER = 0.54;

    /** Of the size of the type, from one line to the next. */
    private static final double LINE = 1.18;

    private static final double USUAL_SIZE = 10;
    private static final double TWIPS = 20;

    private final DocumentStyles styles;

    TextHeight(DocumentStyles styles) {
        this.styles = styles;
    }

    /**
     * Returns the height of a paragraph in a column of a width.
     *
     * @param table the style of its table; empty if it is in none
     */
    double of(ParagraphReader.Paragraph paragraph, double width, String table) {
        XmlElement spacing = styles.ofParagraph(paragraph.source(), table, "pPr", "spacing");
        double size = size(paragraph.source());
        double line = size * LINE;
        double given = spacing.number("line").orElse(240.0);
        switch (spacing.attribute("lineRule")) {
            case "exact" -> line = given / TWIPS;
            case "atLeast" -> line = Math.max(line, given / TWIPS);
            default -> line *= given / 240;
        }
        double around =
                (spacing.number("before").orElse(0.0) + spacing.number("after").orElse(0.0)) / TWIPS;
        return lines(paragraph.plain(), width, size * letter(paragraph.source())) * Math.max(1, line) + around;
    }

    private double letter(XmlElement paragraph) {
        String face = paragraph.children("r").stream()
                .findFirst()
                .map(run -> run.at("rPr", "rFonts").attribute("ascii"))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> styles.ofParagraph(paragraph, "rPr", "rFonts").attribute("ascii"));
        if (face.startsWith("Times") || face.startsWith("Garamond")) {
            return NARROW_LETTER;
        }
        boolean wide = face.startsWith("Bookman") || face.startsWith("Verdana") || face.startsWith("DejaVu");
        return wide ? WIDE_LETTER : LETTER;
    }

    private double size(XmlElement paragraph) {
        double halfPoints = paragraph.children("r").stream()
                .findFirst()
                .flatMap(run -> run.at("rPr", "sz").number("val"))
                .or(() -> paragraph.at("pPr", "rPr", "sz").number("val"))
                .or(() -> styles.ofParagraph(paragraph, "rPr", "sz").number("val"))
                .orElse(2 * USUAL_SIZE);
        return Math.max(1, Math.min(200, halfPoints / 2));
    }

    private static int lines(String text, double width, double letter) {
        int room = (int) Math.max(1, width / letter);
        int lines = 1;
        int used = 0;
        int word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char character = i < text.length() ? text.charAt(i) : ' ';
            if (character != ' ' && character != '\n') {
                word++;
                continue;
            }
            if (used > 0 && used + 1 + word > room) {
                lines++;
                used = word;
            } else {
                used += word + (used > 0 ? 1 : 0);
            }
            lines += used > room ? (used - 1) / room : 0;
            used = used > room ? (used - 1) % room + 1 : used;
            word = 0;
            if (character == '\n' && i < text.length()) {
                lines++;
                used = 0;
            }
        }
        return lines;
    }
}
