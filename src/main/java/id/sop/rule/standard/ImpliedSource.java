package id.sop.rule.standard;

import id.sop.language.PlainWords;
import id.sop.language.Title;
import id.sop.language.Verb;
import id.sop.language.Word;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a requirement that no output has the name of comes from all the same. Right behind the step that puts it out a document may
 * be called by the beginning of its name ("Nota dinas" behind "Nota dinas peminjaman"), or be named more fully ("Notula rapat tim"
 * behind "Notula rapat"); a copy is as good as the document; what the step itself is to hand over is what was there before ("Laporan
 * diserahkan kepada ketua"); a result is there when an earlier step did the work ("Hasil pengumpulan informasi"); and the activity
 * may say who brings it ("Persetujuan SP2D dari KPPN").
 */
final class ImpliedSource {
    /** What is about to be done with a document by the step that needs it. */
    private static final Set<String> HANDED = Set.of(
            "diserahkan", "dikirim", "dikirimkan", "disampaikan", "diteruskan", "diantar", "dilaporkan", "diajukan");

    private static final Set<String> RECIPIENT = Set.of("ke", "kepada", "untuk");

    /** What names the yield of some work. */
    private static final Set<String> YIELDS = Set.of("hasil", "catatan");

    /** What holds a document without being another one. */
    private static final Set<String> CARRIERS =
            Set.of("form", "formulir", "berkas", "dokumen", "lembar", "rekapitulasi");

    /** What is known by what lies in it. */
    private static final Set<String> FILES = Set.of("berkas", "kelengkapan", "persyaratan");

    private static final int SHORTEST_NAME = 2;

    /** So many words that nothing else is likely to begin with them. */
    private static final int LONG_NAME = 3;

    /** A file made to occupy the machine gets no such sources beyond them. */
    private static final int MOST_COMPARISONS = 100_000;

    private final Sop sop;
    private final Vocabulary vocabulary;
    private final Activities activities;
    private final Map<Integer, List<Documents.Document>> outputs = new HashMap<>();
    private final Map<Integer, List<Integer>> previous = new HashMap<>();
    private final Map<Integer, Set<String>> told = new HashMap<>();

    /** What earlier steps meant by a name, by its words: what one of them had is still there. */
    private final Map<List<String>, List<Meant>> meant = new HashMap<>();

    /** By their first words, those of the document itself where the name means a copy. */
    private final Map<String, List<Documents.Document>> byFirstWord = new HashMap<>();

    private int comparisons;

    private record Meant(int step, Documents.Document document) {}

    ImpliedSource(Sop sop, Documents outputs, Vocabulary vocabulary) {
        this.sop = sop;
        this.vocabulary = vocabulary;
        this.activities = new Activities(sop, vocabulary);
        for (Documents.Document output : outputs.all()) {
            this.outputs
                    .computeIfAbsent(output.step(), step -> new ArrayList<>())
                    .add(output);
            Naming.original(output.text().value()).map(vocabulary::words).orElse(output.words()).stream()
                    .limit(1)
                    .forEach(word -> byFirstWord
                            .computeIfAbsent(word, key -> new ArrayList<>())
                            .add(output));
        }
        for (Step step : sop.steps()) {
            sop.flow().exits(step.number()).forEach(exit -> exit.to()
                    .ifPresent(to -> previous.computeIfAbsent(to, key -> new ArrayList<>())
                            .add(step.number())));
        }
    }

    /** Returns the output of an earlier step that a requirement means. */
    Optional<Documents.Document> of(Step step, String name, BitSet before) {
        List<String> words = vocabulary.words(name);
        if (outputs.isEmpty()) {
            return Optional.empty();
        }
        Optional<Documents.Document> source = source(step, name, words, before);
        source.ifPresent(document ->
                meant.computeIfAbsent(words, key -> new ArrayList<>()).add(new Meant(step.number(), document)));
        return source.or(() -> meant.getOrDefault(words, List.of()).stream()
                .filter(earlier -> before.get(earlier.step()))
                .map(Meant::document)
                .findFirst());
    }

    private Optional<Documents.Document> source(Step step, String name, List<String> words, BitSet before) {
        boolean single = Naming.listedParts(name).size() == 1;
        boolean handedOver = isHandedOver(name);
        Stream<Documents.Document> direct = previous.getOrDefault(step.number(), List.of()).stream()
                .filter(before::get)
                .flatMap(earlier -> outputs.getOrDefault(earlier, List.of()).stream())
                .filter(output -> isShortFor(words, output)
                        || NextNames.mean(words, output.words(), activities.draft(output.step()))
                        || (single && isFullFor(words, output, SHORTEST_NAME))
                        || (handedOver && vocabulary.isInOtherState(words, output.words())));
        return direct.findFirst().or(() -> byBeginning(words, single, before));
    }

    /** Returns the output of an earlier step that has a document in it or on it: "Formulir permohonan yang telah diisi". */
    Optional<Documents.Document> carrying(String name, BitSet before) {
        List<String> words = vocabulary.words(name);
        return words.size() < SHORTEST_NAME
                ? Optional.empty()
                : CARRIERS.stream()
                        .flatMap(carrier -> byFirstWord.getOrDefault(carrier, List.of()).stream())
                        .takeWhile(output -> ++comparisons < MOST_COMPARISONS)
                        .filter(output -> before.get(output.step()))
                        .filter(output -> carries(output.words(), words))
                        .findFirst();
    }

    /** Tells whether a name, given by its words, is that of what another document is in or on. */
    static boolean carries(List<String> words, List<String> carried) {
        return words.size() > 1
                && CARRIERS.contains(words.get(0))
                && Vocabulary.beginsWith(words.subList(1, words.size()), carried);
    }

    /**
     * Tells whether what a step needs and puts out may have been there before it: a receipt or a form that it fills in, or what it
     * says it receives.
     */
    boolean isPassedOn(Step step, String name, BitSet before) {
        return AtHand.isForm(name)
                || isInFile(name, before)
                || Vocabulary.isReceipt(name)
                || activities.receiving(name).get(step.number());
    }

    /** Tells whether an earlier step says that it makes a document. */
    boolean isMade(String name, BitSet before) {
        return vocabulary.words(name).size() >= SHORTEST_NAME && before.intersects(activities.making(name));
    }

    /** Tells whether a document that no procedure makes may lie in a file which an earlier step put out. */
    private boolean isInFile(String name, BitSet before) {
        return !Products.areNamedIn(name, any -> true)
                && before.stream()
                        .boxed()
                        .flatMap(step -> outputs.getOrDefault(step, List.of()).stream())
                        .anyMatch(output -> output.words().stream().limit(2).anyMatch(FILES::contains));
    }

    /** Returns a copy of what is needed, or what is named with as good as all its words, of any earlier step. */
    private Optional<Documents.Document> byBeginning(List<String> words, boolean single, BitSet before) {
        return words.isEmpty()
                ? Optional.empty()
                : byFirstWord.getOrDefault(words.get(0), List.of()).stream()
                        .takeWhile(output -> ++comparisons < MOST_COMPARISONS)
                        .filter(output -> before.get(output.step()))
                        .filter(output -> (single && isFullFor(words, output, LONG_NAME)) || isOfCopy(words, output))
                        .findFirst();
    }

    private boolean isShortFor(List<String> words, Documents.Document output) {
        return words.size() >= SHORTEST_NAME
                && Vocabulary.beginsWith(output.words(), words)
                && !vocabulary.isInOtherState(words, output.words());
    }

    private boolean isFullFor(List<String> words, Documents.Document output, int shortest) {
        int size = output.words().size();
        return size >= shortest
                && Vocabulary.beginsWith(words, output.words())
                && words.stream().skip(size).noneMatch(word -> Verb.ofPassive(word)
                        .isPresent())
                && !vocabulary.isInOtherState(words, output.words());
    }

    private boolean isOfCopy(List<String> words, Documents.Document output) {
        return words.size() >= SHORTEST_NAME
                && Naming.original(output.text().value())
                        .filter(original -> Vocabulary.beginsWith(vocabulary.words(original), words))
                        .isPresent();
    }

    private static boolean isHandedOver(String name) {
        List<String> plain = PlainWords.of(name);
        return plain.stream().anyMatch(HANDED::contains) && plain.stream().anyMatch(RECIPIENT::contains);
    }

    /** Tells whether an earlier step did the work of which a requirement is the result, or the activity says who brings it. */
    boolean isTold(Step step, String name, BitSet before) {
        return isBrought(step, name) || isYield(name, before) || isReceivedFirst(name, before);
    }

    private boolean isReceivedFirst(String name, BitSet before) {
        return activities.receiving(name).stream()
                .anyMatch(earlier -> before.get(earlier) && sop.flow().isStart(earlier));
    }

    private boolean isYield(String name, BitSet before) {
        List<String> words = vocabulary.words(name);
        if (words.size() < SHORTEST_NAME
                || !YIELDS.contains(words.get(0))
                || Word.split(name).stream().anyMatch(Products::isState)) {
            return false;
        }
        List<String> work = words.stream().skip(1).map(Products::work).toList();
        return before.stream().anyMatch(earlier -> told(earlier).containsAll(work));
    }

    private Set<String> told(int step) {
        return told.computeIfAbsent(step, number -> {
            Set<String> words = new HashSet<>();
            Stream.concat(
                            sop.step(number).activity().filter(text -> !text.open()).stream(),
                            outputs.getOrDefault(number, List.of()).stream().map(Documents.Document::text))
                    .map(Text::value)
                    .flatMap(text -> vocabulary.words(text).stream())
                    .forEach(word -> words.add(Products.work(word)));
            return words;
        });
    }

    private boolean isBrought(Step step, String name) {
        List<String> words = PlainWords.of(name);
        return step.activity()
                .filter(text -> !text.open())
                .map(text -> PlainWords.of(text.value()))
                .filter(activity -> {
                    int at = Collections.indexOfSubList(activity, words);
                    int behind = at + words.size();
                    return at >= 0
                            && behind + 1 < activity.size()
                            && activity.get(behind).equals("dari")
                            && sop.actors(step.number()).stream()
                                    .noneMatch(actor ->
                                            PlainWords.of(actor.name().value()).contains(activity.get(behind + 1)));
                })
                .isPresent();
    }

    /** Tells whether only people from outside take part in a step: they bring what they need for it. */
    boolean isBroughtAlong(Step step) {
        List<Integer> columns = sop.columns(step.number());
        return !columns.isEmpty()
                && columns.stream()
                        .map(column ->
                                sop.actors(step.number()).get(column).name().value())
                        .allMatch(Title::isOutsider);
    }
}
