/** Rules about the identity block. */
package id.sop.rule.identity;
