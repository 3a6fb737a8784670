package id.sop.rule.standard;

import id.sop.language.Verb;
import id.sop.language.Word;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a sheet speaks of a document in whatever words: in outputs, kelengkapan and activities, by another form of the same word, or by
 * initials. Only where no such trace is left has a document come from nowhere, or gone nowhere, for certain.
 */
final class Traces {
    /** Initials that tell something; a single letter is a mark. */
    private static final int SHORTEST_INITIALS = 2;

    private static final int LONGEST_INITIALS = 8;

    private static final int SHORTEST_MISSPELT = 7;

    /** In pairs of words; a file made to occupy the machine has traces of everything beyond it. */
    private static final int MOST_COMPARISONS = 400_000;

    /** What some texts tell, each by its words. */
    private record Told(List<List<String>> texts, Set<String> forms) {}

    private final Sop sop;
    private final CellContents contents;
    private final Vocabulary vocabulary;
    private final Set<String> title;
    private final Set<String> elsewhere = new HashSet<>();
    private final Map<Integer, Told> told = new HashMap<>();
    private final Map<Integer, Told> yielded = new HashMap<>();
    private int comparisons;

    Traces(Sop sop, Vocabulary vocabulary) {
        this.sop = sop;
        this.contents = new CellContents(sop);
        this.vocabulary = vocabulary;
        this.title = Set.copyOf(sop.identity()
                .name()
                .map(text -> vocabulary.words(text.value()))
                .orElse(List.of()));
        Stream.concat(sop.externalInputs().stream(), sop.identity().related().stream())
                .filter(text -> !text.open())
                .flatMap(text -> vocabulary.words(text.value()).stream())
                .forEach(word -> elsewhere.addAll(forms(word)));
    }

    /**
     * Tells whether what comes before a step speaks of a document, or another SOP that is named does, or the step itself does
     * without making it. A draft is made inside, so that what was given and what is done with other papers tells nothing of it.
     */
    boolean leadTo(Step step, String name, BitSet before) {
        Gist gist = Gist.of(vocabulary.words(name));
        if (gist.head().isEmpty()) {
            return true;
        }
        List<Step> earlier = sop.steps().stream()
                .filter(other -> other.number() != step.number()
                        && (other.number() < step.number() || before.get(other.number())))
                .toList();
        if (gist.draft()) {
            return earlier.stream()
                    .anyMatch(other -> yielded(other.number()).texts().stream().anyMatch(Traces::isBareDraft)
                            || speaksOf(yielded(other.number()), gist)
                            || Making.tells(Making.activity(other, vocabulary), gist));
        }
        return forms(gist.head()).stream().anyMatch(elsewhere::contains)
                || isNamedBy(step, gist)
                || earlier.stream().anyMatch(other -> speaksOf(told(other.number()), gist));
    }

    /** Tells whether a step names a document which it does not make. */
    private boolean isNamedBy(Step step, Gist gist) {
        List<String> words = Making.activity(step, vocabulary);
        return words.lastIndexOf(gist.head()) > 0 && !Making.tells(words, gist);
    }

    /**
     * Tells whether any word that tells an output from others comes back behind the step that puts it out, or the step right behind
     * speaks of a paper of its kind; so it is when no word does.
     */
    boolean leadFrom(Documents.Document output) {
        boolean kindGoesOn = sop.flow().exits(output.step()).stream()
                .flatMap(exit -> exit.to().stream().boxed())
                .flatMap(next -> told(next).texts().stream())
                .anyMatch(text -> text.contains(output.words().get(0)));
        List<String> all = Gist.of(output.words()).details();
        List<String> own = all.stream().filter(word -> !title.contains(word)).toList();
        List<String> telling = all.isEmpty() ? output.words().subList(0, 1) : own;
        return kindGoesOn
                || telling.isEmpty()
                || sop.steps().stream()
                        .filter(later -> later.number() != output.step()
                                && (later.number() > output.step() || sop.flow().leads(output.step(), later.number())))
                        .map(later -> told(later.number()))
                        .anyMatch(told -> telling.stream().anyMatch(word -> speaksOf(told, word))
                                || told.texts().stream().anyMatch(text -> haveInitials(text, output.words())));
    }

