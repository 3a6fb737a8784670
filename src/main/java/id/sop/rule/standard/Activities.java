package id.sop.rule.standard;

import id.sop.model.Sop;
import id.sop.model.Step;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the activities of an SOP say is done with documents: "Menerima dan memeriksa berkas pemohon" receives the "Berkas pemohon". A
 * document is known by the first words of its name.
 */
final class Activities {
    private static final String RECEIVING = "menerima";

    private static final Set<String> MAKING = Set.of(
            "membuat",
            "membuatkan",
            "dibuatkan",
            "menyusun",
            "menyiapkan",
            "mengetik",
            "mengonsep",
            "mengkonsep",
            "menerbitkan",
            "mencetak");

    /** What draws up a paper that is a draft until it has been signed. */
    private static final Set<String> DRAFTING =
            Set.of("mengonsep", "mengkonsep", "konsep", "draf", "draft", "mengetik");

    static final Set<String> JOINING = Set.of("dan", "serta");

    /** So many words of a name that nothing else is likely to be meant. */
    private static final int LONG_NAME = 3;

    private final Map<List<String>, BitSet> received = new HashMap<>();
    private final Map<List<String>, BitSet> made = new HashMap<>();
    private final BitSet drafting = new BitSet();

    private final Vocabulary vocabulary;

    Activities(Sop sop, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        sop.steps().forEach(this::read);
    }

    private void read(Step step) {
        List<String> words = step.activity()
                .filter(text -> !text.open())
                .map(text -> vocabulary.words(text.value()))
                .orElse(List.of());
        for (int i = 0; i < words.size(); i++) {
            String verb = words.get(i);
            drafting.set(step.number(), drafting.get(step.number()) || DRAFTING.contains(verb));
            if (verb.equals(RECEIVING) || MAKING.contains(verb)) {
                // One verb may be joined to it: "menerima dan memeriksa".
                boolean joined = i + 2 < words.size() && JOINING.contains(words.get(i + 1));
                enter(words, joined ? i + 3 : i + 1, step.number(), verb.equals(RECEIVING) ? received : made);
            }
        }
    }

    private static void enter(List<String> words, int begin, int step, Map<List<String>, BitSet> steps) {
        for (int end = begin + 1; end <= Math.min(begin + LONG_NAME, words.size()); end++) {
            steps.computeIfAbsent(words.subList(begin, end), key -> new BitSet())
                    .set(step);
        }
    }

    /** Returns the steps that say that they receive a document. */
    BitSet receiving(String name) {
        return received.getOrDefault(beginning(name), new BitSet());
    }

    /** Returns the steps that say that they make a document. */
    BitSet making(String name) {
        return made.getOrDefault(beginning(name), new BitSet());
    }

    /** Tells whether a step says that what it makes is a draft. */
    boolean draft(int step) {
        return drafting.get(step);
    }

    /** Returns the first words of a name; none where it is that of several documents, of which they would name but one. */
    private List<String> beginning(String name) {
        List<String> words = Naming.listedParts(name).size() > 1 ? List.of() : vocabulary.words(name);
        return words.subList(0, Math.min(LONG_NAME, words.size()));
    }
}
