package id.sop.rule;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Severity;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.source.Edit;
import id.sop.source.Origin;
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is found only because of something else that is told: one mistake earns one message. */
final class FollowUps {
    /** Variants of messages about a question in the place of an activity, and about its answers. */
    private static final Set<String> OF_QUESTIONS = Set.of("tanya", "jawaban", "tanya-jawab");

    private static final String WITH_ANSWERS = "tanya-jawab";

    /**
     * What is said of the contents of a step, which nobody judges where it is a question or its answer. What hinders a sheet is not
     * among them: a question is told by a warning only, which must not let it pass.
     */
    private static final Set<String> OF_CONTENTS = Set.of("MB001", "MB009", "MB011", "MB020", "KG003");

    /** What is said of a text that ends or begins in the middle. */
    private static final Set<String> OF_WRAPPED = Set.of("ID019", "KG002");

    private static final Set<String> OF_CHARACTERS = Set.of("YM008", "YM012");

    private static final Set<String> OF_KEYS = Set.of("ejaan", "sinonim");

    private static final String IN_WORDS = "kata";

    private final Sop sop;

    /** From which others may follow: they weigh as much as what is judged here, or more. */
    private final List<Finding> all;

    // What others may follow from is looked for once: a file may hold thousands of findings.
    private final List<Finding> characters;
    private final List<Finding> wrapped;
    private final List<Finding> decisions;
    /** Whether a condition stands under another word for its key, so that its author may have meant something else. */
    private final boolean ofOtherWord;

    private final List<Step> unread;
    private final List<Step> asking;

    private FollowUps(Sop sop, List<Finding> all) {
        this.sop = sop;
        this.all = all;
        this.characters = all.stream()
                .filter(finding -> OF_CHARACTERS.contains(finding.code()))
                .toList();
        this.wrapped = all.stream()
                .filter(finding ->
                        finding.code().equals("YM014") && finding.variant().equals("terpenggal"))
                .toList();
        this.decisions = all.stream().filter(FollowUps::isWholeDecision).toList();
        this.ofOtherWord = all.stream()
                .anyMatch(finding -> isKey(finding) && finding.arguments().contains(Keys.OPTIONAL));
        this.unread = sop.steps().stream().filter(this::isUnread).toList();
        this.asking = sop.steps().stream().filter(this::isAnswer).toList();
    }

    /**
     * Returns findings without those that follow from others of them; what mends them goes with the one that is told. Nothing
     * follows from what weighs less, so that no warning hides an error, or from what is not told at all.
     *
     * @param weights by the settings of the office; nothing for what is not to be said
     */
    static List<Finding> left(Sop sop, List<Finding> all, Function<Finding, Optional<Severity>> weights) {
        // From heavy to light.
        Map<Severity, List<Finding>> said = new TreeMap<>(Comparator.reverseOrder());
        for (Finding finding : all) {
            weights.apply(finding).ifPresent(weight -> said.computeIfAbsent(weight, none -> new ArrayList<>())
                    .add(finding));
        }
        Set<Finding> following = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Finding> heavier = new ArrayList<>();
        List<Finding> keys = new ArrayList<>();
        for (List<Finding> ofWeight : said.values()) {
            heavier.addAll(ofWeight);
            FollowUps judge = new FollowUps(sop, List.copyOf(heavier));
            ofWeight.stream().filter(judge::follows).forEach(following::add);
            ofWeight.stream().filter(judge::isKeyOfTold).forEach(keys::add);
        }
        FollowUps told = new FollowUps(sop, heavier);
        Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(heavier);
        return all.stream()
                .filter(finding -> known.contains(finding) && !following.contains(finding))
                .map(finding -> told.withKeys(finding, keys))
                .toList();
    }

    private boolean follows(Finding finding) {
        return (finding.code().equals("MB009") && isBehindUnread(finding))
                || (OF_CONTENTS.contains(finding.code()) && asking.stream().anyMatch(step -> holds(step, finding)))
                || (finding.code().equals("YM001") && isOfUnread(finding))
                || (OF_WRAPPED.contains(finding.code()) && isWrapped(finding))
                || (finding.code().equals("MB020") && ofOtherWord)
                || (finding.code().equals("MB006") && holdsStrange(finding.span()))
                || isKeyOfTold(finding);
    }

