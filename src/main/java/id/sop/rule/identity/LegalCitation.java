package id.sop.rule.identity;

import id.sop.language.PlainWords;
import id.sop.language.WordEdges;
import id.sop.language.WordList;
import id.sop.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of dasar_hukum that names a kind of legislation.
 *
 * @param head what stands before "tentang": the kind, who issued it, number and year
 * @param references every number with its year that the item mentions, in order
 * @param numbered whether the item has a number
 * @param dated whether the item has a year
 * @param titled whether words tell what it is about
 */
record LegalCitation(String head, List<Reference> references, boolean numbered, boolean dated, boolean titled) {
    /**
     * A number and a year.
     *
     * @param number in lower case without spaces, and without the year
     */
    record Reference(String number, int year) {}

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /**
     * The constitution has no number, "peraturan perundang-undangan" is no kind, and a juknis is known by its subject and year.
     * Short names, such as KMA and SEMA, count when something follows them.
     */
    private static final Pattern KIND = Pattern.compile(
            "(?:[0-9a-z][.)]\\s*)?(?:(?:peraturan|keputusan|instruksi|surat\\s+edaran|surat\\s+keputusan)\\s+(?:pemerintah|presiden"
                    + "|menteri|daerah|gubernur|bupati|wali\\s?kota|kepala|ketua|direktur|dirjen|sekretaris|badan|lembaga|bersama"
                    + "|mahkamah|arsip\\s+nasional|komisi|otoritas|bpkp|lkpp|bkn|lan|bps|bpom|kapolri|polri|kepolisian|panglima|jaksa|desa"
                    + "|camat|lurah|rektor)|surat\\s+edaran|undang\\s?-?\\s?undang(?!\\s+dasar)|uuri|uu|pp|perp?pu|perpres|kep?pres|inpres"
                    + "|permen[\\p{L}-]*|kepmen[\\p{L}-]*|inmen[\\p{L}-]*|perda|pergub|perbup|perwa[lk]\\p{L}*|kepgub|kepbup|kepwa[lk]\\p{L}*"
                    + "|perdes|perkades|perka|perban|perkaban|perlem|perdir\\p{L}*|kepdir\\p{L}*|kepka|perkap|perpol|perkapolri|pma|kma|pmk"
                    + "|kmk|perma|sema|skb|se|sk)(?!\\p{L})",
            FLAGS);

    private static final Map<String, String> KINDS = WordList.table(LegalCitation.class, "law-kinds.txt");

    private static final Pattern TITLE = Pattern.compile("(?<!\\p{L})(?:tentang|ttg)(?!\\p{L})", FLAGS);

    /** Before the number of another one: "tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006". */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?:perubahan|pelaksanaan|pencabutan|penetapan)" + WordEdges.END + ".{0,40}" + WordEdges.BEGIN
                    + "(?:undang|peraturan|keputusan)",
            FLAGS);

    private static final String YEAR_WORD = "(?:tahun|thn|th)" + WordEdges.END + "\\s*+[.:]*+\\s*+";
    private static final String YEAR = "((?:19|20)[0-9]{2})(?![0-9])";
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:" + WordEdges.BEGIN + "(?:nomor|no|nmr)" + WordEdges.END
                    + "\\s*+[.:]*+\\s*+(\\S{0,60}?[0-9]\\S{0,60}?)|(?<![\\p{L}\\p{N}/.])([0-9]+))[,;]?\\s+"
                    + YEAR_WORD
                    + YEAR
                    + "|(?<![\\p{L}\\p{N}/.-])([\\p{L}\\p{N}.-]{1,60}+(?:\\s?/\\s?[\\p{L}\\p{N}.-]{1,60}+){0,8})\\s?/\\s?"
                    + YEAR,
            FLAGS);
    private static final Pattern NUMBER = Pattern.compile(
            WordEdges.BEGIN + "(?:nomor|no|nmr)" + WordEdges.END
                    + "\\s*+[.:]*+\\s*+[^\\s0-9]{0,60}[0-9]|(?<![0-9])(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9]+",
            FLAGS);
    /** Before a number that is written to it: "No.32/2004". */
    private static final Pattern NUMBER_WORD = Pattern.compile("^(?:nomor|no|nmr)[.:]*+(?=\\d)");

    private static final Pattern ANY_YEAR = Pattern.compile("(?<![0-9])" + YEAR);

    /** Words behind the year, as in "Permenpan 35/2012 Pedoman Penyusunan SOP". */
    private static final Pattern TITLE_AFTER_NUMBER = Pattern.compile("(?:19|20)[0-9]{2}(?![0-9]).{0,20}?\\p{L}{4}");

    /** Returns the first two words of the kind, short names written out: those of "Perbup 5/2014" are "peraturan bupati". */
    String kind() {
        List<String> words = PlainWords.of(head).stream()
                .dropWhile(word -> word.length() == 1)
                .flatMap(word ->
                        PlainWords.of(KINDS.getOrDefault(word, word.startsWith("permen") ? "peraturan menteri" : word))
                                .stream())
                .limit(2)
                .toList();
        return String.join(" ", words);
    }

    /** Tells whether it is a letter of an office, which may be known by its title alone: "Surat Edaran Camat tentang …". */
    boolean isOfLetter() {
        return kind().startsWith("surat ");
    }

    /** Reads an item, if it begins with a kind of legislation and waits for no placeholder. */
    static Optional<LegalCitation> of(Text item) {
        return item.open() ? Optional.empty() : of(item.value());
    }

    /** Reads a text, if it begins with a kind of legislation. */
    static Optional<LegalCitation> of(String text) {
        if (!KIND.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        Matcher title = TITLE.matcher(text);
        String head = (title.find() ? text.substring(0, title.start()) : text).strip();
        List<Reference> references =
                REFERENCE.matcher(text).results().map(LegalCitation::reference).toList();
        boolean whole = REFERENCE.matcher(head).find();
        boolean numbered = whole || NUMBER.matcher(head).find() || behindTitle(text, head, references);
        boolean dated = whole || ANY_YEAR.matcher(head).find() || behindTitle(text, head, references);
        boolean titled = title.find(0) || TITLE_AFTER_NUMBER.matcher(text).find();
        return Optional.of(new LegalCitation(head, references, numbered, dated, titled));
    }

    /**
     * Tells whether an item bears its number behind its title, as in "Peraturan Bupati tentang Tata Naskah Nomor 5 Tahun 2020".
     * What a title amends or carries out is another one's number.
     */
    private static boolean behindTitle(String text, String head, List<Reference> references) {
        return !references.isEmpty()
                && !NUMBER.matcher(head).find()
                && !ANOTHER.matcher(text).find();
    }

    private static Reference reference(MatchResult found) {
        String number = Optional.ofNullable(found.group(1))
                .or(() -> Optional.ofNullable(found.group(2)))
                .orElseGet(() -> found.group(4));
        String year = found.group(3) != null ? found.group(3) : found.group(5);
        String plain = NUMBER_WORD
                .matcher(number.replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                .replaceFirst("");
        boolean repeated = plain.endsWith("/" + year);
        return new Reference(
                repeated ? plain.substring(0, plain.length() - year.length() - 1) : plain, Integer.parseInt(year));
    }
}
