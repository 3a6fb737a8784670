/**
 * What is routed, nodes in the cells of a table and links between them, and what comes of it: routes, crossings, and the
 * room that the table lacks. All places and sizes are points.
 */
package id.sop.routing.diagram;
