/**
 * What validation says about an SOP: one class for each rule, one table of codes, and the linter that applies them.
 *
 * <p>A rule is a pure function of the model: of one SOP, or of all SOPs of a run. Its code and weight stand in
 * {@link id.sop.rule.Catalogue}, its words in the handbook, its examples in {@code src/test/resources/rules}.
 */
package id.sop.rule;
