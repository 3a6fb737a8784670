package id.sop.importing.recognition;

import id.sop.check.Checker;
import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftActor;
import id.sop.importing.draft.DraftCell;
import id.sop.importing.draft.DraftStep;
import id.sop.importing.draft.DraftWriter;
import id.sop.importing.draft.Found;
import id.sop.model.Actor;
import id.sop.model.Answer;
import id.sop.model.Decision;
import id.sop.model.Flow;
import id.sop.model.Part;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Settings;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells where a draft says something else than the SOP of whose sheet it was made. */
public final class Comparison {
    private static final Pattern STEP = Pattern.compile("^step (\\d+) ");

    private final Sop sop;
    private final Draft draft;
    private final List<String> differences = new ArrayList<>();

    /** Whether of actors of one name the last of the SOP is the first of the draft. */
    private final boolean turned;

    private Comparison(Sop sop, Draft draft, boolean turned) {
        this.sop = sop;
        this.draft = draft;
        this.turned = turned;
    }

    /**
     * Returns the differences, a line each: of the name and the table of steps, then of what stands around it. Which is which of two
     * actors of one name no sheet says that has them in an order of its own.
     */
    public static List<String> of(Sop sop, Draft draft) {
        Comparison comparison = new Comparison(sop, draft, false);
        comparison.compare();
        Comparison other = new Comparison(sop, draft, true);
        if (!comparison.differences.isEmpty()) {
            other.compare();
        }
        List<String> differences = new ArrayList<>(
                other.differences.size() < comparison.differences.size() && !comparison.differences.isEmpty()
                        ? other.differences
                        : comparison.differences);
        differences.addAll(IdentityComparison.of(sop, draft));
        return differences;
    }

    /** Tells whether a draft says of the step that a difference is about that it is to be checked. */
    public static boolean isMarked(String difference, Draft draft) {
        Matcher step = STEP.matcher(difference);
        int at = step.find() ? Integer.parseInt(step.group(1)) : 0;
        return at > 0
                && at <= draft.steps().size()
                && !draft.steps().get(at - 1).remarks().isEmpty();
    }

