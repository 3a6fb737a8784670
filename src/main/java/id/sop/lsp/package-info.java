/**
 * The language server: what editors ask about SOPs while they are written (Language Server Protocol 3.17). It reads files as
 * {@code sop validate} does, with the texts that editors hold in the place of those on the disk.
 */
package id.sop.lsp;
