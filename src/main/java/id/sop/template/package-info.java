/**
 * From an SOP to the text of its sheet.
 *
 * <p>A template is a folder: {@code template.yaml} says its paper, sizes, words and switches, {@code lembar.ftlh} writes the
 * XHTML with FreeMarker, {@code lembar.css} is its look. What a template does not hold it takes from the one it is based on.
 * FreeMarker is used in this package only.
 */
package id.sop.template;
