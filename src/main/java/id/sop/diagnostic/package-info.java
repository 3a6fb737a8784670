/**
 * What can be said about a file: messages, places, severities, and the handbook that holds the words.
 *
 * <p>A diagnostic carries no prose. Its message is a record that names code and variant of a sentence of the handbook, which
 * exists once for each language; the components are what the author wrote or what was computed from it.
 */
package id.sop.diagnostic;
