/**
 * Phase 2 of routing: the prices of all that a drawing had better not have, and the costs of each side of a node for each
 * link, which settle the reading direction.
 */
package id.sop.routing.cost;
