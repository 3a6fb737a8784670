package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.language.FlowWords;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An exit, or the {@code dari} of a requirement, names a step that does not exist. */
public final class MissingTarget implements Rule {
    @Message.Words("AL001")
    record NoStep(String written, int steps, String ids) implements Message {}

    @Message.Words("AL001.tanpa-id")
    record NoStepAndNoIds(String written, int steps) implements Message {}

    @Message.Words("AL001.saran")
    record MisspeltStep(String written, int steps, String ids, String meant) implements Message {}

    @Message.Words("AL001.beberapa")
    record SeveralInOneText(String written, String list) implements Message {}

    @Message.Words("AL001.dari")
    record NoSource(String written, int steps, String ids) implements Message {}

    @Message.Words("AL001.dari-saran")
    record MisspeltSource(String written, int steps, String ids, String meant) implements Message {}

    /** Between the numbers or names of several steps. */
    private static final Pattern SEPARATOR =
            Pattern.compile("(?<!\\s)\\s*+[,;&+/]\\s*+|(?<!\\s)\\s++(?:dan|serta)\\s++");

    @Override
    public Stream<Finding> check(Sop sop) {
        List<String> ids = sop.steps().stream()
                .flatMap(step -> step.id().stream())
                .map(Text::value)
                .toList();
        FlowWords words = words(sop);
        Stream<Finding> exits = sop.flow().exits().stream()
                .filter(Flow.Exit::isDangling)
                .filter(exit -> !name(exit).open())
                .map(exit -> missing(name(exit), exit.from(), sop, ids, words));
        Stream<Finding> sources = sop.steps().stream().flatMap(step -> step.requirements().stream()
                .map(Requirement::fromStep)
                .flatMap(Optional::stream)
                .filter(from -> !from.open())
                .filter(from -> sop.flow().find(step.number(), from.value()).isEmpty())
                .map(from -> missingSource(from, step.number(), sop, ids)));
        return Stream.concat(exits, sources);
    }

    private static Text name(Flow.Exit exit) {
        return ((Target.Reference) exit.written()).step();
    }

    private static Finding missing(Text name, int from, Sop sop, List<String> ids, FlowWords words) {
        Optional<String> list = list(name.value(), from, sop);
        if (list.isPresent()) {
            return Finding.at(name.span(), new SeveralInOneText(name.value(), list.get()));
        }
        Optional<String> meant =
                nearest(name, ids, List.of(Keys.NEXT, Keys.END)).or(() -> meant(name, from, sop, words));
        int steps = steps(from, sop);
        String known = String.join(", ", ids);
        Message message =
                ids.isEmpty() ? new NoStepAndNoIds(name.value(), steps) : new NoStep(name.value(), steps, known);
        if (meant.isEmpty()) {
            return Finding.at(name.span(), message);
        }
        Finding misspelt = Finding.at(name.span(), new MisspeltStep(name.value(), steps, known, meant.get()));
        return name.span().text().equals(name.value())
                ? misspelt.mendedBy(new Edit(name.span(), meant.get(), false))
                : misspelt;
    }

    private static FlowWords words(Sop sop) {
        return new FlowWords(sop.steps().stream()
                .map(step -> Stream.concat(step.activity().stream(), step.performers().keys().stream())
                        .map(Text::value)
                        .toList())
                .toList());
    }

    /** Returns the step, or the end, that an exit describes in words. */
    private static Optional<String> meant(Text name, int from, Sop sop, FlowWords words) {
        OptionalInt step = words.meant(name.value(), from);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        int number = step.getAsInt();
        if (number == FlowWords.END || number > sop.steps().size()) {
            return Optional.of(Keys.END);
        }
        return Optional.of(
                sop.step(number).id().map(Text::value).orElse(sop.parts().name(number)));
    }

    /** Returns the list of YAML that a text was meant to be whose parts are all steps; nothing when one is not. */
    private static Optional<String> list(String written, int from, Sop sop) {
        List<String> parts = List.of(SEPARATOR.split(written.strip()));
        return parts.size() > 1
                        && parts.stream()
                                .allMatch(part -> sop.flow().find(from, part).isPresent())
                ? Optional.of("[" + String.join(", ", parts) + "]")
                : Optional.empty();
    }

    private static Finding missingSource(Text name, int from, Sop sop, List<String> ids) {
        Optional<String> meant = nearest(name, ids, List.of(Requirement.OUTSIDE));
        int steps = steps(from, sop);
        String known = String.join(", ", ids);
        return Finding.at(
                name.span(),
                meant.isPresent()
                        ? new MisspeltSource(name.value(), steps, known, meant.get())
                        : new NoSource(name.value(), steps, known));
    }

    /** Returns how many steps a number can mean that is written by a step. */
    private static int steps(int from, Sop sop) {
        return sop.parts().areNumberedAnew()
                ? sop.parts().counted(from)
                : sop.steps().size();
    }

    private static Optional<String> nearest(Text name, List<String> ids, List<String> words) {
        List<String> candidates = new ArrayList<>(ids);
        candidates.addAll(words);
        return Spelling.nearest(name.value(), candidates);
    }
}
