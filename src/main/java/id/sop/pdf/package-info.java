/**
 * From the page's text to the file.
 *
 * <p>A {@link id.sop.pdf.Typesetter} lays out the XHTML of a sheet, and {@link id.sop.pdf.layout.ElementBoxes} tell where every
 * element with an id came to lie. From these a {@link id.sop.drawing.Drawing} is made elsewhere; a {@link
 * id.sop.pdf.TypesetSheet} paints its symbols as tagged figures into their cells and its arrows as artifacts over the pages, and
 * writes the whole as PDF/A-2a and PDF/UA-1. The same input gives the same bytes on every machine: no clock, no locale, no system
 * font, no file is asked. A {@link id.sop.pdf.Binder} joins finished sheets.
 *
 * <p>This package only leads a sheet through the packages below it, in the order {@code layout}, {@code paint}, {@code file}, and
 * remembers what {@code layout} and {@code paint} have made of its parts. Nothing outside knows openhtmltopdf, PDFBox or java.awt.
 */
package id.sop.pdf;
