/** The one layout of an SOP file: the order of keys, blocks, quotation marks where they are needed; comments stay with what they are about. */
package id.sop.formatting;
