package id.sop.rule.standard;

import id.sop.language.PlainWords;
import id.sop.language.Verb;
import id.sop.language.Word;
import id.sop.language.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Documents that a procedure makes itself, by the beginnings of their names: a draft, a report, a receipt, what bears a state such
 * as "yang telah diparaf". Where such a one is needed and no step puts it out, a step is missing or a name was changed. Any
 * other document that nothing puts out has come from outside, whether the author says so or not.
 */
final class Products {
    private static final Set<String> NAMES = AtHand.names("products.txt");

    /** With nothing behind it "Surat" names nothing that anybody could bring; "Surat kuasa" does. */
    private static final Set<String> BARE = Set.of("surat", "dokumen");

    /** What names no document but where it is told or what is in it: "Berkas pada butir (4)", "Sekurang-kurangnya memuat: …". */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:pada|dalam|di)\\s(?:butir|angka|poin|nomor|langkah)\\s\\(?\\d|^(?:dengan|sekurang-kurangnya|paling"
                    + " sedikit|minimal)\\s(?:\\p{L}+\\s)?(?:memuat|kelengkapan|data)",
            Pattern.CASE_INSENSITIVE);

    /** What tells when a step may begin: "Undangan datang", "Penilaian berwarna merah", "Surat dalam kondisi aman". */
    private static final Pattern CONDITION = Pattern.compile(
            "\\s(?:dalam (?:kondisi|keadaan|bentuk)|berwarna)\\s|\\s(?:datang|hadir|tersedia|tiba|selesai|setuju|disetujui"
                    + " semua)$|\\s(?:dilakukan|dilaksanakan|diadakan) (?:melalui|dengan|bersama|secara|pada)\\s"
                    + "|^(?:proses|ada|adanya|terdapat|tersedia)\\s",
            Pattern.CASE_INSENSITIVE);

    /** Behind these words a name tells what its document is about: "Surat pernyataan atas objek yang diusulkan". */
    private static final Set<String> ABOUT = Set.of("atas", "tentang", "mengenai", "perihal", "terhadap");

    /** What looks like a state and tells which one is meant. */
    private static final Set<String> RELATIONS = WordList.words(Products.class, "relations.txt");

    /** What shows that somebody from outside is or has what is asked of him: he brings it himself. */
    private static final Set<String> EVIDENCE = Set.of(
            "persyaratan", "syarat", "kualifikasi", "kepemilikan", "identitas", "dokumen", "administrasi", "pendukung");

    private static final Set<String> BY_NOW = Set.of("telah", "sudah");

    private Products() {}

    /** Tells whether half of the parts of a text that are to be judged are such documents; beside others a word may be short for more. */
    static boolean areNamedIn(String text, Predicate<String> judged) {
        // A text may also be folded between two of its words.
        String unfolded = text.replace('\n', ' ');
        boolean single = Naming.listedParts(unfolded).size() == 1;
        List<String> parts = (single ? Stream.of(unfolded) : Naming.listedParts(text).stream())
                .filter(judged)
                .toList();
        long made = parts.stream()
                .filter(part -> isOne(part)
                        && (single
                                || PlainWords.of(part).size() > 1
                                || (begins(part)
                                        && !BARE.contains(PlainWords.key(part))
                                        && !Verb.isDerivedNoun(PlainWords.key(part)))))
                .count();
        return !ELSEWHERE.matcher(text).find() && made > 0 && 2 * made >= parts.size();
    }

    /**
     * Tells whether a name is that of such a document, or a single word that says nothing of its origin. A single word behind a
     * slash or "atau" is told more by the one before it: "Salinan kuitansi/faktur".
     */
    static boolean isOne(String name) {
        List<String> alternatives = Naming.alternatives(name);
        return !CONDITION.matcher(name).find()
                && !AtHand.isPeople(name)
                && ((alternatives.size() == 1 && PlainWords.of(name).size() == 1)
                        ? isPlainPaper(name)
                        : alternatives.stream()
                                        .anyMatch(each -> PlainWords.of(each).size() > 1)
                                && alternatives.stream()
                                        .filter(each -> PlainWords.of(each).size() > 1)
                                        .allMatch(Products::isMadeHere));
    }

    private static boolean isPlainPaper(String name) {
        return !isShortName(name) && (begins(name) || Outcome.isPaper(PlainWords.of(name)));
    }

    /** Tells whether a name begins as that of such a document does. */
    static boolean begins(String name) {
        return AtHand.beginsWith(NAMES, PlainWords.of(name));
    }

    private static boolean isMadeHere(String name) {
        List<String> plain = PlainWords.of(name);
        if (plain.isEmpty()) {
            return false;
        }
        boolean bare = BARE.contains(plain.get(0));
        boolean begins = bare ? NAMES.contains(String.join(" ", plain.subList(0, 2))) : AtHand.beginsWith(NAMES, plain);
        return (begins && !isEvidence(plain)) || isInState(Word.split(name), begins || bare || AtHand.isForm(name));
    }

    /** Tells whether a name is that of what somebody shows who wants something, such as "Bukti kepemilikan". */
    static boolean isEvidence(String name) {
        List<String> plain = PlainWords.of(name);
        return !plain.isEmpty() && isEvidence(plain);
    }

    private static boolean isEvidence(List<String> plain) {
        return plain.get(0).equals("bukti") && plain.stream().anyMatch(EVIDENCE::contains);
    }

    /**
     * Tells whether a name says what was done to its document. "Kegiatan telah dimulai" is about no document: it tells when the
     * step may begin; and to "Arsip yang akan dimusnahkan" nothing has been done.
     */
    private static boolean isInState(List<Word> words, boolean paper) {
        boolean which = false;
        for (int i = 1; i < words.size() && !ABOUT.contains(words.get(i).lower()); i++) {
            which |= words.get(i).lower().equals("yang");
            String before = words.get(i - 1).lower();
            if (isState(words.get(i)) && !before.equals("akan")) {
                return paper || which || !BY_NOW.contains(before);
            }
        }
        return false;
    }

    /** Returns what is done, of a noun, a passive or an order that is made of it; any other word as it is. */
    static String work(String word) {
        return Verb.ofNoun(word)
                .or(() -> Verb.ofPassive(word))
                .or(() -> Verb.ofOrder(word))
                .orElse(word);
    }

    /** Capitals alone, such as "RPTKA", are the name of something that the reader knows. */
    private static boolean isShortName(String name) {
        return name.strip().length() > 1 && name.strip().chars().allMatch(Character::isUpperCase);
    }

    /** Tells whether a word behind a name says what was done to the document. */
    static boolean isState(Word word) {
        return isState(word.text());
    }

    static boolean isState(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !RELATIONS.contains(lower)
                && (lower.startsWith("di") || lower.startsWith("ter"))
                && Verb.ofPassive(word).isPresent();
    }
}
