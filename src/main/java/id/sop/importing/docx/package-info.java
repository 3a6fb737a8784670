/** Reads documents (ECMA-376, part 1, 17; "DOCX"): one page, with all tables below one another. */
package id.sop.importing.docx;
