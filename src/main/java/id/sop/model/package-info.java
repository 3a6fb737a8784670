/**
 * The SOP as PermenPAN-RB 35/2012 describes it, as values that do not change, and what follows from them: the graph of its steps
 * and the sum of its times.
 *
 * <p>Code speaks English, authors speak Indonesian; the glossary of both is {@code src/site/markdown/glosarium.md}.
 */
package id.sop.model;
