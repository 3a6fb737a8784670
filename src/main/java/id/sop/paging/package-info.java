/**
 * How the flow table is broken into pages: which steps stand on which page, and where the flow crosses from one page to
 * another, joined by pairs of off-page connectors (segilima). Works on measured heights; knows no PDF.
 *
 * <p>{@link id.sop.paging.ElementIds} holds the ids by which the elements of a sheet are found when it has been typeset.
 */
package id.sop.paging;
