package id.sop.rule.standard;

import id.sop.diagnostic.Spelling;
import id.sop.language.PlainWords;
import id.sop.language.WordEdges;
import id.sop.language.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * When two names mean one document.
 *
 * <p>Names are compared word by word, without regard to case, spacing and punctuation, with abbreviations written out. The
 * words "yang", "sudah" and "telah" are passed over: "Laporan yg sudah diparaf" is "Laporan yang telah diparaf". The sign
 * {@code &} is read as "dan".
 */
public final class Vocabulary {
    private static final Set<String> PASSED_OVER = Set.of("yang", "sudah", "telah");

    /** What says of a document that it is not always needed: "Surat kuasa (bila ada)". */
    private static final Pattern CONDITION = Pattern.compile(WordEdges.BEGIN
            + "(jika|bila|apabila|kalau)\\s{1,3}(memang\\s{1,3})?(ada|perlu|diperlukan|dibutuhkan|diminta)"
            + WordEdges.END + "|\\(opsional\\)" + "|\\((jika|bila|apabila|kalau)\\s[^()]{1,300}\\)");

    /** A number that is written out behind its digits: "1 (satu) file" is "1 file". */
    private static final Pattern WRITTEN_OUT = Pattern.compile(
            "(?<=\\d)\\s{0,2}\\((?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)[\\p{L} ]{0,30}\\)");

    /** What shows that a document has left the office or the desk: with it a piece of work ends. */
    private static final Pattern RECEIPT = Pattern.compile("^laporan serah terima"
            + WordEdges.END + "|^(tanda|bukti|resi|tanda bukti|berita acara) (serah"
            + " terima|terima|penerimaan|penyerahan|penyampaian|pengiriman|kirim)"
            + WordEdges.END + "|^berita acara (pemberian penjelasan|penjelasan|pembukaan)"
            + WordEdges.END + "|^(arsip|daftar hadir|presensi|absensi)" + WordEdges.END
            + "|(?<!yang |sudah |telah )" + WordEdges.BEGIN
            + "diterima( oleh)? \\p{L}");

    /** Words that join others; one name may have them where another has not. */
    private static final Set<String> JOINING = WordList.words(Vocabulary.class, "joining.txt");

    /** Words with which the state of a document begins, beside those made with di- and -kan. */
    private static final Set<String> STATES = WordList.words(Vocabulary.class, "states.txt");

    /** What tells of a result: "Laporan hasil monitoring" is the "Laporan monitoring". */
    private static final Set<String> REPORTS = Set.of("laporan", "berita", "rekapitulasi", "notula", "risalah");

    private static final Map<String, String> COMMON = WordList.table(Vocabulary.class, "abbreviations.txt");

    /** More names than one SOP has. */
    private static final int MOST_KNOWN = 40_000;

    private final Map<String, String> abbreviations;

    private final Set<String> available;

    /** The words of names that were asked for, which are the same few over and over. */
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    /**
     * Makes a vocabulary.
     *
     * @param own the office's own short words with what they stand for
     * @param available what the office always has at hand, by name
     */
    public Vocabulary(Map<String, String> own, Set<String> available) {
        this.available = Set.copyOf(available);
        Map<String, String> all = new HashMap<>(COMMON);
        own.forEach((word, meaning) -> all.put(word.toLowerCase(Locale.ROOT), meaning.toLowerCase(Locale.ROOT)));
        this.abbreviations = Map.copyOf(all);
    }

    /** Returns what the office always has at hand, by name. */
    Set<String> available() {
        return available;
    }

