/** Rules about the arrows: targets, ends, reachability. */
package id.sop.rule.flow;
