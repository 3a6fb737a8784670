/**
 * What an office decides in {@code sop.yaml}: its keys, the layers that are laid over one another, patterns for files, values for
 * placeholders. Nothing here reads files.
 */
package id.sop.config;
