/** What may be wrong with the text, the style or the pictures of a sheet, and how that is told: by an exception. */
package id.sop.pdf.fault;
