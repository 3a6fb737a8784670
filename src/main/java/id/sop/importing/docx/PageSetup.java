package id.sop.importing.docx;

import id.sop.office.XmlElement;

/** The paper of a section and its margins, in points (ECMA-376, part 1, 17.6). */
record PageSetup(double width, double height, double left, double right, double top) {
    private static final double TWIPS = 20;

    static PageSetup of(XmlElement section) {
        XmlElement size = section.at("pgSz");
        XmlElement margins = section.at("pgMar");
        return new PageSetup(
                sane(size, "w", 11_906),
                sane(size, "h", 16_838),
                sane(margins, "left", 1_440),
                sane(margins, "right", 1_440),
                sane(margins, "top", 1_440));
    }

    private static double sane(XmlElement element, String attribute, double otherwise) {
        return Math.max(0, Math.min(100_000, Math.abs(element.number(attribute).orElse(otherwise)))) / TWIPS;
    }

    double textWidth() {
        return Math.max(72, width - left - right);
    }
}
