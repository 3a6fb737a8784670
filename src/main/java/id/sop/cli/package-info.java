/**
 * The command line: {@link id.sop.cli.Main} is the only door to the outside, {@link id.sop.cli.Program} turns words into a command
 * and every outcome into an exit code.
 */
package id.sop.cli;
