package id.sop.importing.recognition;

import id.sop.diagnostic.Message;
import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.DraftAnswer;
import id.sop.importing.draft.DraftTarget;
import id.sop.importing.draft.Gap;
import id.sop.language.LabelWords;
import id.sop.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes answers of the exits of a rhombus. */
final class AnswerReading {
    private static final String YES = "ya";
    private static final String NO = "tidak";

    /** Spellings that say no more than "ya". */
    private static final Set<String> PLAIN_YES = Set.of(YES, "y", "yes");

    /** Spellings that say no more than "tidak". */
    private static final Set<String> PLAIN_NO = Set.of(NO, "t", "tdk", "n", "no");

    private final int row;
    private final List<Message> remarks = new ArrayList<>();

    AnswerReading(int row) {
        this.row = row;
    }

    /**
     * An exit.
     *
     * @param label what stands at it; empty if nothing does
     * @param through who acts behind it in the row
     * @param targets where it leads then
     * @param back whether it leads to who acted before in the row
     */
    record Exit(String label, List<String> through, List<DraftTarget> targets, boolean back) {
        Exit(String label, List<String> through, List<DraftTarget> targets) {
            this(label, through, targets, false);
        }

        Exit {
            through = List.copyOf(through);
            targets = List.copyOf(targets);
        }
    }

    /** Returns what is to be said about the answers that were made last. */
    List<Message> remarks() {
        return remarks;
    }

    /** Returns the answers of exits. */
    List<DraftAnswer> answers(List<Exit> exits) {
        List<Exit> ways = unlike(merged(exits));
        if (ways.isEmpty()) {
            remarks.add(new Gap.AnswerTarget(YES));
            remarks.add(new Gap.AnswerTarget(NO));
            Exit none = new Exit("", List.of(), List.of());
            return List.of(answer(none, Flow.Condition.YES), answer(none, Flow.Condition.NO));
        }
        if (ways.size() == 1) {
            return single(ways.get(0));
        }
        if (ways.size() == 2) {
            return both(ways.get(0), ways.get(1));
        }
        return several(ways);
    }

    private static List<Exit> merged(List<Exit> exits) {
        List<Exit> merged = new ArrayList<>();
        for (Exit exit : exits) {
            Optional<Exit> same = merged.stream()
                    .filter(other -> !exit.label().isEmpty()
                            && other.label().equalsIgnoreCase(exit.label())
                            && other.through().equals(exit.through()))
                    .findFirst();
            if (same.isPresent()) {
                List<DraftTarget> targets = new ArrayList<>(same.get().targets());
                exit.targets().stream()
                        .filter(target -> !targets.contains(target))
                        .forEach(targets::add);
                merged.set(
                        merged.indexOf(same.get()),
                        new Exit(same.get().label(), same.get().through(), targets, exit.back()));
            } else {
                merged.add(exit);
            }
        }
        return merged;
    }

    /** An answer that stands at two exits tells neither of them. */
    private static List<Exit> unlike(List<Exit> exits) {
        return exits.stream()
                .map(exit -> exits.stream()
                                        .filter(other -> other.label().equalsIgnoreCase(exit.label()))
                                        .count()
                                > 1
                        ? new Exit("", exit.through(), exit.targets(), exit.back())
                        : exit)
                .toList();
    }

    private List<DraftAnswer> single(Exit exit) {
        boolean no = isNo(exit) || (exit.label().isEmpty() && leadsBack(exit));
        if (exit.label().isEmpty()) {
            remarks.add(new Doubt.UnsaidAnswers());
        }
        remarks.add(new Doubt.SingleExit());
        remarks.add(new Gap.AnswerTarget(no ? YES : NO));
        Exit none = new Exit("", List.of(), List.of());
        return no
                ? List.of(answer(none, Flow.Condition.YES), answer(exit, Flow.Condition.NO))
                : List.of(answer(exit, Flow.Condition.YES), answer(none, Flow.Condition.NO));
    }

    private List<DraftAnswer> both(Exit one, Exit two) {
        boolean labelled = !one.label().isEmpty() && !two.label().isEmpty();
        if (labelled && isNo(one) == isNo(two)) {
            return List.of(named(one), named(two));
        }
        if (isNo(one) || isNo(two)) {
            return yesAndNo(isNo(one) ? two : one, isNo(one) ? one : two);
        }
        if (isYes(one) != isYes(two)) {
            return yesAndNo(isYes(one) ? one : two, isYes(one) ? two : one);
        }
        remarks.add(new Doubt.UnsaidAnswers());
        boolean back = leadsBack(one) || (!leadsBack(two) && isNext(two));
        return yesAndNo(back ? two : one, back ? one : two);
    }

