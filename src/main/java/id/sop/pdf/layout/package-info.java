/**
 * From the text of a sheet to the places of its elements.
 *
 * <p>{@link id.sop.pdf.layout.Markup} parses a text and refuses what no sheet needs; {@link id.sop.pdf.layout.Layout} is one run of
 * openhtmltopdf over it, which reaches nothing but {@link id.sop.pdf.layout.Resources}, and whose every complaint is a fault.
 */
package id.sop.pdf.layout;
