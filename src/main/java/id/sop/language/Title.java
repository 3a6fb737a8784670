package id.sop.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Titles of office, written out so that "Kasubag Umum" and "Kepala Sub Bagian Umum" are the same. */
public final class Title {
    private static final Map<String, List<String>> ABBREVIATIONS =
            WordList.table(Title.class, "titles.txt").entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, entry -> Word.split(entry.getValue()).stream()
                                    .map(Word::text)
                                    .toList()));

    /** What comes behind "sub" when the unit is written out. */
    private static final Set<String> UNITS = Set.of("bagian", "bidang", "seksi", "unit", "dinas", "koordinator");

    private static final Set<String> HOLDERS = WordList.words(Title.class, "holders.txt");

    /** Who comes from outside the office, with documents of his own. */
    private static final Set<String> OUTSIDERS = WordList.words(Title.class, "outsiders.txt");

    private static final Set<String> OF_OFFICE = Set.of("anggaran", "barang");

    private Title() {}

    /** Returns the words of a name in lower case, abbreviations written out, an acting holder as the holder. */
    public static List<String> words(List<Word> name) {
        List<String> full = new ArrayList<>();
        for (int i = 0; i < name.size(); i++) {
            full.addAll(words(name, i));
        }
        return full;
    }

    /** Returns the words for which one word of a text stands; none for "Plt.". */
    public static List<String> words(List<Word> text, int at) {
        boolean unitFollows =
                at + 1 < text.size() && UNITS.contains(text.get(at + 1).lower());
        return words(text.get(at), unitFollows);
    }

    /** Returns the words of a name in lower case, abbreviations written out. */
    public static List<String> words(String name) {
        return words(Word.split(name));
    }

    private static List<String> words(Word word, boolean unitFollows) {
        String lower = word.lower();
        if (lower.equals("sub") && !unitFollows) {
            return List.of("sub", "bagian");
        }
        return ABBREVIATIONS.getOrDefault(lower, List.of(lower));
    }

    /** Tells whether a word is the title of someone who acts, such as "Camat", "Kasubag" or "Petugas". */
    public static boolean isHolder(Word word) {
        List<String> full = words(List.of(word));
        return full.isEmpty() || HOLDERS.contains(full.get(0));
    }

    /** Tells whether a name means someone from outside the office, such as "Pemohon" or "Calon Peserta Didik". */
    public static boolean isOutsider(String name) {
        List<String> words = words(name);
        return !words.isEmpty()
                && OUTSIDERS.contains(words.get(0))
                && words.stream().noneMatch(OF_OFFICE::contains);
    }
}
