/**
 * From bytes to nodes: the encoding, the parser and what it cannot read, and nodes put right whose indentation or dashes say
 * something else than was meant.
 */
package id.sop.yaml.reading;
