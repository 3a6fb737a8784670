package id.sop.authoring;

import id.sop.authoring.Question.Kind;
import id.sop.wording.NewPhrase;
import id.sop.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks what an SOP needs, one line after the other. Every question may be passed over; a wrong answer is explained and asked again;
 * {@code <} goes back, and at the end any answer can be changed by its number. The same lines always lead to the same SOP.
 */
public final class Interview {
    private static final String BACK = "<";
    private static final String NOTHING = "-";
    private static final String HELP = "?";

    /** So many of what was answered before are shown, the last ones: numbers hold for all. */
    private static final int LISTED = 12;

    /** Questions that stand for one number each in the overview. */
    private static final List<Kind> FIRST = List.of(Kind.NAME, Kind.INSTITUTION, Kind.ACTORS, Kind.STEPS);

    private static final List<NewPhrase> LINES = List.of(
            NewPhrase.REVIEW_NAME, NewPhrase.REVIEW_INSTITUTION, NewPhrase.REVIEW_ACTORS, NewPhrase.REVIEW_STEPS);

    private final Dialogue dialogue;
    private final Phrases phrases;
    private final Answers answers;
    private final GatheredSop gathered;

    /** The step that was named last; -1 for none. */
    private int headed = -1;

    /**
     * Begins with what is known already.
     *
     * @param known its name is not asked for if it has one
     */
    public Interview(Dialogue dialogue, Phrases phrases, NewSop known) {
        this.dialogue = dialogue;
        this.phrases = phrases;
        this.answers = new Answers(phrases);
        this.gathered = new GatheredSop(known);
    }

    /** How a question ended. */
    private enum Outcome {
        ANSWERED,
        BACK,
        /** No more answers come. */
        OVER
    }

    /** Asks everything, and returns what was told; when no more answers come, what was told until then. */
    public NewSop hold() {
        say(NewPhrase.HELLO);
        say(NewPhrase.HOW);
        int at = gathered.sop().name().isEmpty() ? 0 : 1;
        boolean back = false;
        while (true) {
            List<Question> questions = gathered.questions();
            if (at == questions.size()) {
                Outcome outcome = review();
                if (outcome != Outcome.BACK) {
                    return gathered.sop();
                }
                at = gathered.questions().size() - 1;
                back = true;
                continue;
            }
            if (gathered.isSettled(questions.get(at))) {
                at += back ? -1 : 1;
                continue;
            }
            Outcome outcome = ask(questions.get(at));
            if (outcome == Outcome.OVER) {
                return gathered.sop();
            }
            back = outcome == Outcome.BACK;
            if (outcome == Outcome.BACK && at == 0) {
                say(NewPhrase.FIRST);
            }
            at = outcome == Outcome.BACK ? Math.max(0, at - 1) : at + 1;
        }
    }

    private void say(NewPhrase phrase, Object... arguments) {
        dialogue.say(phrases.get(phrase, arguments));
    }

    /** Shows all answers, and asks for the number of one to change until there is none. */
    private Outcome review() {
        boolean shown = false;
        while (true) {
            List<String> lines = gathered.overview(phrases.get(NewPhrase.OPEN));
            if (!shown) {
                show(lines);
            }
            shown = true;
            Optional<String> line = dialogue.ask(phrases.get(NewPhrase.CHANGE));
            if (line.isEmpty()) {
                return Outcome.OVER;
            }
            String word = Answers.plain(line.get());
            if (word.isEmpty()) {
                return Outcome.ANSWERED;
            }
            if (word.equals(BACK)) {
                return Outcome.BACK;
            }
            OptionalNumber number = OptionalNumber.of(word);
            if (!number.isWithin(lines.size())) {
                say(NewPhrase.NO_NUMBER, word, lines.size());
                continue;
            }
            if (change(number.value() - 1) == Outcome.OVER) {
                return Outcome.OVER;
            }
            shown = false;
        }
    }

    private void show(List<String> lines) {
        say(NewPhrase.REVIEW);
        for (int i = 0; i < lines.size(); i++) {
            say(i < FIRST.size() ? LINES.get(i) : NewPhrase.REVIEW_STEP, i + 1, lines.get(i));
        }
        gathered.idle().forEach(name -> say(NewPhrase.IDLE, name));
    }

    private Outcome change(int line) {
        List<Question> questions =
                line < FIRST.size() ? List.of(Question.about(FIRST.get(line))) : gathered.ofStep(line - FIRST.size());
        int at = 0;
        while (at < questions.size()) {
            Outcome outcome = ask(questions.get(at));
            if (outcome == Outcome.OVER || (outcome == Outcome.BACK && at == 0)) {
                return outcome;
            }
            at += outcome == Outcome.BACK ? -1 : 1;
            if (line >= FIRST.size()) {
                questions = gathered.ofStep(line - FIRST.size());
            }
        }
        return Outcome.ANSWERED;
    }

    private Outcome ask(Question question) {
        return switch (question.kind()) {
            case INSTITUTION, ACTORS, STEPS -> askList(question);
            default -> askOne(question);
        };
    }

