package id.sop.importing.ooxml;

import id.sop.office.XmlElement;

/** The text in a shape of a workbook (ECMA-376, part 1, 21.1.2). */
final class ShapeText {
    private ShapeText() {}

    static String of(XmlElement body) {
        StringBuilder text = new StringBuilder();
        for (XmlElement paragraph : body.children("p")) {
            if (text.length() > 0) {
                text.append('\n');
            }
            for (XmlElement run : paragraph.children()) {
                if (run.is("br")) {
                    text.append('\n');
                } else {
                    text.append(run.at("t").text());
                }
            }
        }
        return text.toString().strip();
    }
}
