/**
 * What phase 3 of routing works on: the paths of links over the lattice with their order on each of its edges, the crossings
 * and conflicts that follow from that order, and their cost.
 */
package id.sop.routing.embedding;
