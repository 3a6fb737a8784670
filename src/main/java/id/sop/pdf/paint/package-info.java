/** What stands on the pages: the text that was laid out, the symbols in it, and arrows, captions and watermark over it. */
package id.sop.pdf.paint;
