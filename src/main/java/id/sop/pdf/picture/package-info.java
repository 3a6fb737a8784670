/** The pictures of a sheet: read, judged before they are decoded, and painted without a window system. */
package id.sop.pdf.picture;
