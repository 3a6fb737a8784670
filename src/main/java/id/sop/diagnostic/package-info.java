/**
 * What can be said about a file: codes, places, severities, and the handbook that holds the words.
 *
 * <p>A diagnostic carries no prose. Its code and variant name a message of the handbook, which exists once for each
 * language; the arguments are what the author wrote or what was computed from it.
 */
package id.sop.diagnostic;
