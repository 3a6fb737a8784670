package id.sop.rule.standard;

import id.sop.language.PlainWords;
import id.sop.model.Text;
import id.sop.time.TimeNotation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Documents of an SOP that can be found by name, in the order in which they were added. */
final class Documents {
    /** A hundred times what a long procedure needs; a file made to occupy the machine gets no suggestions beyond it. */
    private static final int MOST_COMPARISONS = 500_000;

    /** Likewise, in pairs of words: to find what is merely alike takes the product of two lengths. */
    private static final long MOST_PAIRS = 500_000;

    /** Half of what one word in five makes. */
    private static final double BONUS = 0.1;

    private final Vocabulary vocabulary;
    private final List<Document> all = new ArrayList<>();
    private final Map<List<String>, List<Document>> byWords = new HashMap<>();

    /** Documents by what else they may be called: without a remark in brackets, or one of several that a text names. */
    private final Map<List<String>, List<Document>> byOtherNames = new HashMap<>();

    private int comparisons;
    private long pairs;

    Documents(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A document.
     *
     * @param step the step that brings or needs it; 0 for {@code masukan}
     * @param text what it is called there
     * @param words those by which the name is compared
     */
    record Document(int step, Text text, List<String> words) {
        /** Returns what it is called, without what only ends a sentence or an item, so that words can follow. */
        String name() {
            String name = Naming.unmarked(text.value());
            int end = name.length();
            while (end > 0 && " .,;:\n".indexOf(name.charAt(end - 1)) >= 0) {
                end--;
            }
            return name.substring(0, end);
        }
    }

    /** Tells whether a text names a document, and neither a dash that stands for none nor a time in the wrong column. */
    static boolean isDocument(Text text) {
        return !text.open() && !PlainWords.isEmpty(text.value()) && !isDuration(text.value());
    }

    /** Tells whether a text is a time. */
    static boolean isDuration(String text) {
        return TimeNotation.isBareTime(text);
    }

    void add(int step, Text text) {
        Document document = new Document(step, text, vocabulary.words(text.value()));
        all.add(document);
        byWords.computeIfAbsent(document.words(), words -> new ArrayList<>()).add(document);
        Set<String> names = new LinkedHashSet<>(Naming.listed(text.value()));
        names.addAll(Naming.withoutRemark(text.value()));
        names.addAll(Naming.choices(text.value()));
        names.addAll(Naming.alternatives(Naming.unmarked(text.value())));
        Naming.handled(text.value()).ifPresent(names::add);
        names.stream()
                .map(vocabulary::words)
                .filter(words -> !words.isEmpty() && !words.equals(document.words()))
                .distinct()
                .forEach(words -> byOtherNames
                        .computeIfAbsent(words, key -> new ArrayList<>())
                        .add(document));
    }

    List<Document> all() {
        return all;
    }

    /**
     * Returns the first document in one of the steps that a name means: of the same words, or that is called so besides, or of
     * which the name means a copy.
     */
    Optional<Document> same(String name, IntPredicate step) {
        return meant(name)
                .flatMap(List::stream)
                .filter(document -> step.test(document.step()))
                .findFirst();
    }

    /** Returns the first document in one of the steps that is called so. A copy of it is another one. */
    Optional<Document> called(String name, IntPredicate step) {
        return called(name)
                .flatMap(List::stream)
                .filter(document -> step.test(document.step()))
                .findFirst();
    }

    /** Returns the steps that have a document of this name. */
    BitSet steps(String name) {
        BitSet steps = new BitSet();
        meant(name).flatMap(List::stream).forEach(document -> steps.set(document.step()));
        return steps;
    }

    private Stream<List<Document>> meant(String name) {
        return Stream.concat(called(name), Naming.original(name).stream().map(this::ofWords));
    }

    private Stream<List<Document>> called(String name) {
        List<String> words = vocabulary.words(name);
        return Stream.concat(
                Stream.of(byWords.getOrDefault(words, List.of()), byOtherNames.getOrDefault(words, List.of())),
                Naming.withoutRemark(name).stream().map(this::ofWords));
    }

    private List<Document> ofWords(String name) {
        return byWords.getOrDefault(vocabulary.words(name), List.of());
    }

    /**
     * Returns the document in one of the steps whose name is most like this one, if any is; of several the last one. Steps
     * that lead here directly are favoured, since what one step puts out the next one mostly needs.
     */
    Optional<Document> mostLike(List<String> words, IntPredicate step, IntPredicate direct) {
        Optional<Document> found = Optional.empty();
        double best = 0;
        for (Document document : all) {
            pairs += 1 + (long) words.size() * document.words().size();
            if (pairs > MOST_PAIRS) {
                return Optional.empty();
            }
            if (step.test(document.step())) {
                double likeness = vocabulary.likeness(words, document.words());
                double weight = direct.test(document.step()) ? likeness + BONUS : likeness;
                if (likeness > 0 && weight >= best) {
                    best = weight;
                    found = Optional.of(document);
                }
            }
        }
        return found;
    }

    /** Returns the first document of nearly this name in one of the steps. */
    Optional<Document> nearlySame(List<String> words, IntPredicate step) {
        for (Document document : all) {
            if (++comparisons > MOST_COMPARISONS) {
                return Optional.empty();
            }
            if (step.test(document.step()) && vocabulary.isNearlySame(words, document.words())) {
                return Optional.of(document);
            }
        }
        return Optional.empty();
    }
}