    private void same(String what, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            differences.add(what + ": " + expected + " but " + found);
        }
    }

    private void compare() {
        same("name", sop.identity().name().map(Text::value), draft.name().map(Found::value));
        List<String> named = sop.actors().stream()
                .filter(this::isShown)
                .map(Comparison::name)
                .toList();
        List<String> found = draft.actors().stream().map(Comparison::name).toList();
        // Where no table has all of them, a sheet does not say in which order they stand.
        same("actors", sorted(named, hasOwnTables()), sorted(found, hasOwnTables()));
        same("steps", sop.steps().size(), draft.steps().size());
        same("capsules", sop.hasOwnCapsules(), draft.ownCapsules());
        if (sop.steps().size() == draft.steps().size()) {
            Optional<Sop> readBack = readBack();
            same("readable", true, readBack.isPresent());
            sop.steps().forEach(step -> compare(step, draft.steps().get(step.number() - 1), readBack));
        }
    }

    private void compare(Step step, DraftStep found, Optional<Sop> readBack) {
        String at = "step " + step.number() + " ";
        String activity = step.printedActivity("").map(Text::signed).orElse("");
        List<String> questions = step.decision().map(Decision::questions).orElse(List.of()).stream()
                .map(Text::value)
                .toList();
        String readActivity = IdentityComparison.signed(found.activity().value());
        // Where no rhombus is large enough for a question, a sheet asks it there.
        boolean asksBehind = questions.size() == 1
                && !readActivity.equals(activity)
                && readActivity.replace(" (" + questions.get(0) + ")", "").equals(activity);
        same(at + "activity", asksBehind ? readActivity : activity, readActivity);
        same(at + "optional", step.isOptional(), found.optional());
        // Where a part begins into which no flow goes, the sheet begins anew.
        boolean starts = step.number() > 1 && sop.flow().starts().contains(step.number());
        same(
                at + "starts",
                starts,
                readBack.map(back -> step.number() > 1 && back.flow().starts().contains(step.number()))
                        .orElse(found.starts()));
        sop.columns().all().forEach(column -> {
            DraftCell cell = found.cells().get(column.key());
            Step holder = holder(step, column.key());
            same(
                    at + column.key(),
                    IdentityComparison.written(holder.texts(column.key())),
                    cell == null ? List.of() : IdentityComparison.read(cell.items()));
            OptionalInt until = holder.texts(column.key()).isEmpty() ? OptionalInt.empty() : last(step, column.key());
            same(at + column.key() + " until", until, cell == null ? OptionalInt.empty() : cell.until());
        });
        Map<String, String> keys = keys();
        List<String> performers = step.performers().keys().stream()
                .map(key -> keys.getOrDefault(key.value(), "?"))
                .toList();
        boolean together = step.performers().together();
        same(
                at + "performers",
                sorted(performers, together),
                sorted(found.performers().keys(), together));
        same(at + "together", step.performers().together(), found.performers().together());
        same(at + "bond", step.performers().bond(), found.performers().bond());
        readBack.ifPresent(back -> same(
                at + "exits",
                exits(sop, step.number(), actor -> keys.getOrDefault(actor.key(), "?")),
                exits(back, step.number(), Actor::key)));
        same(
                at + "question",
                asksBehind ? List.of() : questions,
                found.decisions().stream()
                        .flatMap(decision -> decision.question().stream())
                        .map(Found::value)
                        .toList());
        same(at + "decided", step.decision().isPresent(), !found.decisions().isEmpty());
    }

    /** Returns the keys of the draft by those of the SOP; actors of one name come in the same order, or in the other one. */
    private Map<String, String> keys() {
        List<DraftActor> left = new ArrayList<>(draft.actors());
        if (turned) {
            Collections.reverse(left);
        }
        Map<String, String> keys = new LinkedHashMap<>();
        for (Actor actor : sop.actors()) {
            Optional<DraftActor> own = left.stream()
                    .filter(other -> name(other).equals(name(actor)))
                    .findFirst();
            own.ifPresent(other -> {
                keys.put(actor.key(), other.key());
                left.remove(other);
            });
        }
        return keys;
    }

    /** Where every table has its own columns, who has none of them is not on the sheet. */
    private boolean isShown(Actor actor) {
        return sop.tables().stream().anyMatch(table -> table.actors().contains(actor));
    }

    private boolean hasOwnTables() {
        return sop.parts().all().stream().anyMatch(Part::hasOwnTable);
    }

    private static String name(Actor actor) {
        return actor.name().value() + actor.group().map(Text::value);
    }

    private static String name(DraftActor actor) {
        return actor.name().value() + actor.group();
    }

    private static List<String> sorted(List<String> keys, boolean sorted) {
        return sorted ? keys.stream().sorted().toList() : keys;
    }

    /** Returns the step whose text stands in the row of a step: no cell reaches over a heading, below it the text is printed again. */
    private Step holder(Step step, String column) {
        boolean opens = part(step).filter(part -> part.first() == step.number()).isPresent();
        return opens ? sop.steps().get(sop.shared(column).holder(step.number()) - 1) : step;
    }

    private OptionalInt last(Step step, String column) {
        int end = part(step).map(Part::last).orElse(sop.steps().size());
        int last = Math.min(sop.shared(column).last(step.number()), end);
        return last > step.number() ? OptionalInt.of(last - 1) : OptionalInt.empty();
    }

    private Optional<Part> part(Step step) {
        return sop.parts().all().stream()
                .filter(part -> part.holds(step.number()))
                .findFirst();
    }

    /** Reads what is written of the draft. */
    private Optional<Sop> readBack() {
        String yaml = DraftWriter.write(draft, List.of(), remark -> "", Optional.empty());
        return new Checker()
                .check("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), Placeholders.NONE, true, Settings.STANDARD)
                .sop();
    }

    /** Returns the ways out of a step, each with its words, those who act behind it, and where it leads. */
    private static Set<String> exits(Sop sop, int step, Function<Actor, String> key) {
        return sop.flow().exits(step).stream()
                .map(exit -> words(exit.answer())
                        + sop.actsBehind(exit).stream()
                                .map(act -> key.apply(sop.table(step).actors().get(act.column())))
                                .toList()
                        + (exit.isEnd()
                                        || (step == sop.steps().size()
                                                && exit.to().isEmpty())
                                ? "end"
                                : exit.to().getAsInt()
                                        + sop.enteredAct(exit)
                                                .map(act -> "@"
                                                        + key.apply(sop.table(exit.to()
                                                                        .getAsInt())
                                                                .actors()
                                                                .get(act.column())))
                                                .orElse("")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the words of all answers that lead to an exit. */
    private static String words(Optional<Answer> answer) {
        return answer.map(last -> last.before().stream()
                                .map(earlier -> words(earlier.condition(), earlier.label()))
                                .collect(Collectors.joining())
                        + words(last.condition(), last.label()))
                .orElse("");
    }

    private static String words(Flow.Condition condition, Optional<Text> label) {
        String usual = condition == Flow.Condition.YES ? "ya" : "tidak";
        return label.map(Text::value).orElse(usual).toLowerCase(Locale.ROOT) + " ";
    }
}
