package id.sop.rule.standard;

import id.sop.language.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a name says of its document: the word that tells which one it is, and the others. "Konsep surat teguran kedua" is about a
 * "teguran"; of what only tells the kind of paper, the first word must do: "Nota dinas".
 *
 * @param head by what the document is known; empty where a name says no more than that it is a draft
 * @param words all words, the head among them, without those that tell of a draft, of a state, or only join others
 * @param draft whether it is a draft
 */
record Gist(String head, List<String> words, boolean draft) {
    /** Kinds of paper that any document may be, so that the next word tells which one. */
    private static final Set<String> PAPERS = WordList.words(Gist.class, "plain-papers.txt");

    /** Reads a name by its words. */
    static Gist of(List<String> name) {
        boolean draft = !name.isEmpty() && NextNames.DRAFTS.contains(name.get(0));
        List<String> words = Vocabulary.withoutState(name).stream()
                .filter(word -> !Vocabulary.isJoining(word) && !NextNames.DRAFTS.contains(word))
                .toList();
        int head = IntStream.range(0, words.size())
                .filter(i -> !PAPERS.contains(words.get(i)))
                .findFirst()
                .orElse(0);
        return new Gist(words.isEmpty() ? "" : words.get(head), words, draft);
    }

    /** Tells whether the name says which document it is, and not only what kind of paper. */
    boolean isSpecific() {
        return !head.isEmpty() && !PAPERS.contains(head);
    }

    /** Returns what it says besides the kinds of papers. */
    List<String> details() {
        return words.stream().filter(word -> !PAPERS.contains(word)).toList();
    }
}
