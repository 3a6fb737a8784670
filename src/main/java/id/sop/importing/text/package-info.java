/** Reads pasted text: tables whose columns are parted by tabs or by the bars of Markdown. */
package id.sop.importing.text;
