package id.sop.rule.standard;

import id.sop.language.Title;
import id.sop.model.Actor;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Documents that go by a name with the one who makes them behind it, or what they are about: the "Disposisi Kepala Dinas" is the
 * "Disposisi" that a step of the Kepala Dinas puts out, and "Disposisi nota dinas" that of a step which needs a "Nota dinas".
 * Where neither is told, the names given in passing ({@link LooseNames}) count.
 */
final class Attribution {
    private static final Set<String> BY = Set.of("dari", "oleh");

    /** A document with the people who make it and what they need for it, each by its words with titles written out. */
    private record Made(int place, Documents.Document document, List<List<String>> makers, Set<List<String>> subjects) {
        /**
         * Tells whether the words behind its name tell one of its makers, or what it is about.
         *
         * @param single whether the whole name is that of one document
         */
        boolean isToldBy(List<String> rest, boolean single) {
            List<String> maker = BY.contains(rest.get(0)) ? rest.subList(1, rest.size()) : rest;
            return !maker.isEmpty()
                    && (makers.stream().anyMatch(one -> isCalled(one, maker)) || (single && subjects.contains(rest)));
        }

        /** A title may be left unfinished: "Kepala" for "Kepala Dinas Sosial". */
        private static boolean isCalled(List<String> whole, List<String> called) {
            return whole.size() >= called.size()
                    && whole.subList(0, called.size()).equals(called);
        }
    }

    /** By the words of their names, with titles written out. */
    private final Map<List<String>, List<Made>> byWords = new HashMap<>();

    /** How many words the names have, the fewest first. */
    private final SortedSet<Integer> lengths = new TreeSet<>();

    private final LooseNames looseNames;

    Attribution(Sop sop, Documents outputs, Vocabulary vocabulary) {
        looseNames = new LooseNames(vocabulary);
        Map<Integer, List<List<String>>> makers = new HashMap<>();
        Map<Integer, Set<List<String>>> subjects = new HashMap<>();
        int place = 0;
        for (Documents.Document output : outputs.all()) {
            looseNames.add(output);
            List<String> words = Title.words(output.text().value());
            List<Made> namesakes = byWords.computeIfAbsent(words, key -> new ArrayList<>());
            int last = namesakes.size() - 1;
            if (last >= 0 && namesakes.get(last).document().step() == output.step()) {
                namesakes.remove(last);
            }
            namesakes.add(new Made(
                    place++,
                    output,
                    makers.computeIfAbsent(output.step(), step -> makers(sop, step)),
                    subjects.computeIfAbsent(output.step(), step -> subjects(sop, step))));
            lengths.add(words.size());
        }
    }

    private static List<List<String>> makers(Sop sop, int step) {
        return words(sop.columns(step).stream()
                .map(column -> sop.actors(step).get(column))
                .map(Actor::name));
    }

    private static Set<List<String>> subjects(Sop sop, int step) {
        return Set.copyOf(words(sop.step(step).requirements().stream().map(Requirement::document)));
    }

    private static List<List<String>> words(Stream<Text> names) {
        return names.filter(name -> !name.open())
                .map(Text::value)
                .map(Title::words)
                .toList();
    }

    /** Returns the last document of one of the steps that a name means together with its maker, or the first that it means loosely. */
    Optional<Documents.Document> of(String name, IntPredicate step) {
        List<String> words = Title.words(name);
        boolean single = Naming.pieces(name).size() == 1;
        return lengths.subSet(1, Math.max(1, words.size())).stream()
                .flatMap(length -> byWords.getOrDefault(words.subList(0, length), List.of()).stream()
                        .filter(made -> step.test(made.document().step())
                                && made.isToldBy(words.subList(length, words.size()), single)))
                .max(Comparator.comparingInt(Made::place))
                .map(Made::document)
                .or(() -> looseNames.of(name, step));
    }
}