    /** Where a draft is called no more than that, any draft may be meant by it. */
    private static boolean isBareDraft(List<String> name) {
        Gist gist = Gist.of(name);
        return gist.draft() && gist.words().isEmpty();
    }

    /** Tells whether the words by which two names differ are those of the whole SOP, which tell no document from another. */
    boolean isOfTitle(List<String> words, List<String> others) {
        return Stream.concat(
                        words.stream().filter(word -> !others.contains(word)),
                        others.stream().filter(word -> !words.contains(word)))
                .allMatch(title::contains);
    }

    private boolean speaksOf(Told told, Gist gist) {
        List<String> details = gist.details().stream()
                .filter(word -> !title.contains(word) && !word.equals(gist.head()))
                .toList();
        boolean renamed = !gist.draft()
                && !details.isEmpty()
                && !title.contains(gist.head())
                && details.stream().allMatch(word -> speaksOf(told, word));
        boolean spoken = gist.isSpecific()
                ? speaksOf(told, gist.head())
                : told.texts().stream().anyMatch(text -> text.containsAll(gist.words()));
        return renamed
                || spoken
                || told.texts().stream()
                        .anyMatch(text -> isLonger(text, gist.words()) || haveInitials(text, gist.words()));
    }

    /** Tells whether a name of the same beginning says part of what another one says. */
    private static boolean isLonger(List<String> part, List<String> whole) {
        List<String> words = Gist.of(part).words();
        return words.size() > 1 && words.get(0).equals(whole.get(0)) && whole.containsAll(words);
    }

    private boolean speaksOf(Told told, String word) {
        return forms(word).stream().anyMatch(told.forms()::contains)
                || told.texts().stream().anyMatch(text -> Initials.areOf(word, text))
                || (word.length() >= SHORTEST_MISSPELT
                        && told.texts().stream()
                                .flatMap(List::stream)
                                .anyMatch(other -> ++comparisons > MOST_COMPARISONS || WordForms.areOne(word, other)));
    }

    private boolean haveInitials(List<String> text, List<String> name) {
        return text.stream()
                .filter(word -> word.length() >= SHORTEST_INITIALS && word.length() <= LONGEST_INITIALS)
                .filter(word -> !Vocabulary.isJoining(word))
                .anyMatch(word -> ++comparisons > MOST_COMPARISONS || Initials.areOf(word, name));
    }

    private Told told(int step) {
        return told.computeIfAbsent(
                step,
                number -> read(Stream.concat(
                        Stream.of(Making.activity(sop.step(number), vocabulary)),
                        words(Stream.concat(
                                contents.outputs(number).stream(),
                                contents.requirements(number).stream().map(Requirement::document))))));
    }

    private Told yielded(int step) {
        return yielded.computeIfAbsent(step, number -> read(words(contents.outputs(number).stream())));
    }

    private Stream<List<String>> words(Stream<Text> documents) {
        return documents.filter(Documents::isDocument).map(text -> vocabulary.words(text.value()));
    }

    private static Told read(Stream<List<String>> words) {
        List<List<String>> texts = words.toList();
        Set<String> forms = new HashSet<>();
        texts.forEach(text -> text.forEach(word -> forms.addAll(forms(word))));
        return new Told(texts, forms);
    }

    /** Returns a word with what is done by what it names: "undangan" with "mengundang". */
    static Set<String> forms(String word) {
        Set<String> forms = new HashSet<>();
        forms.add(word);
        forms.add(work(word));
        return forms;
    }

    /** Returns what is done, of a noun, a passive, an order, or the name of what has been made by it: "undangan", "perintah". */
    static String work(String word) {
        String work = Products.work(word);
        boolean found = !work.equals(word)
                || Verb.isTransitive(word)
                || Word.split(word).isEmpty();
        return found
                ? work
                : Verb.ofPassive("ter" + word).or(() -> ofYield(word)).orElse(word);
    }

    private static Optional<String> ofYield(String word) {
        return word.endsWith("an") && word.length() > 5
                ? Verb.ofPassive("ter" + word.substring(0, word.length() - 2))
                : Optional.empty();
    }
}
