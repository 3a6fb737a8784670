/**
 * Phase 1 of routing: the routing grid, with the capacity of each of its edges, and the distances that lines keep.
 */
package id.sop.routing.lattice;
