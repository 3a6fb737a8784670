package id.sop.importing.docx;

import id.sop.office.XmlElement;

/**
 * Where in the document something drawn is tied to.
 *
 * @param line the line of the page, from 0
 * @param offset how far below the beginning of that line its paragraph begins, in points
 * @param left where the column or cell begins, in points
 * @param width how wide that is, in points
 * @param row how high the line is
 * @param inCell whether it is in a cell
 * @param pageLine the line with which its sheet of paper begins
 */
record Anchor(
        XmlElement drawing,
        XmlElement paragraph,
        int line,
        double offset,
        double left,
        double width,
        double row,
        boolean inCell,
        int pageLine,
        PageSetup paper) {}
