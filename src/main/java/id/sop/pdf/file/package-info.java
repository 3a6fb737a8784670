/**
 * From painted pages to the bytes of a file (ISO 32000-1): numbered objects, embedded fonts, metadata, cross-references.
 *
 * <p>A part of a sheet is written as a run of objects with numbers of its own, so that it can be copied into many files.
 */
package id.sop.pdf.file;
