/**
 * One file from bytes to findings: decode, lint, correct. Nothing here reads files, clocks or the environment.
 */
package id.sop.check;
