package id.sop.rule.standard;

import java.util.BitSet;
import java.util.List;

/**
 * Short names that are made of the beginnings of the words of a longer one, without regard to those that join them: "SPT" of "Surat
 * perintah tugas", "Muskel" of "Musyawarah kelurahan", "BAST" of "Berita acara serah terima".
 */
final class Initials {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;

    /** So many letters of a word at most stand for it. */
    private static final int MOST_LETTERS = 3;

    private Initials() {}

    /** Tells whether a word stands for two or more words that follow one another in a name. */
    static boolean areOf(String word, List<String> name) {
        for (int begin = 0; begin < name.size() - 1; begin++) {
            if (!Vocabulary.isJoining(name.get(begin)) && !name.contains(word) && end(word, name, begin) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the words end for which a short one stands that begin at a place; 0 when it stands for none there. */
    static int end(String word, List<String> name, int begin) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return 0;
        }
        BitSet reached = new BitSet();
        reached.set(0);
        int words = 0;
        for (int at = begin; at < name.size() && !reached.isEmpty(); at++) {
            String full = name.get(at);
            BitSet next = Vocabulary.isJoining(full) ? (BitSet) reached.clone() : new BitSet();
            for (int from = reached.nextSetBit(0); from >= 0; from = reached.nextSetBit(from + 1)) {
                for (int i = 0; i < MOST_LETTERS && from + i < word.length() && i < full.length() - 1; i++) {
                    if (word.charAt(from + i) != full.charAt(i)) {
                        break;
                    }
                    next.set(from + i + 1);
                }
            }
            words += Vocabulary.isJoining(full) ? 0 : 1;
            if (words > 1 && next.get(word.length())) {
                return at + 1;
            }
            reached = next;
        }
        return 0;
    }
}
