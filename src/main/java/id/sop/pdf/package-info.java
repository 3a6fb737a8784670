/**
 * From the page's text to the file.
 *
 * <p>The XHTML of a sheet is laid out, and {@link id.sop.pdf.Anchors} tell where every element with an id came to lie.
 * From these a {@link id.sop.drawing.Drawing} is made elsewhere; here its symbols are painted as tagged figures into
 * their cells and its arrows as artifacts over the pages, and the whole is written as PDF/A-2a and PDF/UA-1. The same
 * input gives the same bytes on every machine: no clock, no locale, no system font, no file is asked.
 *
 * <p>Nothing outside this package knows openhtmltopdf, PDFBox or java.awt.
 */
package id.sop.pdf;
