/** What an editor is told of a text without asking, and what it may do about it. */
package id.sop.lsp.finding;
