/**
 * Places and lengths on a page.
 *
 * <p>The unit is the PDF point (1/72 inch). x grows to the right, y grows downwards, and the origin is the top left
 * corner of the page. Nothing here knows an SOP, a table or a PDF.
 */
package id.sop.geometry;
