package id.sop.rule.standard;

import id.sop.model.Keys;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.List;

/** What the steps of an SOP need and put out, be it in a cell that several of them have together. */
record CellContents(Sop sop) {
    /** Returns what a step puts out. */
    List<Text> outputs(int step) {
        return sop.step(sop.shared(Keys.OUTPUT).holder(step)).outputs();
    }

    /** Returns what a step needs. */
    List<Requirement> requirements(int step) {
        return sop.step(sop.shared(Keys.REQUIREMENTS).holder(step)).requirements();
    }

    /** Returns the steps that need what a step above them says for all. */
    List<Step> below(Step step) {
        return step.requirements().isEmpty()
                ? List.of()
                : sop.steps()
                        .subList(step.number(), sop.shared(Keys.REQUIREMENTS).last(step.number()));
    }
}
