/**
 * From a procedure written down as YAML to the sheet that an office signs.
 *
 * <p>A procedure passes through five steps. {@code yaml} reads text into nodes that know where they stood, and decodes
 * them into the {@code model}. {@code rule} holds the model against the catalogue of defects. {@code template} writes the
 * words of the sheet and {@code paging} breaks it into pages; {@code pdf} typesets the words and tells where every cell
 * came to lie. {@code drawing} puts symbols on those places and asks {@code routing} for the lines between them, and
 * {@code pdf} paints both. {@code check} runs the first steps, {@code render} the others, {@code cli} lets a person ask for
 * it, and {@code batch} sees to it that a file on disk is whole.
 *
 * <p>Each step is a function of its arguments: files, clocks, fonts and terminals are handed in from outside. Who may import
 * whom is a table in {@code ArchitectureTest}.
 */
package id.sop;
