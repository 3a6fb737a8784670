package id.sop.language;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Names of places behind the word that says what they are: "Kecamatan Merangin", "Desa Sumber Sari". */
public final class PlaceNames {
    private static final Set<String> KINDS = WordList.words(PlaceNames.class, "place-kinds.txt");

    /** In words; what follows is mostly the text that goes on with capitals. */
    private static final int LONGEST = 2;

    private PlaceNames() {}

    /** Returns which of the words of a text belong to the name of a place. */
    public static BitSet in(List<Word> words) {
        BitSet names = new BitSet();
        int left = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean goesOn =
                    word.gap().isBlank() && Character.isUpperCase(word.text().charAt(0));
            if (KINDS.contains(word.lower())) {
                left = LONGEST;
            } else if (left > 0 && goesOn && Title.words(List.of(word)).size() == 1 && !Title.isHolder(word)) {
                names.set(i);
                left--;
            } else {
                left = 0;
            }
        }
        return names;
    }
}
