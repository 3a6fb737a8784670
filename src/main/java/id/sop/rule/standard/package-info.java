/** Rules about mutu baku: chaining of documents from step to step, and working time. */
package id.sop.rule.standard;
