/** What is made from a finished file: its pages as SVG or PNG, and the writing on them. */
package id.sop.pdf.export;
