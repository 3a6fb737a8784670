/**
 * What a person did when a text is no YAML: the slips of a hand that writes YAML for the first time, or of a word processor,
 * each with the line that was meant. A slip is believed when the text can be read further once it is undone.
 */
package id.sop.yaml.repair;
