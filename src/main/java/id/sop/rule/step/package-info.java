/** Rules about the words of a step: what the Kegiatan column says, and how. */
package id.sop.rule.step;