    /** Tells whether nothing of a step could be read, or no output of it: what it supplies, nobody knows. */
    private boolean isUnread(Step step) {
        boolean nothing = step.activity().isEmpty()
                && step.performers().keys().isEmpty()
                && step.outputs().isEmpty();
        return nothing || step.outputs().stream().anyMatch(output -> output.open() && isTold(output.span()));
    }

    private boolean isTold(Span span) {
        return all.stream().anyMatch(finding -> finding.code().startsWith("YM") && isWithin(finding.span(), span));
    }

    /** Tells whether a character in a place is told that belongs to no text, so that the spelling around it is not its author's. */
    private boolean holdsStrange(Span place) {
        return characters.stream().anyMatch(finding -> isWithin(finding.span(), place));
    }

    private boolean isBehindUnread(Finding finding) {
        return unread.stream()
                .anyMatch(step -> step.origin().span().end() <= finding.span().start());
    }

    private boolean isOfUnread(Finding finding) {
        return unread.stream().anyMatch(step -> isAtStart(step, finding.span()))
                && all.stream()
                        .anyMatch(other -> other.code().equals("YM004")
                                && other.span().start() == finding.span().start());
    }

    private static boolean isAtStart(Step step, Span place) {
        Span whole = step.origin().span();
        return whole.source().equals(place.source()) && whole.start() == place.start();
    }

    /** Tells whether a text is one of those that make one together. */
    private boolean isWrapped(Finding finding) {
        return wrapped.stream()
                .anyMatch(other -> isWithin(finding.span(), other.span()) || isJoined(finding.span(), other));
    }

    private static boolean isJoined(Span place, Finding wrapped) {
        return wrapped.edits().stream().anyMatch(edit -> edit.span().start() == place.end());
    }

    private boolean isAnswer(Step step) {
        return all.stream()
                .filter(finding -> finding.code().equals("AL011"))
                .filter(finding -> OF_QUESTIONS.contains(finding.variant()))
                .anyMatch(finding -> holds(step, finding) || isAnswerOf(step, finding));
    }

    /** Tells whether a finding about a question names a step as its answer. */
    private boolean isAnswerOf(Step step, Finding finding) {
        List<String> named = finding.arguments();
        return finding.variant().equals(WITH_ANSWERS)
                && List.of(named.get(named.size() - 1).split(", ", -1))
                        .contains(sop.parts().name(step.number()));
    }

    private static boolean holds(Step step, Finding finding) {
        return isWithin(finding.span(), step.origin().span());
    }

    private static boolean isWithin(Span inner, Span outer) {
        return outer.start() <= inner.start()
                && inner.start() <= outer.end()
                && inner.source().equals(outer.source());
    }

    /** Tells whether a key that is written otherwise belongs to a decision that is told as a whole, with its key. */
    private boolean isKeyOfTold(Finding finding) {
        return isKey(finding)
                && Stream.concat(Stream.of(finding.span()), finding.related().stream())
                        .allMatch(place -> decisions.stream().anyMatch(told -> isKeyOf(place, told)));
    }

    private static boolean isKey(Finding finding) {
        return finding.code().equals("YM002") && OF_KEYS.contains(finding.variant());
    }

    private static boolean isWholeDecision(Finding finding) {
        return (finding.code().equals("AL001") && finding.variant().equals(IN_WORDS))
                || (finding.code().equals("YM004") && finding.arguments().contains(Keys.DECISION));
    }

    /** Tells whether a place is the key of the decision that a finding is about, or one within it. */
    private boolean isKeyOf(Span place, Finding told) {
        return sop.steps().stream()
                .flatMap(step -> step.origin().key(Keys.DECISION).stream())
                .filter(key -> isWithin(told.span(), whole(key)))
                .anyMatch(key -> isWithin(place, whole(key)));
    }

    private static Span whole(Origin.Key key) {
        return key.name()
                .source()
                .span(key.name().start(), Math.max(key.name().end(), key.value().end()));
    }

    private Finding withKeys(Finding finding, List<Finding> keys) {
        if (!isWholeDecision(finding) || finding.edits().isEmpty()) {
            return finding;
        }
        List<Edit> edits = new ArrayList<>(finding.edits());
        keys.stream().filter(key -> isKeyOf(key.span(), finding)).forEach(key -> edits.addAll(key.edits()));
        return finding.mendedBy(edits);
    }
}
