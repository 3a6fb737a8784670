/** The texts that an editor holds, over the files of the disk: what is known of each, what stands where, and where the cursor is. */
package id.sop.lsp.text;
