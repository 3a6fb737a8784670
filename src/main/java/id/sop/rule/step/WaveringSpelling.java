package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Misspelling;
import id.sop.language.PlaceNames;
import id.sop.language.SpellingPairs;
import id.sop.language.Word;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One word spelled in two ways in one file, such as "draf" and "draft", "diparaf" and "di paraf".
 *
 * <p>Titles of laws and of other SOPs are quotations and are left out. So is kelengkapan, but for short forms such as "yg": it
 * is held against the outputs by the rules of chaining. Names of places are spelled as they are. Two columns whose names differ by nothing else are one actor with two
 * columns, which PL004 says; and of a spelling that is no word {@link MisspeltWord} speaks.
 */
public final class WaveringSpelling implements Rule {
    @Message.Words("KG011")
    record TwoSpellings(String doubtful, String other, int line) implements Message {}

    @Message.Words("KG011.baku")
    record WrongSpelling(String doubtful, String other, int line, String better) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        Map<String, Text> words = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        texts(sop).filter(text -> !text.open()).forEach(text -> enter(text, words, counts));
        sop.steps().stream()
                .flatMap(step -> step.requirements().stream())
                .map(Requirement::document)
                .filter(text -> !text.open())
                .forEach(text -> enterShortened(text, words));
        Set<String> columns = sop.actors().stream()
                .map(actor -> actor.name().value().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return SpellingPairs.among(words.keySet()).stream()
                .filter(pair -> Misspelling.correct(pair.doubtful()).isEmpty()
                        && Misspelling.correct(pair.other()).isEmpty())
                .map(pair -> rarerFirst(pair, counts))
                .filter(pair -> columns.stream()
                        .filter(name -> name.contains(pair.doubtful()))
                        .noneMatch(name -> columns.contains(name.replace(pair.doubtful(), pair.other()))))
                .map(pair -> at(pair, words.get(pair.doubtful()), words.get(pair.other())));
    }

    /** Of two spellings of which neither is known, the one that the file has less often is the slip; so is a letter three times. */
    private static SpellingPairs.Pair rarerFirst(SpellingPairs.Pair pair, Map<String, Integer> counts) {
        int difference = counts.getOrDefault(pair.other(), 0) - counts.getOrDefault(pair.doubtful(), 0);
        boolean turned = difference == 0 ? SpellingPairs.hasLetterThrice(pair.other()) : difference < 0;
        return pair.better().isEmpty() && turned ? pair.turned() : pair;
    }

    private static Finding at(SpellingPairs.Pair pair, Text doubtful, Text other) {
        int line = other.span().from().line();
        return Finding.at(
                        doubtful.span(),
                        pair.better().isEmpty()
                                ? new TwoSpellings(pair.doubtful(), pair.other(), line)
                                : new WrongSpelling(pair.doubtful(), pair.other(), line, pair.better()))
                .with(other.span());
    }

    /** Kelengkapan is compared with outputs as if such words were written out, so that nothing else tells them. */
    private static void enterShortened(Text text, Map<String, Text> words) {
        Word.split(text.value()).stream()
                .map(Word::lower)
                .filter(SpellingPairs::isShortened)
                .forEach(word -> words.putIfAbsent(word, text));
    }

    /** Enters every word, and every two that only a space parts, at the first text that has them. */
    private static void enter(Text text, Map<String, Text> words, Map<String, Integer> counts) {
        List<Word> all = Word.split(text.value());
        BitSet names = PlaceNames.in(all);
        for (int i = 0; i < all.size(); i++) {
            if (!names.get(i)) {
                enter(all.get(i).lower(), text, words, counts);
                if (i > 0 && !names.get(i - 1) && all.get(i).gap().isBlank()) {
                    enter(all.get(i - 1).lower() + " " + all.get(i).lower(), text, words, counts);
                }
            }
        }
    }

    private static void enter(String word, Text text, Map<String, Text> words, Map<String, Integer> counts) {
        words.putIfAbsent(word, text);
        counts.merge(word, 1, Integer::sum);
    }

    /** Returns what an author words himself, without kelengkapan. */
    static Stream<Text> texts(Sop sop) {
        Stream<Text> identity = Stream.of(
                        sop.identity().name().stream(),
                        sop.identity().qualifications().stream(),
                        sop.identity().equipment().stream(),
                        sop.identity().warnings().stream(),
                        sop.identity().records().stream(),
                        sop.identity().otherParts().stream().flatMap(part -> part.content().stream()),
                        sop.externalInputs().stream(),
                        sop.actors().stream().map(actor -> actor.name()))
                .flatMap(texts -> texts);
        Stream<Text> steps = sop.steps().stream().flatMap(Step::wording);
        return Stream.concat(identity, steps);
    }
}
