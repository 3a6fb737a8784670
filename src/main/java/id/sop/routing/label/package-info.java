/**
 * Phase 5 of routing: the places of the words at the exits.
 */
package id.sop.routing.label;
