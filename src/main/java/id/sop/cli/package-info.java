/** The command line: the only place that knows terminals, folders, exit codes and the clock. */
package id.sop.cli;
