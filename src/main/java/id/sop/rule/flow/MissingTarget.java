package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.language.Conditions;
import id.sop.language.FlowWords;
import id.sop.language.PlainWords;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.rule.actor.MeantActor;
import id.sop.source.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An exit, or the {@code dari} of a requirement, names a step that does not exist. */
public final class MissingTarget implements Rule {
    @Message.Words("AL001")
    record NoStep(String written, int steps, String ids) implements Message {}

    @Message.Words("AL001.tanpa-id")
    record NoStepAndNoIds(String written, int steps) implements Message {}

    @Message.Words("AL001.saran")
    record MisspeltStep(String written, int steps, String ids, String meant) implements Message.Proposal {
        @Override
        public String replaced() {
            return written;
        }

        @Override
        public String proposed() {
            return meant;
        }
    }

    @Message.Words("AL001.beberapa")
    record SeveralInOneText(String written, String list) implements Message {}

    /** Several, of which an answer is to choose one. */
    @Message.Words("AL001.keputusan")
    record OneOfSeveral(String written, String decision, String list) implements Message {}

    /** A step under a condition. */
    @Message.Words("AL001.syarat")
    record UnderCondition(String written, String decision) implements Message {}

    /** What goes on at the same time as another step, which its own target is to say. */
    @Message.Words("AL001.sejajar")
    record AtTheSameTime(String written, String list) implements Message {}

    @Message.Words("AL001.dari")
    record NoSource(String written, int steps, String ids) implements Message {}

    @Message.Words("AL001.dari-saran")
    record MisspeltSource(String written, int steps, String ids, String meant) implements Message.Proposal {
        @Override
        public String replaced() {
            return written;
        }

        @Override
        public String proposed() {
            return meant;
        }
    }

    /** Between the numbers or names of several steps. */
    private static final Pattern SEPARATOR =
            Pattern.compile("(?<!\\s)\\s*+[,;&+/]\\s*+|(?<!\\s)\\s++(?:dan|serta|atau)\\s++");

    private static final Pattern CHOICE = Pattern.compile("(?<!\\p{L})atau(?!\\p{L})|/");

    /** Words for what goes on at the same time. */
    private static final Set<String> AT_ONCE = Set.of(
            "bersamaan", "bersama", "berbarengan", "barengan", "sejajar", "paralel", "serentak", "serempak", "sambil");

    /** Between the names of several actors. */
    private static final Pattern BETWEEN_ACTORS =
            Pattern.compile("(?<!\\s)\\s*+[,;&+/]\\s*+|(?<!\\s)\\s++(?:dan|serta|atau|dan/atau)\\s++");

    @Override
    public Stream<Finding> check(Sop sop) {
        List<String> ids = sop.steps().stream()
                .flatMap(step -> step.id().stream())
                .map(Text::value)
                .toList();
        FlowWords words = words(sop);
        List<Finding> exits = sop.flow().exits().stream()
                .filter(Flow.Exit::isDangling)
                .filter(exit -> !name(exit).open())
                .map(exit -> listed(exit, sop)
                        .or(() -> conditioned(exit, sop))
                        .map(message -> Finding.at(name(exit).span(), message))
                        .orElseGet(() -> missing(name(exit), exit.from(), sop, ids, words)))
                .toList();
        Stream<Finding> sources = sop.steps().stream().flatMap(step -> step.requirements().stream()
                .map(Requirement::fromStep)
                .flatMap(Optional::stream)
                .filter(from -> !from.open())
                .filter(from -> sop.flow().find(step.number(), from.value()).isEmpty())
                .map(from -> missingSource(from, step.number(), sop, ids)));
        return Stream.concat(TargetsInWords.together(exits, sop), sources);
    }

    private static Text name(Flow.Exit exit) {
        return ((Target.Reference) exit.written()).step();
    }

    private static Finding missing(Text name, int from, Sop sop, List<String> ids, FlowWords words) {
        String written = name.value();
        Optional<String> atOnce = atOnce(written, from, sop, words);
        if (atOnce.isPresent()) {
            return Finding.at(name.span(), new AtTheSameTime(written, atOnce.get()));
        }
        MeantActor actors = new MeantActor(written.chars().noneMatch(Character::isLetter) ? List.of() : sop.actors());
        Optional<String> certain = actors.certain(written);
        List<String> several = certain.isPresent() ? List.of() : several(written, actors);
        if (several.size() > 1) {
            return new ActorForStep(sop).finding(name, several, from);
        }
        Optional<String> named = certain.isPresent()
                ? Optional.empty()
                : step(StepOfPart.meant(written, from, sop), sop)
                        .or(() -> nearest(name, ids, List.of(Keys.NEXT, Keys.END)))
                        .or(() -> step(words.described(written), sop));
        Optional<String> actor = named.isPresent() ? Optional.empty() : certain.or(() -> actors.within(written));
        Optional<String> meant =
                actor.isPresent() ? Optional.empty() : named.or(() -> step(words.meant(written, from), sop));
        Optional<String> likely = meant.isPresent() ? Optional.empty() : actor.or(() -> actors.nearest(written));
        boolean stated =
                !sop.parts().areNumberedAnew() && words.stated(written, from).isPresent();
        return likely.map(key -> new ActorForStep(sop).finding(name, key, from))
                .orElseGet(() -> missing(name, meant, ids, steps(from, sop), stated));
    }

