package id.sop.rule.standard;

import id.sop.language.SpellingPairs;
import id.sop.language.WordEdges;
import id.sop.language.WordList;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether what a later step needs may well be an output under another name. Only a need whose own origin is not known can be:
 * no other step puts it out, and no step needed it before. It is when it says no more than what kind of paper it is ("Draf",
 * "Kelengkapan data"), when the output and the work that yields it say all that it says ("Putaran nol PKRT" behind "Angka inisial
 * PKRT (putaran nol)"), or when half of what the shorter one says is in the other.
 */
final class OtherNames {
    /** What a document is, and not what it is about. */
    private static final Set<String> KINDS = WordList.words(OtherNames.class, "kinds.txt");

    private static final int SHORTEST_MISSPELT = 7;

    /** More words than one SOP has. */
    private static final int MOST_SPELLINGS = 500;

    /** In pairs of a need and an output; a file made to occupy the machine is told of outputs that are only called otherwise. */
    private static final int MOST_COMPARISONS = 200_000;

    /** What is known by what lies in it, or travels with papers that it does not name. */
    private static final Pattern COLLECTION = Pattern.compile(
            "^(?:berkas|semua|seluruh|(?:dokumen|bahan) (?:hasil|kelengkapan|pendukung)|(?:lembar )?disposisi)"
                    + WordEdges.END,
            Pattern.CASE_INSENSITIVE);

    /** What a name says of its document besides what it is. */
    private static final Pattern BESIDES =
            Pattern.compile("\\s(?:yang|dari|kepada|untuk|tentang|oleh)\\s", Pattern.CASE_INSENSITIVE);

    /**
     * What a step needs and nothing explains.
     *
     * @param kind its first word
     * @param about the words that say what it is about
     * @param open whether it says nothing of what is in it
     */
    private record Need(int step, String kind, Set<String> about, boolean open) {
        /** Tells whether two thirds of what it says are said by others, and more than one word. */
        boolean isToldBy(Set<String> told) {
            long shared = about.stream().filter(told::contains).count();
            return shared == about.size() || (shared > 1 && 3 * shared >= 2L * about.size());
        }
    }

    private final Chaining chaining;
    private final Sop sop;
    private final CellContents contents;

    /** First words of what a step needs; none where all of it is explained. */
    private final Map<Integer, Set<String>> kinds = new HashMap<>();

    /** Likewise, whether it is explained or not. */
    private final Map<Integer, Set<String>> allKinds = new HashMap<>();

    /** Steps that need something of which nothing is said. */
    private final Set<Integer> openSteps = new HashSet<>();

    private final Map<String, List<Need>> byWord = new HashMap<>();
    /** Words as they were written first, by how they are written besides: "disposisis", "diposisi". */
    private final Map<String, String> spellings = new HashMap<>();

    private final Map<String, Set<String>> told = new HashMap<>();

    private boolean read;
    private int comparisons;

    OtherNames(Chaining chaining) {
        this.chaining = chaining;
        this.sop = chaining.sop();
        this.contents = new CellContents(sop);
    }

    private void read() {
        Set<List<String>> before = new HashSet<>();
        for (Step step : sop.steps()) {
            List<String> parts = contents.requirements(step.number()).stream()
                    .map(Requirement::document)
                    .filter(Documents::isDocument)
                    .flatMap(text -> parts(text).stream())
                    .toList();
            allKinds.put(step.number(), parts.stream().map(this::kind).collect(Collectors.toSet()));
            parts.stream().filter(part -> !isExplained(part, step, before)).forEach(part -> add(need(step, part)));
            parts.forEach(part -> before.add(chaining.vocabulary().words(part)));
        }
    }

    private Need need(Step step, String part) {
        Set<String> about = about(part);
        return new Need(
                step.number(),
                kind(part),
                about,
                about.isEmpty() || COLLECTION.matcher(Naming.unmarked(part)).find());
    }

    private void add(Need need) {
        kinds.computeIfAbsent(need.step(), key -> new HashSet<>()).add(need.kind());
        if (need.open()) {
            openSteps.add(need.step());
        }
        need.about().forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                .add(need));
    }

    private static List<String> parts(Text text) {
        return Naming.pieces(text.value()).stream()
                .flatMap(piece -> Naming.alternatives(piece).stream())
                .toList();
    }

    /** Tells whether the origin of what a step needs is known, of each of the things if "dan" joins several. */
    private boolean isExplained(String part, Step step, Set<List<String>> before) {
        List<String> joined = Naming.inFull(part);
        return isKnown(part, step, before)
                || (joined.size() > 1 && joined.stream().allMatch(each -> isKnown(each, step, before)));
    }

    private boolean isKnown(String part, Step step, Set<List<String>> before) {
        return (before.contains(chaining.vocabulary().words(part))
                        && !about(part).isEmpty())
                || chaining.outputs()
                        .called(
                                part,
                                source -> sop.flow().before(step.number()).get(source)
                                        || !sop.flow().isReachable(source))
                        .isPresent()
                || Tools.names(part)
                || Products.isEvidence(part);
    }

    /** Returns the words of a name that say what it is about, those of one verb as one. */
    private Set<String> about(String name) {
        return chaining.vocabulary().words(name).stream()
                .filter(word -> word.length() > 1 && !KINDS.contains(word))
                .map(this::firstSpelling)
                .map(Products::work)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String firstSpelling(String word) {
        String known = spellings.get(word);
        if (known != null || spellings.size() >= MOST_SPELLINGS) {
            return known == null ? word : known;
        }
        String first = spellings.values().stream()
                .filter(other -> word.length() < SHORTEST_MISSPELT
                        ? SpellingPairs.areOne(word, other)
                        : WordForms.areOne(word, other))
                .findFirst()
                .orElse(word);
        spellings.put(word, first);
        return first;
    }

    private String kind(String name) {
        List<String> words = chaining.vocabulary().words(name);
        return words.isEmpty() ? "" : words.get(0).equals("ba") ? "berita" : words.get(0);
    }

    /** Tells whether an output says no more than what kind of paper it is. */
    private boolean isVague(Documents.Document output) {
        return about(BESIDES.split(output.text().value(), 2)[0]).isEmpty();
    }

    /** Tells whether a later step may need an output under another name. */
    boolean has(Documents.Document output) {
        // Most SOPs have no output left to ask for.
        if (!read) {
            read();
            read = true;
        }
        String kind = kind(output.text().value());
        boolean vague = isVague(output);
        Set<Integer> next = sop.flow().exits(output.step()).stream()
                .flatMap(exit -> exit.to().stream().boxed())
                .collect(Collectors.toSet());
        boolean unnamed = next.stream()
                .anyMatch(step -> isPutOut(output, step)
                        || openSteps.contains(step)
                        || (vague && allKinds.getOrDefault(step, Set.of()).contains(kind))
                        || (kinds.containsKey(step) && (vague || kinds.get(step).contains(kind))));
        Set<String> about = about(output.text().value());
        if (unnamed || isTold(output, next)) {
            return true;
        }
        Set<String> said = new LinkedHashSet<>(about);
        activity(output.step()).ifPresent(text -> said.addAll(about(text)));
        return said.stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .takeWhile(need -> ++comparisons < MOST_COMPARISONS)
                .filter(need -> need.step() > output.step())
                .anyMatch(need -> isHalf(about, need.about())
                        || (need.isToldBy(said)
                                && (next.contains(need.step()) || !Collections.disjoint(about, need.about()))));
    }

    /** Tells whether a step puts an output out again: it must have had it. */
    private boolean isPutOut(Documents.Document output, int step) {
        return chaining.outputs()
                .called(output.text().value(), source -> source == step)
                .isPresent();
    }

    /** Tells whether a later activity names an output, in whatever state: who reads it knows that the work goes on with it. */
    private boolean isTold(Documents.Document output, Set<Integer> next) {
        List<String> name =
                chaining
                        .vocabulary()
                        .words(BESIDES.split(Naming.unmarked(output.text().value()), 2)[0])
                        .stream()
                        .filter(word -> !NextNames.DRAFTS.contains(word) && !Activities.JOINING.contains(word))
                        .map(this::firstSpelling)
                        .toList();
        return !name.isEmpty()
                && sop.steps().stream()
                        .map(Step::number)
                        .filter(later -> later > output.step() || next.contains(later))
                        .flatMap(later -> activity(later).stream())
                        .anyMatch(text ->
                                told.computeIfAbsent(text, this::allWords).containsAll(name));
    }

    private Set<String> allWords(String text) {
        return chaining.vocabulary().words(text).stream()
                .map(this::firstSpelling)
                .collect(Collectors.toSet());
    }

    private static boolean isHalf(Set<String> about, Set<String> other) {
        long shared = other.stream().filter(about::contains).count();
        return shared > 0 && 2 * shared >= Math.min(about.size(), other.size());
    }

    private Optional<String> activity(int step) {
        return Stream.of(sop.step(step))
                .flatMap(each -> each.activity().stream())
                .filter(text -> !text.open())
                .map(Text::value)
                .findFirst();
    }
}
