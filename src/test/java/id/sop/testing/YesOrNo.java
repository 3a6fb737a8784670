package id.sop.testing;

import id.sop.model.Answer;
import id.sop.model.Decision;
import id.sop.model.Flow;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.source.Origin;
import java.util.List;
import java.util.Optional;

/** Decisions with the two usual answers. */
public final class YesOrNo {
    private YesOrNo() {}

    /** Returns a decision that stands nowhere. */
    public static Decision decision(
            Optional<Text> by,
            List<Target> yes,
            List<Target> no,
            Optional<Text> yesLabel,
            Optional<Text> noLabel,
            Optional<Text> question) {
        return new Decision(
                by,
                List.of(
                        new Answer(Flow.Condition.YES, yesLabel, List.of(), yes),
                        new Answer(Flow.Condition.NO, noLabel, List.of(), no)),
                question,
                Origin.NONE);
    }
}
