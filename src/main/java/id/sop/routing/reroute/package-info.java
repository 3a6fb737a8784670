/**
 * Phase 3 of routing, global routing: the paths of all links, by laying each one after another and laying some again.
 */
package id.sop.routing.reroute;
