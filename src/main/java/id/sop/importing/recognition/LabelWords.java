package id.sop.importing.recognition;

import id.sop.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words that are known in several spellings, each with the key for which they stand. */
final class LabelWords {
    private static final String WHOLE = "=";

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String key, String word, boolean whole) {}

    private LabelWords(String resource, boolean whole) {
        for (String line : WordList.lines(LabelWords.class, resource)) {
            int colon = line.indexOf(':');
            String key = line.substring(0, colon).strip();
            for (String word : line.substring(colon + 1).split("\\|", -1)) {
                boolean all = whole || word.strip().startsWith(WHOLE);
                entries.add(new Entry(key, squeezed(word), all));
            }
        }
    }

    /** Returns words that heads begin with. */
    static LabelWords beginnings(String resource) {
        return new LabelWords(resource, false);
    }

    /** Returns words that are whole labels. */
    static LabelWords labels(String resource) {
        return new LabelWords(resource, true);
    }

    /** Returns for what a text stands. */
    Optional<String> key(String text) {
        String bare = squeezed(text);
        return entries.stream()
                .filter(entry -> entry.whole() ? bare.equals(entry.word()) : bare.startsWith(entry.word()))
                .map(Entry::key)
                .findFirst();
    }

    /** Tells whether a text is one of the words, and does not only begin with it. */
    boolean isWhole(String text) {
        String bare = squeezed(text);
        return entries.stream().anyMatch(entry -> bare.equals(entry.word()));
    }

    /** Returns which of all words a text is or begins with, from 0; the most usual ones stand first. */
    int rank(String text) {
        String bare = squeezed(text);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.whole() ? bare.equals(entry.word()) : bare.startsWith(entry.word())) {
                return i;
            }
        }
        return entries.size();
    }

    /** Returns the letters and digits of a text, in lower case. */
    static String squeezed(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
