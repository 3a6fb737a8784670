/**
 * Bounded work: what the making of one sheet, or the reading of one document, may cost.
 *
 * <p>Work is counted and not timed, so that a sheet that is too much for one machine is too much for all, and one that was made
 * once is made again. Only what strangers can have libraries do, which count nothing, is watched by a clock besides: that of the
 * processor, which no other work on the machine moves.
 */
package id.sop.effort;
