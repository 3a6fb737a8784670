/** Rules about who performs the steps: coverage of the columns. */
package id.sop.rule.actor;
