/**
 * The steps in order: check one file, print one file. {@link id.sop.pdf.Workshop} wires them once for all threads;
 * nothing here reads files, clocks or the environment.
 */
package id.sop.pipeline;
