/** What a recogniser found out about a procedure: an SOP that may have gaps, each value with its place in the document. */
package id.sop.importing.draft;
