package id.sop.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words that are known in several spellings, each with the key for which they stand. */
public final class LabelWords {
    /** What the heads of the columns of a flow table begin with. */
    public static final LabelWords HEADS = beginnings(LabelWords.class, "head-words.txt");

    private static final String WHOLE = "=";

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String key, String word, boolean whole) {}

    private LabelWords(Class<?> beside, String resource, boolean whole) {
        for (String line : WordList.lines(beside, resource)) {
            int colon = line.indexOf(':');
            String key = line.substring(0, colon).strip();
            for (String word : line.substring(colon + 1).split("\\|", -1)) {
                boolean all = whole || word.strip().startsWith(WHOLE);
                entries.add(new Entry(key, squeezed(word), all));
            }
        }
    }

    /** Returns words that texts begin with; their list lies beside a class. */
    public static LabelWords beginnings(Class<?> beside, String resource) {
        return new LabelWords(beside, resource, false);
    }

    /** Returns words that are whole labels; their list lies beside a class. */
    public static LabelWords labels(Class<?> beside, String resource) {
        return new LabelWords(beside, resource, true);
    }

    /** Returns for what a text stands. */
    public Optional<String> key(String text) {
        String bare = squeezed(text);
        return entries.stream()
                .filter(entry -> entry.whole() ? bare.equals(entry.word()) : bare.startsWith(entry.word()))
                .map(Entry::key)
                .findFirst();
    }

    /** Tells whether a text is one of the words, and does not only begin with it. */
    public boolean isWhole(String text) {
        String bare = squeezed(text);
        return entries.stream().anyMatch(entry -> bare.equals(entry.word()));
    }

    /** Returns which of all words a text is or begins with, from 0; the most usual ones stand first. */
    public int rank(String text) {
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
    public static String squeezed(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
