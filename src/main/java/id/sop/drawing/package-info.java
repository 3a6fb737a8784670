/**
 * The flowchart of a sheet: first a blueprint, which says what stands in which cell and what is joined to what, then a
 * drawing, in which every mark has its place and nothing is left to decide.
 *
 * <p>The symbols are the five of PermenPAN-RB 35/2012. Coordinates are points from the top left corner of the paper.
 */
package id.sop.drawing;
