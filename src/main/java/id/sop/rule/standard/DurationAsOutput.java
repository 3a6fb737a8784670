package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** An output that is a time ("7 hari"): it slipped into the wrong column. */
public final class DurationAsOutput implements Rule {
    @Message.Words("MB007")
    record Duration(String output, int step) implements Message {}

    @Message.Words("MB007.tanpa-waktu")
    record MisplacedTime(String output, int step) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream().flatMap(step -> step.outputs().stream()
                .filter(output -> !output.open() && Documents.isDuration(output.value()))
                .map(output -> at(step, output)));
    }

    private static Finding at(Step step, Text output) {
        return Finding.at(
                output.span(),
                step.time().isPresent()
                        ? new Duration(output.value(), step.number())
                        : new MisplacedTime(output.value(), step.number()));
    }
}
