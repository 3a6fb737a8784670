/**
 * How the flow table is broken into pages: which steps stand on which page, and where the flow crosses from one page to
 * another, joined by pairs of off-page connectors (segilima). Works on measured heights; knows no PDF.
 */
package id.sop.paging;
