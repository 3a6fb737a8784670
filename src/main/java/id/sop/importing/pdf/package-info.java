/** Reads PDFs: the ink of each page, then the table, symbols, lines and texts that it makes. */
package id.sop.importing.pdf;
