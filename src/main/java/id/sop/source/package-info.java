/**
 * Text and the places in it.
 *
 * <p>Offsets count characters (Unicode code points) from 0, as YAML parsers do; lines and columns count from 1, as people
 * and editors do. Everything that is said about a file is said with one of these places.
 *
 * <p>What is said about a whole content, whatever it is, is its {@link id.sop.source.ContentDigest}.
 */
package id.sop.source;
