/** A page in the browser that shows the SOPs of a folder while they are written, served to this machine only. */
package id.sop.preview;