    /** Returns the words by which a name is compared; the mark of an item of a list is none of them. */
    List<String> words(String name) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(name, this::read);
    }

    private List<String> read(String name) {
        List<String> words = new ArrayList<>();
        String unmarked = Naming.unmarked(name);
        String unconditional =
                CONDITION.matcher(unmarked.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String inDigits = WRITTEN_OUT.matcher(unconditional).replaceAll(" ");
        for (String word : PlainWords.of(inDigits.replace("&", " dan "))) {
            String meaning = abbreviations.get(word);
            for (String full : meaning == null ? List.of(word) : PlainWords.of(meaning)) {
                String bare = WordForms.withoutPossessor(full);
                boolean again = !words.isEmpty() && words.get(words.size() - 1).equals(bare) && bare.length() > 2;
                if (!again && !PASSED_OVER.contains(bare)) {
                    words.add(bare);
                }
            }
        }
        return List.copyOf(words);
    }

    /** Tells whether a name says of its document that it is not always needed. */
    static boolean isConditional(String name) {
        return CONDITION.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Tells whether a name means the proof that something was handed over, or what was put away. */
    static boolean isReceipt(String name) {
        return RECEIPT.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /**
     * Tells whether two different names, given by their words, are likely to mean one document: as many words, of which at
     * most two differ, and those by a letter or two; or the same letters, spaced otherwise; or the same words but for those
     * that join them, or but for the word "hasil" of a report; or some of the words as initials.
     */
    boolean isNearlySame(List<String> words, List<String> others) {
        if (words.equals(others)) {
            return false;
        }
        if (hasSameLetters(words, others) || isAbbreviated(words, others)) {
            return true;
        }
        if (words.size() != others.size()) {
            List<String> bare = withoutJoining(words);
            return !bare.isEmpty() && bare.equals(withoutJoining(others));
        }
        int different = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(others.get(i))) {
                if (!WordForms.areOne(words.get(i), others.get(i))) {
                    return false;
                }
                different++;
            }
        }
        return different <= 2;
    }

    /**
     * Tells whether one of two names, given by their words, is the other with some of its words by their beginnings: "Nomor RM" is
     * "Nomor rekam medis", "LHP" is "Laporan hasil pemeriksaan", and "BAST PPK" is "Berita acara serah terima ke PPK".
     */
    boolean isAbbreviated(List<String> words, List<String> others) {
        return isShortened(words, others) || isShortened(others, words);
    }

    private static boolean isShortened(List<String> shorter, List<String> longer) {
        int at = 0;
        boolean shortened = false;
        for (String word : shorter) {
            while (at < longer.size() && !word.equals(longer.get(at)) && shortened && isJoining(longer.get(at))) {
                at++;
            }
            if (at < longer.size() && word.equals(longer.get(at))) {
                at++;
                continue;
            }
            int end = at < longer.size() ? Initials.end(word, longer, at) : 0;
            if (end == 0) {
                return false;
            }
            shortened = true;
            at = end;
        }
        return shortened && at == longer.size();
    }

    /** Tells whether a word only joins others. */
    static boolean isJoining(String word) {
        return JOINING.contains(word);
    }

    private static List<String> withoutJoining(List<String> words) {
        boolean report = !words.isEmpty() && REPORTS.contains(words.get(0));
        return words.stream()
                .filter(word -> !JOINING.contains(word) && !(report && word.equals("hasil")))
                .toList();
    }

    /**
     * Tells whether two different names, given by their words, mean one document in two states, such as before and after it
     * was signed.
     */
    boolean isInOtherState(List<String> words, List<String> others) {
        List<String> one = withoutState(words);
        List<String> other = withoutState(others);
        return !words.equals(others) && !one.isEmpty() && (one.equals(other) || isNearlySame(one, other));
    }

    /** Returns the words before the state that a name tells; all of them when it tells none. */
    static List<String> withoutState(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (isState(words.get(i))) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    static boolean isState(String word) {
        boolean passive = word.length() > 6 && word.startsWith("di") && word.endsWith("kan");
        boolean done = word.startsWith("ter") && STATES.contains("di" + word.substring("ter".length()));
        return STATES.contains(word) || passive || done || Products.isState(word);
    }

    /**
     * Returns how far two names are alike, from 0 (not at all) to 1: the part of the words of the longer one that need not be
     * inserted, removed or replaced to get from one to the other (after Levenshtein 1966, by words), when it is at least
     * more than half, or when one name begins or ends the other; 1 for one document in two states.
     */
    double likeness(List<String> words, List<String> others) {
        if (words.isEmpty() || others.isEmpty() || words.stream().noneMatch(others::contains)) {
            return 0;
        }
        if (isInOtherState(words, others)) {
            return 1;
        }
        int longer = Math.max(words.size(), others.size());
        double kept = (double) (longer - Spelling.distance(words, others, WordForms::areOne)) / longer;
        boolean part = startsOrEnds(words, others) || startsOrEnds(others, words);
        return kept > 0.5 || part ? kept : 0;
    }

    /**
     * Tells whether one name may mean the document of another one: in another state, or with fewer words. What does not begin
     * with the words looked for is another document more often than not.
     */
    boolean mayMean(List<String> words, List<String> others) {
        return isInOtherState(words, others) || beginsWith(others, words) || isSlippedIn(words, others);
    }

    /** Tells whether two names differ by one word inside them, which is no kind of paper, no act, and no number. */
    boolean isSlippedIn(List<String> words, List<String> others) {
        List<String> longer = words.size() > others.size() ? words : others;
        List<String> shorter = words.size() > others.size() ? others : words;
        int size = shorter.size();
        int at = 0;
        while (at < size && shorter.get(at).equals(longer.get(at))) {
            at++;
        }
        return at > 0
                && longer.size() == size + 1
                && at < size
                && shorter.subList(at, size).equals(longer.subList(at + 1, longer.size()))
                && isOrdinary(longer.get(at));
    }

    private static boolean isOrdinary(String word) {
        return word.chars().allMatch(Character::isLetter)
                && word.length() > 3
                && !Outcome.isPaper(List.of(word))
                && !Products.begins(word)
                && Traces.work(word).equals(word);
    }

    /** Tells whether a name begins with the words of another, slips of the pen aside. */
    static boolean beginsWith(List<String> words, List<String> beginning) {
        return !beginning.isEmpty()
                && words.size() >= beginning.size()
                && IntStream.range(0, beginning.size()).allMatch(i -> WordForms.areOne(words.get(i), beginning.get(i)));
    }

    /** Tells whether a name is longer than another, and begins or ends with its words. */
    static boolean startsOrEnds(List<String> whole, List<String> part) {
        return !part.isEmpty()
                && whole.size() > part.size()
                && (whole.subList(0, part.size()).equals(part)
                        || whole.subList(whole.size() - part.size(), whole.size())
                                .equals(part));
    }

    /** Compares letter by letter, without joining the words: most pairs of names differ at once. */
    private static boolean hasSameLetters(List<String> words, List<String> others) {
        int word = 0;
        int letter = 0;
        for (String other : others) {
            for (int i = 0; i < other.length(); i++) {
                if (word == words.size() || words.get(word).charAt(letter) != other.charAt(i)) {
                    return false;
                }
                letter++;
                if (letter == words.get(word).length()) {
                    word++;
                    letter = 0;
                }
            }
        }
        return word == words.size();
    }
}
