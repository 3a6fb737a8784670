package id.sop.rule.standard;

import java.util.List;
import java.util.Set;

/**
 * What the step right behind calls an output besides its own name: by no more than what it is ("Surat" behind "Surat tanda daftar"),
 * as the draft that it still is, as the document that a draft has become, or with a word more or less in a long name.
 */
final class NextNames {
    /** What says no more of a document than that it is one. */
    private static final Set<String> PAPERS = Set.of("surat", "berkas", "dokumen", "naskah", "laporan", "formulir");

    static final Set<String> DRAFTS = Set.of("konsep", "draf", "draft", "rancangan");

    /** What a draft is no longer when this has been done to it. */
    private static final Set<String> FINAL = Set.of("disetujui", "ditandatangani", "disahkan", "ditetapkan");

    private static final int SHORTEST_NAME = 2;

    /** So many words that one more or less makes no other name of them. */
    private static final int LONG_NAME = 4;

    private NextNames() {}

    /**
     * Tells whether a name means an output, both given by their words.
     *
     * @param drafted whether the step of the output only drafts it
     */
    static boolean mean(List<String> name, List<String> output, boolean drafted) {
        return isPaper(name, output)
                || (drafted && isDraftOf(name, output))
                || isFinal(name, output)
                || differByOne(name, output);
    }

    private static boolean isPaper(List<String> name, List<String> output) {
        return name.size() == 1
                && PAPERS.contains(name.get(0))
                && output.size() > 1
                && output.get(0).equals(name.get(0));
    }

    private static boolean isDraftOf(List<String> name, List<String> output) {
        return name.size() > 1
                && DRAFTS.contains(name.get(0))
                && Vocabulary.beginsWith(name.subList(1, name.size()), output);
    }

    /** Tells whether an output is the draft of a document and has become the document itself. */
    private static boolean isFinal(List<String> name, List<String> output) {
        int last = output.size() - 1;
        return name.size() >= SHORTEST_NAME
                && last == name.size() + 1
                && DRAFTS.contains(output.get(0))
                && FINAL.contains(output.get(last))
                && Vocabulary.beginsWith(output.subList(1, last), name);
    }

    /** Tells whether one of two long names is the other one without one of the words inside it. */
    static boolean differByOne(List<String> one, List<String> other) {
        return lacksOne(one, other) || lacksOne(other, one);
    }

    private static boolean lacksOne(List<String> shorter, List<String> longer) {
        int size = shorter.size();
        if (size < LONG_NAME || longer.size() != size + 1) {
            return false;
        }
        int same = 0;
        while (same < size && shorter.get(same).equals(longer.get(same))) {
            same++;
        }
        return same > 0 && same < size && shorter.subList(same, size).equals(longer.subList(same + 1, longer.size()));
    }
}
