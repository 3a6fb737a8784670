/**
 * The search of phase 3 of routing: the cheapest path for one link among paths that lie, by A*.
 */
package id.sop.routing.search;
