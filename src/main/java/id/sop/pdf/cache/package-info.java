/** Keeping what was costly to make, within bounds. */
package id.sop.pdf.cache;
