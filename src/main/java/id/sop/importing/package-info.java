/** From the sheets that offices have (workbook, PDF, document, pasted table) to a draft of an SOP. */
package id.sop.importing;
