/**
 * From bytes to the model. {@code reading} makes nodes of a text, which {@code format} describes; the decoders here make an SOP of
 * them, with {@code decoding} for what all of them need and {@code flow} for where a step leads. Every stage collects faults instead of throwing; all values are text, whatever YAML would guess them to be.
 */
package id.sop.yaml;
