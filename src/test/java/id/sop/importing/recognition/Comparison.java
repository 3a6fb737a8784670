package id.sop.importing.recognition;

import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftAnswer;
import id.sop.importing.draft.DraftCell;
import id.sop.importing.draft.DraftStep;
import id.sop.importing.draft.DraftTarget;
import id.sop.importing.draft.Found;
import id.sop.model.Answer;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells where a draft says something else than the SOP of whose sheet it was made. */
final class Comparison {
    private final Sop sop;
    private final Draft draft;
    private final List<String> differences = new ArrayList<>();

    private Comparison(Sop sop, Draft draft) {
        this.sop = sop;
        this.draft = draft;
    }

    /** Returns the differences, a line each. */
    static List<String> of(Sop sop, Draft draft) {
        Comparison comparison = new Comparison(sop, draft);
        comparison.compare();
        return comparison.differences;
    }

    private void same(String what, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            differences.add(what + ": " + expected + " but " + found);
        }
    }

    private void compare() {
        same("name", sop.identity().name().map(Text::value), draft.name().map(Found::value));
        same(
                "actors",
                sop.actors().stream()
                        .map(actor -> actor.name().value() + actor.group().map(Text::value))
                        .toList(),
                draft.actors().stream()
                        .map(actor -> actor.name().value() + actor.group())
                        .toList());
        same("steps", sop.steps().size(), draft.steps().size());
        same("capsules", sop.hasOwnCapsules(), draft.ownCapsules());
        if (sop.steps().size() == draft.steps().size()) {
            sop.steps().forEach(step -> compare(step, draft.steps().get(step.number() - 1)));
        }
    }

    private void compare(Step step, DraftStep found) {
        String at = "step " + step.number() + " ";
        same(
                at + "activity",
                step.activity().map(Text::value).orElse(""),
                found.activity().value());
        same(at + "optional", step.isOptional(), found.optional());
        same(at + "starts", step.starts() && step.number() > 1, found.starts());
        sop.columns().all().forEach(column -> {
            DraftCell cell = found.cells().get(column.key());
            same(
                    at + column.key(),
                    step.texts(column.key()).stream().map(Text::value).toList(),
                    cell == null
                            ? List.of()
                            : cell.items().stream().map(Found::value).toList());
            OptionalInt until = step.texts(column.key()).isEmpty() ? OptionalInt.empty() : last(step, column.key());
            same(at + column.key() + " until", until, cell == null ? OptionalInt.empty() : cell.until());
        });
        Map<String, String> keys = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(sop.actors().size(), draft.actors().size()); i++) {
            keys.put(sop.actors().get(i).key(), draft.actors().get(i).key());
        }
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
        same(at + "exits", exits(step, keys), exits(step.number(), found));
        same(at + "decided", step.decision().isPresent(), found.decision().isPresent());
    }

    private static List<String> sorted(List<String> keys, boolean sorted) {
        return sorted ? keys.stream().sorted().toList() : keys;
    }

    private OptionalInt last(Step step, String column) {
        return step.until(column)
                .flatMap(until -> sop.flow().find(step.number(), until.value()))
                .map(number -> OptionalInt.of(number - 1))
                .orElse(OptionalInt.empty());
    }

    /** Returns the ways out of a step, each with its words, those who act behind it, and where it leads. */
    private Set<String> exits(Step step, Map<String, String> keys) {
        return sop.flow().exits(step.number()).stream()
                .map(exit -> words(exit)
                        + sop.actsBehind(exit).stream()
                                .map(act ->
                                        keys.get(sop.actors().get(act.column()).key()))
                                .toList()
                        + (exit.isEnd()
                                        || (step.number() == sop.steps().size()
                                                && exit.to().isEmpty())
                                ? "end"
                                : exit.to().getAsInt()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(Flow.Exit exit) {
        if (exit.answer().isEmpty()) {
            return "";
        }
        Answer answer = exit.answer().get();
        String usual = answer.condition() == Flow.Condition.YES ? "ya" : "tidak";
        return answer.label().map(Text::value).orElse(usual).toLowerCase(Locale.ROOT);
    }

    private Set<String> exits(int number, DraftStep found) {
        Set<String> exits = new TreeSet<>();
        if (found.decision().isPresent()) {
            for (DraftAnswer answer : found.decision().get().answers()) {
                String usual = answer.condition() == Flow.Condition.YES ? "ya" : "tidak";
                String words = answer.label().orElse(usual).toLowerCase(Locale.ROOT);
                answer.targets().forEach(target -> exits.add(words + answer.through() + place(number, target)));
            }
        } else if (found.next().isEmpty()) {
            exits.add("[]" + place(number, new DraftTarget.Next()));
        } else {
            found.next().forEach(target -> exits.add("[]" + place(number, target)));
        }
        return exits;
    }

    private String place(int number, DraftTarget target) {
        if (target instanceof DraftTarget.Step step) {
            return String.valueOf(step.index() + 1);
        }
        boolean next =
                target instanceof DraftTarget.Next && number < draft.steps().size();
        return next ? String.valueOf(number + 1) : "end";
    }
}
