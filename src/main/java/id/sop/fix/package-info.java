/**
 * Corrections that need no thought: which characters of a file to replace by which, so that everything else in it stays
 * as its author wrote it.
 */
package id.sop.fix;
