/** What an editor asks of a place in a text: offers, explanations, names and where they stand, the outline. */
package id.sop.lsp.answer;
