/** Reading XML of any origin without following it anywhere. */
package id.sop.pdf.xml;
