package id.sop.authoring;

import id.sop.authoring.Question.Kind;
import id.sop.wording.NewPhrase;
import id.sop.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was told so far in an interview. */
final class GatheredSop {
    /** In lines and columns; what the format allows (YM009). */
    private static final int MOST_STEPS = 500;

    private static final int MOST_ACTORS = 40;
    private static final int MOST_LINES = 10;

    private static final Set<Kind> OF_TABLES = Set.of(Kind.PERFORMERS, Kind.REQUIREMENTS, Kind.TIME, Kind.OUTPUT);

    private NewSop sop;
    private List<NewStep> pasted = List.of();
    private boolean taken;

    GatheredSop(NewSop known) {
        this.sop = known;
    }

    /**
     * What became of an answer because another one changed.
     *
     * @param subject what is named with it
     */
    record Remark(NewPhrase phrase, List<Integer> subject) {
        String words(Phrases phrases) {
            return phrases.get(phrase, subject.toArray());
        }
    }

    static int most(Kind kind) {
        return kind == Kind.STEPS ? MOST_STEPS : kind == Kind.ACTORS ? MOST_ACTORS : MOST_LINES;
    }

    NewSop sop() {
        return sop;
    }

    /** Returns all questions as they are asked one after the other. */
    List<Question> questions() {
        return Stream.concat(
                        Stream.of(Kind.NAME, Kind.INSTITUTION, Kind.ACTORS, Kind.STEPS)
                                .map(Question::about),
                        IntStream.range(0, sop.steps().size()).boxed().flatMap(step -> ofStep(step).stream()
                                .skip(1)))
                .toList();
    }

    /** Returns the questions about a step, that about its activity first. */
    List<Question> ofStep(int step) {
        boolean decides = !sop.steps().get(step).no().isEmpty();
        return Stream.of(Kind.ACTIVITY, Kind.PERFORMERS, Kind.REQUIREMENTS, Kind.TIME, Kind.OUTPUT, Kind.NO, Kind.YES)
                .filter(kind -> kind != Kind.YES || decides)
                .map(kind -> new Question(kind, step))
                .toList();
    }

    /** Returns an answer as it was given; empty when there is none. */
    String known(Question question) {
        if (question.kind() == Kind.NAME) {
            return sop.name();
        }
        return sop.steps().get(question.step()).answer(question.kind());
    }

    List<String> list(Kind kind) {
        return switch (kind) {
            case INSTITUTION -> sop.institution();
            case ACTORS -> sop.actors();
            default -> sop.steps().stream().map(NewStep::activity).toList();
        };
    }

    /** Returns the outputs of the steps before one, in their order; those that are not known are empty. */
    List<String> outputsBefore(int step) {
        return sop.steps().subList(0, step).stream().map(NewStep::output).toList();
    }

    /** Forgets an answer. */
    void clear(Question question) {
        switch (question.kind()) {
            case NAME -> name("");
            case INSTITUTION -> institution(List.of());
            case ACTORS -> actors(List.of());
            case STEPS -> steps(List.of());
            case PERFORMERS -> change(question, step -> step.by(List.of()));
            case REQUIREMENTS -> change(question, step -> step.needing(List.of()));
            case TIME -> change(question, step -> step.taking(""));
            case OUTPUT -> change(question, step -> step.making(""));
            case NO -> change(question, step -> step.deciding("", ""));
            case YES -> change(question, step -> step.deciding(step.no(), ""));
            case ACTIVITY -> change(question, step -> step.called(""));
        }
    }

    /** Takes an answer if it can be used, and returns what is to be said of it. */
    String take(Question question, String text, Answers answers) {
        int number = question.step() + 1;
        int steps = sop.steps().size();
        return switch (question.kind()) {
            case NAME -> taken(answers.text(Answers.title(text)), this::name);
            case ACTIVITY -> taken(answers.text(text), value -> change(question, step -> step.called(value)));
            case PERFORMERS -> taken(performers(text, answers), value -> change(question, step -> step.by(value)));
            case REQUIREMENTS ->
                taken(
                        answers.text(text).value().isEmpty()
                                ? Answer.no(answers.text(text).said())
                                : answers.requirements(text, outputsBefore(question.step())),
                        value -> change(question, step -> step.needing(value)));
            case TIME -> taken(answers.time(text), value -> change(question, step -> step.taking(value)));
            case OUTPUT -> taken(answers.text(text), value -> change(question, step -> step.making(value)));
            case NO ->
                taken(
                        answers.target(text, number, steps),
                        value -> change(question, step -> step.deciding(value, value.isEmpty() ? "" : step.yes())));
            default ->
                taken(
                        answers.target(text, number, steps),
                        value -> change(question, step -> step.deciding(step.no(), value)));
        };
    }

    /** Tells whether the last answer could be used. */
    boolean hasTaken() {
        return taken;
    }

    private <T> String taken(Answer<T> answer, Consumer<T> use) {
        taken = answer.value().isPresent();
        answer.value().ifPresent(use);
        return answer.said();
    }

