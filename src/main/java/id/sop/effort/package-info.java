/**
 * Counted work: what the making of one sheet may cost.
 *
 * <p>Work is counted and not timed, so that a sheet that is too much for one machine is too much for all, and one that was made
 * once is made again.
 */
package id.sop.effort;
