/** Rules about how texts are written in the file, where that shows on the sheet. */
package id.sop.rule.text;