    private Outcome askOne(Question question) {
        boolean begins = question.kind() == Kind.PERFORMERS || question.step() != headed;
        if (question.step() >= 0 && question.kind() != Kind.ACTIVITY && begins) {
            headed = question.step();
            NewStep step = gathered.sop().steps().get(question.step());
            say(NewPhrase.STEP, question.step() + 1, gathered.sop().steps().size(), step.activity());
        }
        offer(question);
        while (true) {
            String known = gathered.known(question);
            Optional<String> line = dialogue.ask(phrases.get(question.kind().prompt())
                    + (known.isEmpty() ? "" : " " + phrases.get(NewPhrase.KNOWN, known)) + ": ");
            if (line.isEmpty()) {
                return Outcome.OVER;
            }
            String answer = Answers.plain(line.get());
            switch (answer) {
                case "" -> {
                    return Outcome.ANSWERED;
                }
                case BACK -> {
                    return Outcome.BACK;
                }
                case NOTHING -> {
                    gathered.clear(question);
                    return Outcome.ANSWERED;
                }
                case HELP -> say(question.kind().help());
                default -> {
                    String complaint = gathered.take(question, answer, answers);
                    if (!complaint.isEmpty()) {
                        dialogue.say("  " + complaint);
                    }
                    if (gathered.hasTaken()) {
                        return Outcome.ANSWERED;
                    }
                }
            }
        }
    }

    /** Shows what a number may stand for. */
    private void offer(Question question) {
        if (question.kind() == Kind.PERFORMERS && !gathered.sop().actors().isEmpty()) {
            list(gathered.sop().actors());
        } else if (question.kind() == Kind.REQUIREMENTS) {
            List<String> outputs = gathered.outputsBefore(question.step());
            if (outputs.stream().anyMatch(output -> !output.isEmpty())) {
                say(NewPhrase.OUTPUTS);
                list(outputs);
            }
        } else if (question.kind() == Kind.NO && question.step() > 0) {
            say(NewPhrase.EARLIER);
            list(gathered.sop().steps().subList(0, question.step()).stream()
                    .map(NewStep::activity)
                    .toList());
        }
    }

    private void list(List<String> texts) {
        for (int i = Math.max(0, texts.size() - LISTED); i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                say(NewPhrase.ITEM, i + 1, texts.get(i));
            }
        }
    }

    private Outcome askList(Question question) {
        say(question.kind().prompt());
        List<String> known = gathered.list(question.kind());
        list(known);
        if (!known.isEmpty()) {
            say(NewPhrase.REPLACE);
        }
        PastedTable table = new PastedTable(answers, gathered.sop().actors());
        List<String> items = new ArrayList<>();
        List<NewStep> steps = new ArrayList<>();
        while (true) {
            Optional<String> line = dialogue.askItem("  " + (items.size() + 1) + ". ");
            String answer = Answers.plain(line.orElse(""));
            if (answer.isEmpty() && (line.isEmpty() || line.get().indexOf('\t') < 0)) {
                List<GatheredSop.Remark> remarks = question.kind() == Kind.STEPS
                        ? gathered.keepSteps(steps)
                        : gathered.keep(question.kind(), items);
                remarks.forEach(said -> dialogue.say("  " + said.words(phrases)));
                if (!steps.stream().allMatch(NewStep::isBare)) {
                    say(NewPhrase.TABLE);
                }
                return line.isEmpty() ? Outcome.OVER : Outcome.ANSWERED;
            }
            if (answer.equals(BACK) && items.isEmpty()) {
                return Outcome.BACK;
            }
            if (answer.equals(BACK)) {
                say(NewPhrase.REMOVED, items.remove(items.size() - 1));
                steps.subList(Math.min(steps.size(), items.size()), steps.size())
                        .clear();
            } else if (answer.equals(HELP)) {
                say(question.kind().help());
            } else if (answer.equals(NOTHING) && items.isEmpty()) {
                gathered.clear(question);
                return Outcome.ANSWERED;
            } else {
                NewStep step = question.kind() == Kind.STEPS
                        ? table.step(line.orElseThrow())
                        : NewStep.of(item(question.kind(), line.orElseThrow()));
                if (add(question.kind(), step.activity(), items) && question.kind() == Kind.STEPS) {
                    steps.add(step);
                }
            }
        }
    }

    private static String item(Kind kind, String line) {
        return kind == Kind.INSTITUTION ? Answers.plain(line) : ListLine.item(line);
    }

    private boolean add(Kind kind, String item, List<String> items) {
        Answer<String> read = answers.text(item);
        if (read.value().isEmpty()) {
            dialogue.say("  " + read.said());
        } else if (items.stream().anyMatch(item::equalsIgnoreCase) && kind == Kind.ACTORS) {
            say(NewPhrase.TWICE, item);
        } else if (items.size() == GatheredSop.most(kind)) {
            say(NewPhrase.FULL, items.size());
        } else if (!item.isEmpty()) {
            items.add(item);
            if (kind == Kind.ACTORS && item.indexOf(',') >= 0) {
                say(NewPhrase.ONE_ACTOR);
            }
            return true;
        }
        return false;
    }
}