    /** With a plus sign in front somebody gets a column who has none yet. */
    private Answer<List<String>> performers(String text, Answers answers) {
        if (!text.startsWith("+") || text.length() == 1) {
            return answers.performers(text, sop.actors());
        }
        String name = text.substring(1).strip();
        Answer<String> read = answers.text(name);
        if (read.value().isEmpty() || sop.actors().size() == MOST_ACTORS) {
            return Answer.no(read.said());
        }
        if (sop.actors().stream().noneMatch(name::equalsIgnoreCase)) {
            actors(Stream.concat(sop.actors().stream(), Stream.of(name)).toList());
        }
        return answers.performers(name, sop.actors());
    }

    /** Takes a list, unless it is empty: then that which is there stays. Returns what became of other answers by it. */
    List<Remark> keep(Kind kind, List<String> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case INSTITUTION -> {
                institution(items);
                yield List.of();
            }
            default -> replaceActors(items);
        };
    }

    /** Takes a list of steps as {@link #keep} takes others. What a row of a table says of a step counts as answered. */
    List<Remark> keepSteps(List<NewStep> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        pasted = List.copyOf(rows);
        return replaceSteps(rows);
    }

    /** Tells whether a table answers a question plainly. A comma may part several documents, or belong to the name of one. */
    boolean isSettled(Question question) {
        boolean asked = question.step() < 0 || question.step() >= pasted.size() || !OF_TABLES.contains(question.kind());
        String said = asked ? "" : pasted.get(question.step()).answer(question.kind());
        return !said.isEmpty()
                && said.equals(known(question))
                && (question.kind() != Kind.REQUIREMENTS || said.indexOf(',') < 0);
    }

    /** A list of as many names as before has them written anew; of any other the steps keep those that are still there. */
    private List<Remark> replaceActors(List<String> items) {
        List<String> before = sop.actors();
        List<Remark> remarks = new ArrayList<>();
        List<NewStep> steps = new ArrayList<>();
        for (NewStep step : sop.steps()) {
            List<String> kept = step.performers().stream()
                    .map(name -> before.size() == items.size() ? items.get(before.indexOf(name)) : name)
                    .filter(items::contains)
                    .toList();
            if (kept.size() < step.performers().size()) {
                remarks.add(new Remark(NewPhrase.NO_LONGER, List.of(steps.size() + 1)));
            }
            steps.add(step.by(kept));
        }
        actors(items);
        steps(steps);
        return remarks;
    }

    private List<Remark> replaceSteps(List<NewStep> rows) {
        List<NewStep> before = sop.steps();
        List<NewStep> steps = rows.stream()
                .map(row -> before.stream()
                        .filter(step -> row.isBare() && step.activity().equalsIgnoreCase(row.activity()))
                        .findFirst()
                        .orElse(row))
                .toList();
        boolean same = steps.equals(before);
        // The numbers of steps may have changed, and with them where decisions lead.
        boolean decides = !same && before.stream().anyMatch(step -> !step.no().isEmpty());
        steps(decides ? steps.stream().map(step -> step.deciding("", "")).toList() : steps);
        return decides ? List.of(new Remark(NewPhrase.DECIDE_ANEW, List.of())) : List.of();
    }

    /** Returns a line for each answer that can be changed by its number. */
    List<String> overview(String open) {
        List<String> lines = new ArrayList<>();
        lines.add(or(sop.name(), open));
        lines.add(or(String.join("; ", sop.institution()), open));
        lines.add(or(String.join(", ", sop.actors()), open));
        lines.add(sop.steps().isEmpty() ? open : String.valueOf(sop.steps().size()));
        for (NewStep step : sop.steps()) {
            lines.add(Stream.of(
                                    step.activity(),
                                    String.join(", ", step.performers()),
                                    String.join("; ", step.requirements()),
                                    step.time(),
                                    step.output())
                            .map(text -> or(text, open))
                            .collect(Collectors.joining(" | "))
                    + Optional.of(step.no())
                            .filter(no -> !no.isEmpty())
                            .map(no -> " | tidak: " + no)
                            .orElse("")
                    + Optional.of(step.yes())
                            .filter(yes -> !yes.isEmpty())
                            .map(yes -> ", ya: " + yes)
                            .orElse(""));
        }
        return lines;
    }

    /** Returns the actors without a step, once all steps have theirs. */
    List<String> idle() {
        boolean open = sop.steps().isEmpty()
                || sop.steps().stream().anyMatch(step -> step.performers().isEmpty());
        return open
                ? List.of()
                : sop.actors().stream()
                        .filter(name -> sop.steps().stream()
                                .noneMatch(step -> step.performers().contains(name)))
                        .toList();
    }

    private static String or(String text, String open) {
        return text.isEmpty() ? open : text;
    }

    private void change(Question question, Function<NewStep, NewStep> edit) {
        List<NewStep> steps = new ArrayList<>(sop.steps());
        steps.set(question.step(), edit.apply(steps.get(question.step())));
        steps(steps);
    }

    private void name(String name) {
        sop = new NewSop(name, sop.institution(), sop.identity(), sop.actors(), sop.steps());
    }

    private void institution(List<String> lines) {
        sop = new NewSop(sop.name(), lines, sop.identity(), sop.actors(), sop.steps());
    }

    private void actors(List<String> actors) {
        sop = new NewSop(sop.name(), sop.institution(), sop.identity(), actors, sop.steps());
    }

    private void steps(List<NewStep> steps) {
        sop = new NewSop(sop.name(), sop.institution(), sop.identity(), sop.actors(), steps);
    }
}
