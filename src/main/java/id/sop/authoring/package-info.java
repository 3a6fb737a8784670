/** An SOP that begins: the questions that are asked, what the answers say, the file that is written, the standard texts to start from. */
package id.sop.authoring;
