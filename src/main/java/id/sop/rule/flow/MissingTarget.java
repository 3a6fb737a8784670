package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Spelling;
import id.sop.model.Flow;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An exit, or the {@code dari} of a requirement, names a step that does not exist. */
public final class MissingTarget implements Rule {
    @Override
    public Stream<Finding> check(Sop sop) {
        Stream<Finding> exits = sop.flow().exits().stream()
                .filter(Flow.Exit::isDangling)
                .map(exit -> ((Target.Reference) exit.written()).step())
                .filter(name -> !name.open())
                .map(name -> missing(name, sop));
        Stream<Finding> sources = sop.steps().stream()
                .flatMap(step -> step.requirements().stream())
                .map(Requirement::fromStep)
                .flatMap(Optional::stream)
                .filter(from -> !from.open())
                .filter(from -> sop.flow().find(from.value()).isEmpty())
                .map(from -> missing(from, sop).as("dari"));
        return Stream.concat(exits, sources);
    }

    private static Finding missing(Text name, Sop sop) {
        List<String> ids = sop.steps().stream()
                .flatMap(step -> step.id().stream())
                .map(Text::value)
                .toList();
        Optional<String> meant = Spelling.nearest(name.value(), ids);
        Finding finding =
                Finding.at(name.span(), name.value(), sop.steps().size(), String.join(", ", ids), meant.orElse(""));
        if (meant.isPresent()) {
            return finding.as("saran");
        }
        return ids.isEmpty() ? finding.as("tanpa-id") : finding;
    }
}
