/**
 * From bytes to the model: UTF-8, YAML nodes that remember where they stood, placeholders, and the decoding of a node into
 * an SOP. Every stage collects faults instead of throwing; all values are text, whatever YAML would guess them to be.
 */
package id.sop.yaml;