    private List<DraftAnswer> yesAndNo(Exit yes, Exit no) {
        return List.of(answer(yes, Flow.Condition.YES), answer(no, Flow.Condition.NO));
    }

    private List<DraftAnswer> several(List<Exit> ways) {
        List<Exit> unsaid = ways.stream().filter(exit -> exit.label().isEmpty()).toList();
        if (unsaid.isEmpty()) {
            return ways.stream().map(AnswerReading::named).toList();
        }
        remarks.add(new Doubt.UnsaidAnswers());
        List<Exit> said = ways.stream().filter(exit -> !exit.label().isEmpty()).toList();
        List<DraftTarget> targets = unsaid.stream()
                .flatMap(exit -> exit.targets().stream())
                .distinct()
                .toList();
        List<String> through = unsaid.stream()
                .flatMap(exit -> exit.through().stream())
                .distinct()
                .toList();
        Exit rest = new Exit("", through, targets);
        if (said.size() == 1) {
            return both(said.get(0), rest);
        }
        if (said.size() == 2
                && said.stream().anyMatch(AnswerReading::isYes)
                && said.stream().anyMatch(AnswerReading::isNo)) {
            remarks.remove(remarks.size() - 1);
            remarks.add(new Doubt.TooIntricate());
            return both(said.get(0), said.get(1));
        }
        if (said.isEmpty()) {
            Exit first =
                    unsaid.stream().filter(exit -> !leadsBack(exit)).findFirst().orElse(unsaid.get(0));
            List<DraftTarget> others = targets.stream()
                    .filter(target -> !first.targets().contains(target))
                    .toList();
            return yesAndNo(first, new Exit("", List.of(), others));
        }
        List<DraftAnswer> answers = new ArrayList<>();
        said.forEach(exit -> answers.add(named(exit)));
        answers.add(new DraftAnswer(Flow.Condition.NAMED, Optional.of("?"), through, targets));
        return answers;
    }

    private static DraftAnswer named(Exit exit) {
        return new DraftAnswer(Flow.Condition.NAMED, Optional.of(exit.label()), exit.through(), exit.targets());
    }

    private static DraftAnswer answer(Exit exit, Flow.Condition condition) {
        Set<String> usual = condition == Flow.Condition.YES ? PLAIN_YES : PLAIN_NO;
        boolean said = !exit.label().isEmpty() && !usual.contains(LabelWords.squeezed(exit.label()));
        return new DraftAnswer(
                condition, said ? Optional.of(exit.label()) : Optional.empty(), exit.through(), exit.targets());
    }

    /** Tells whether words say no more than yes or no: "Tidak" does, "Tidak lengkap" says more. */
    static boolean isPlain(String words) {
        String bare = LabelWords.squeezed(words);
        return PLAIN_YES.contains(bare) || PLAIN_NO.contains(bare);
    }

    private static boolean isNo(Exit exit) {
        return Answers.WORDS.key(exit.label()).filter(NO::equals).isPresent();
    }

    private static boolean isYes(Exit exit) {
        return Answers.WORDS.key(exit.label()).filter(YES::equals).isPresent();
    }

    private boolean leadsBack(Exit exit) {
        return exit.back()
                || exit.targets().stream()
                        .anyMatch(target -> target.where() instanceof DraftTarget.Step step && step.index() <= row);
    }

    private static boolean isNext(Exit exit) {
        return exit.targets().stream().map(DraftTarget::where).anyMatch(DraftTarget.Next.class::isInstance);
    }

    /** Returns an answer without the hyphens at which a narrow place made it be parted: those between different halves of a word. */
    static String whole(String text) {
        StringBuilder whole = new StringBuilder();
        for (String word : CellTexts.line(text).split(" ", -1)) {
            int hyphen = word.indexOf('-');
            boolean inside = hyphen > 0
                    && hyphen + 1 < word.length()
                    && Character.isLowerCase(word.charAt(hyphen + 1))
                    && !word.substring(0, hyphen).equalsIgnoreCase(word.substring(hyphen + 1));
            String joined = inside ? word.substring(0, hyphen) + word.substring(hyphen + 1) : word;
            whole.append(whole.isEmpty() ? "" : " ").append(joined);
        }
        return whole.toString();
    }
}
