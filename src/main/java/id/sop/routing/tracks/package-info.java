/**
 * Phase 4 of routing, detailed routing: the place of each straight segment of the paths, in points, and the lines made of
 * them.
 */
package id.sop.routing.tracks;