    /** Returns the actors whom a text names one behind the other; none when a part of it is no actor. */
    private static List<String> several(String written, MeantActor actors) {
        List<String> parts = List.of(BETWEEN_ACTORS.split(written.strip()));
        List<String> keys = parts.stream()
                .flatMap(part ->
                        actors.certain(part).or(() -> actors.within(part)).or(() -> actors.nearest(part)).stream())
                .distinct()
                .toList();
        return keys.size() == parts.size() ? keys : List.of();
    }

    /**
     * Returns what is said of a text that is no step.
     *
     * @param stated whether it names the step that was meant, so that nothing else can have been
     */
    private static Finding missing(Text name, Optional<String> meant, List<String> ids, int steps, boolean stated) {
        String known = String.join(", ", ids);
        if (meant.isEmpty()) {
            return Finding.at(
                    name.span(),
                    ids.isEmpty() ? new NoStepAndNoIds(name.value(), steps) : new NoStep(name.value(), steps, known));
        }
        Finding misspelt = Finding.at(name.span(), new MisspeltStep(name.value(), steps, known, meant.get()));
        return name.span().text().equals(name.value())
                ? misspelt.mendedBy(new Edit(name.span(), meant.get(), stated))
                : misspelt;
    }

    /** Returns the list for a step that another one, further down, goes on at the same time with the step below. */
    private static Optional<String> atOnce(String written, int from, Sop sop, FlowWords words) {
        List<String> plain = PlainWords.of(written);
        OptionalInt other = plain.stream().anyMatch(AT_ONCE::contains) ? words.described(written) : OptionalInt.empty();
        if (other.isEmpty() || from >= sop.steps().size()) {
            return Optional.empty();
        }
        int first = from + 1;
        int second = other.getAsInt() == first && first < sop.steps().size() ? first + 1 : other.getAsInt();
        return second > first ? Optional.of("[" + name(first, sop) + ", " + name(second, sop) + "]") : Optional.empty();
    }

    private static String name(int step, Sop sop) {
        return sop.step(step).id().map(Text::value).orElse(sop.parts().name(step));
    }

    private static FlowWords words(Sop sop) {
        return new FlowWords(sop.steps().stream()
                .map(step -> step.activity().map(Text::value).stream().toList())
                .toList());
    }

    /** Returns the name of a step by its number, or the end for one that does not exist. */
    private static Optional<String> step(OptionalInt step, Sop sop) {
        if (step.isEmpty()) {
            return Optional.empty();
        }
        int number = step.getAsInt();
        if (number == FlowWords.END || number > sop.steps().size()) {
            return Optional.of(Keys.END);
        }
        return Optional.of(name(number, sop));
    }

    /** Returns what is said of a text whose parts are all steps: a list, or a decision where one of them leads back or "or" parts them. */
    private static Optional<Message> listed(Flow.Exit exit, Sop sop) {
        String written = name(exit).value();
        List<String> parts =
                List.of(SEPARATOR.split(written.strip().replace('\u2013', '-').replace("-", ",")));
        List<Integer> steps = parts.stream()
                .flatMap(part -> sop.flow().find(exit.from(), part).stream())
                .toList();
        if (parts.size() < 2 || steps.size() < parts.size()) {
            return Optional.empty();
        }
        String list = "[" + String.join(", ", parts) + "]";
        List<String> back = new ArrayList<>();
        List<String> onward = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            (steps.get(i) <= exit.from() ? back : onward).add(parts.get(i));
        }
        boolean choice = exit.condition() == Flow.Condition.ALWAYS
                && !onward.isEmpty()
                && (!back.isEmpty() || CHOICE.matcher(written).find());
        return Optional.of(
                choice
                        ? new OneOfSeveral(written, StepBack.decision(onward, back), list)
                        : new SeveralInOneText(written, list));
    }

    /** Returns what is said of {@code lanjut: 3 jika lengkap}. */
    private static Optional<Message> conditioned(Flow.Exit exit, Sop sop) {
        String written = name(exit).value();
        List<String> words = PlainWords.of(written);
        List<Integer> steps = words.stream()
                .flatMap(word -> sop.flow().find(exit.from(), word).stream())
                .toList();
        if (exit.condition() != Flow.Condition.ALWAYS
                || steps.size() != 1
                || words.stream().noneMatch(Conditions.CONDITIONALS::contains)) {
            return Optional.empty();
        }
        String step = name(steps.get(0), sop);
        String above = exit.from() > 1 ? name(exit.from() - 1, sop) : Keys.END;
        boolean back = steps.get(0) <= exit.from();
        return Optional.of(new UnderCondition(
                written,
                "{" + Keys.YES + ": " + (back ? Keys.NEXT : step) + ", " + Keys.NO + ": " + (back ? step : above)
                        + "}"));
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
