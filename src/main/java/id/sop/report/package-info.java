/** Diagnostics and the handbook as text for people and for programs; one class for each format. */
package id.sop.report;
