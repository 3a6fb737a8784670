/** The only fonts of a sheet: their files, what they can show, how wide it is, and which of it every file embeds. */
package id.sop.pdf.font;
