/**
 * What surrounds a run: streams, environment, exit codes, phrases, progress.
 */
package id.sop.cli.terminal;
