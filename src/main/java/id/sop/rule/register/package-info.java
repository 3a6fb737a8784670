/** Rules about how SOPs refer to each other, and about the register of an office. */
package id.sop.rule.register;
