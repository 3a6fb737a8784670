package id.sop.rule.standard;

import id.sop.language.PlainWords;
import id.sop.language.Verb;
import id.sop.language.WordList;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a step makes a document, as far as its kegiatan tells: it says that it draws one up ("Menyusun laporan"), or the document is
 * what the work yields ("Undangan" of "Mengundang peserta", "Laporan yang ditandatangani" of "Menandatangani laporan"). What a step
 * checks, receives or passes on has been there before it, even where the sheet lists it on both sides.
 */
final class Making {
    private static final Set<String> MAKING = WordList.words(Making.class, "making.txt");

    private static final Set<String> HANDLING = WordList.words(Making.class, "handling.txt");

    /** Behind these a noun tells what is done. */
    private static final Set<String> DOING = Set.of("melakukan", "melaksanakan", "mengadakan", "memproses", "proses");

    private static final String BEARING = "ber";

    /** So many words behind a verb are still about what it makes. */
    private static final int REACH = 12;

    private final Vocabulary vocabulary;

    Making(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Tells whether a step makes a document, or gives it the state by which it is called. */
    boolean isDoneBy(Step step, String name) {
        List<String> words = activity(step, vocabulary);
        List<String> called = vocabulary.words(name);
        Set<String> acts = acts(words);
        boolean brought =
                called.stream().skip(1).anyMatch(word -> acts.contains(Traces.work(word)) || isMark(word, words));
        Optional<String> state = called.stream()
                .skip(1)
                .map(Verb::ofPassive)
                .flatMap(Optional::stream)
                .findFirst();
        return brought || (state.isEmpty() && tells(words, Gist.of(called)));
    }

    /** Tells whether an activity puts the mark on a paper that it bears by its name: "bernomor" behind "Memberi nomor" or "Menomori". */
    private static boolean isMark(String word, List<String> activity) {
        return word.startsWith(BEARING) && putsOn(word.substring(BEARING.length()), activity);
    }

    /** Tells whether an activity, given by its words, puts a mark on something, "nomor" or "paraf". */
    static boolean putsOn(String mark, List<String> activity) {
        String verb = Verb.ofPassive("di" + mark).orElse(mark);
        return activity.stream().anyMatch(word -> word.equals(mark) || word.startsWith(verb));
    }

    /** Returns the words of what a step does; none while a placeholder in it is open. */
    static List<String> activity(Step step, Vocabulary vocabulary) {
        return step.activity()
                .filter(text -> !text.open())
                .map(Text::value)
                .map(vocabulary::words)
                .orElse(List.of());
    }

    /** Returns what a step says is done. */
    static Set<String> acts(Step step, Vocabulary vocabulary) {
        return acts(activity(step, vocabulary));
    }

    /** Tells whether a step begins with taking, looking at or passing on what is there. */
    static boolean handles(Step step) {
        return step.activity()
                .filter(text -> !text.open())
                .flatMap(text -> PlainWords.of(text.value()).stream().findFirst())
                .filter(word -> HANDLING.contains(Products.work(word)))
                .isPresent();
    }

    /** Tells whether an activity, given by its words, is that of making a document. */
    static boolean tells(List<String> activity, Gist gist) {
        return !gist.head().isEmpty()
                && (isObject(activity, gist) || acts(activity).contains(Traces.work(gist.head())));
    }

    private static boolean isObject(List<String> activity, Gist gist) {
        for (int i = 0; i < activity.size(); i++) {
            if (MAKING.contains(Products.work(activity.get(i)))) {
                for (int at = i + 1; at < Math.min(activity.size(), i + REACH); at++) {
                    String word = activity.get(at);
                    if (word.equals(gist.head()) || WordForms.areOne(word, gist.head())) {
                        return true;
                    }
                    if (Verb.isTransitive(word) && !MAKING.contains(word)) {
                        break;
                    }
                }
            }
        }
        return false;
    }

    private static Set<String> acts(List<String> activity) {
        Set<String> acts = new HashSet<>();
        for (int i = 0; i < activity.size(); i++) {
            String word = activity.get(i);
            if (i == 0 || Verb.isTransitive(word) || DOING.contains(activity.get(i - 1))) {
                acts.add(Products.work(word));
            }
        }
        return acts;
    }
}
