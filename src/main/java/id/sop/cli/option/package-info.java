/**
 * Groups of options that several commands share, each with what it means.
 */
package id.sop.cli.option;
