/**
 * What every part of an SOP is decoded with: the fields of a mapping, and the faults that any mapping may have, such as unknown or repeated
 * keys, values of the wrong shape, lists that are none.
 */
package id.sop.yaml.decoding;
