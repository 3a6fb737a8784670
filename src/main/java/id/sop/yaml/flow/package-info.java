/**
 * Decoding of where a step leads: decisions, their deciders and answers, parallel ways, in the format's own keys and in those
 * that beginners write.
 */
package id.sop.yaml.flow;
