/**
 * One class for each command.
 */
package id.sop.cli.command;
