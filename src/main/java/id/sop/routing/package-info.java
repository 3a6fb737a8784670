/**
 * Arrows between the symbols of a flowchart that stands in the cells of a table.
 *
 * <p>{@link id.sop.routing.Router} takes nodes in a grid and links between them and returns lines of horizontal and
 * vertical pieces. It works in four phases, one class each: {@code Lattice} lays out the lines along which arrows may
 * run, {@code Planner} finds the course and the order of all links on it, {@code Tracks} gives every run its place in
 * points, and {@code Labelling} finds room for the words at the exits. Nothing here knows an SOP or a PDF.
 */
package id.sop.routing;
