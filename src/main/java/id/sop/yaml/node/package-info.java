/**
 * The nodes of a text, each with its span, and what is wrong with them whatever they mean: limits, characters that cannot be
 * printed, placeholders of a template that were never filled in.
 */
package id.sop.yaml.node;
