package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** A kelengkapan that is a time ("7 hari"): it slipped into the wrong column. */
public final class DurationAsRequirement implements Rule {
    @Message.Words("MB008")
    record Duration(String document, int step) implements Message {}

    @Message.Words("MB008.tanpa-waktu")
    record MisplacedTime(String document, int step) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream().flatMap(step -> step.requirements().stream()
                .map(Requirement::document)
                .filter(document -> !document.open() && Documents.isDuration(document.value()))
                .map(document -> at(step, document)));
    }

    private static Finding at(Step step, Text document) {
        return Finding.at(
                document.span(),
                step.time().isPresent()
                        ? new Duration(document.value(), step.number())
                        : new MisplacedTime(document.value(), step.number()));
    }
}
