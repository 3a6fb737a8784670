package id.sop.rule.register;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Verb;
import id.sop.language.Word;
import id.sop.model.Identity;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A step that names another SOP, which keterkaitan does not list.
 *
 * <p>A name begins with a capital letter and ends where lower case goes on: "sesuai SOP Pengiriman Surat oleh staf". A
 * procedure that is itself about SOPs names many and is related to none.
 */
public final class UnlistedRelation implements Rule {
    @Message.Words("KT004")
    record Unlisted(String mention, int step) implements Message {}

    private static final Pattern MENTION = Pattern.compile(
            "(?<![\\p{L}\\p{N}])SOP((?:\\s+\\p{Lu}[\\p{L}\\p{N}-]*){1,12}(?:\\s+(?:dan|ttg|tentang)(?:\\s+\\p{Lu}[\\p{L}\\p{N}-]*){1,12})?)");

    /** A note that consists of a name, also where that goes on in lower case: "Lihat SOP Rapat penanganan laporan". */
    private static final Pattern WHOLE_NOTE = Pattern.compile(
            "^(?:(?i:lihat|sesuai|mengikuti|mengacu(?: pada)?|berdasarkan)\\s{1,3})?(SOP\\s{1,3}\\p{Lu}[^.,;:()/\\n]{2,120})\\.?$");

    /** Behind a name these say who keeps to it, and when. */
    private static final Set<String> GOING_ON = Set.of(
            "sop", "oleh", "untuk", "pada", "di", "yang", "dan", "atau", "sebelum", "setelah", "apabila", "jika",
            "bila", "melalui");

    /** A single word that tells one SOP from others. */
    private static final int SHORTEST_TELLING = 6;

    /** No mention is longer. */
    private static final int MOST_WORDS = 25;

    /** What follows "SOP" without naming one. */
    private static final Set<String> GENERIC = Set.of(
            "ap",
            "administrasi",
            "skpd",
            "opd",
            "unit",
            "kantor",
            "instansi",
            "pelayanan",
            "makro",
            "mikro",
            "ini",
            "tersebut");

    /** Behind "SOP" these point to others without naming one: "Lihat SOP terkait kegiatan ini". */
    private static final Set<String> POINTING =
            Set.of("terkait", "lain", "lainnya", "masing-masing", "tersendiri", "bersangkutan");

    /** What makes a name no other one: "SOP Evaluasi Data" is the "SOP Evaluasi Survei Harga" among those that are listed. */
    private static final Set<String> FILLING =
            Set.of("data", "hasil", "kegiatan", "pendataan", "pelaksanaan", "pekerjaan");

    /** Before the name of an SOP that is being written. */
    private static final Set<String> OF_WRITING = Set.of(
            "konsep", "draf", "draft", "rancangan", "dokumen", "naskah", "penyusunan", "revisi", "evaluasi", "reviu");

    @Override
    public Stream<Finding> check(Sop sop) {
        Identity identity = sop.identity();
        boolean open = identity.related().stream().anyMatch(Text::open)
                || identity.name().filter(Text::open).isPresent();
        boolean aboutSops = identity.name()
                .filter(name -> ProcedureName.words(name.value()).contains("sop"))
                .isPresent();
        if (open || aboutSops) {
            return Stream.empty();
        }
        Names listed = new Names();
        identity.name().ifPresent(listed::add);
        identity.related().forEach(listed::add);
        return sop.steps().stream().flatMap(step -> inStep(step, listed));
    }

    /** Names by which steps may call an SOP: by the first words of its name, or going on after it. */
    private static final class Names {
        private final Set<List<String>> whole = new HashSet<>();
        private final Set<List<String>> beginnings = new HashSet<>();

        void add(Text name) {
            List<String> words = ProcedureName.words(name.value());
            whole.add(words);
            for (int length = 1; length <= Math.min(words.size(), MOST_WORDS); length++) {
                beginnings.add(words.subList(0, length));
            }
        }

        /** "Lihat SOP Persiapan" means the only one of those listed that has this word. */
        private boolean isToldByOneWord(List<String> words) {
            return words.size() == 1
                    && words.get(0).length() >= SHORTEST_TELLING
                    && whole.stream()
                                    .filter(name -> name.contains(words.get(0)))
                                    .count()
                            == 1;
        }

        boolean include(List<String> words) {
            return beginnings.contains(words)
                    || whole.stream().anyMatch(name -> words.size() > 1 && name.containsAll(words))
                    || isToldByOneWord(words)
                    || IntStream.rangeClosed(1, words.size())
                            .anyMatch(length -> whole.contains(words.subList(0, length)));
        }
    }

    private static Stream<Finding> inStep(Step step, Names listed) {
        return Stream.concat(step.activity().stream(), step.notes().stream())
                .filter(text -> !text.open())
                .flatMap(text -> MENTION.matcher(text.value())
                        .results()
                        .filter(found -> !isObject(text.value(), found.start()) && !isNumber(text.value(), found.end()))
                        .map(MatchResult::group)
                        .filter(mention -> isUnlisted(mention, listed))
                        .map(mention -> wholeNote(text.value())
                                .filter(whole -> isUnlisted(whole, listed))
                                .orElse(mention))
                        .distinct()
                        .map(mention -> Finding.at(text.span(), new Unlisted(mention, step.number()))));
    }

    private static Optional<String> wholeNote(String text) {
        return WHOLE_NOTE
                .matcher(text.strip())
                .results()
                .map(note -> note.group(1).strip())
                .filter(name ->
                        Word.split(name).stream().skip(1).map(Word::lower).noneMatch(GOING_ON::contains))
                .findFirst();
    }

    /** Tells whether a mention is the beginning of a number: "SOP SOP- 033/17000/2025". */
    private static boolean isNumber(String text, int end) {
        String behind = text.substring(end).stripLeading();
        return text.charAt(end - 1) == '-' || (!behind.isEmpty() && "0123456789-/".indexOf(behind.charAt(0)) >= 0);
    }

    /** Tells whether something is done to the SOP itself: "Menyusun SOP Kearsipan", "membahas rancangan SOP Kearsipan". */
    private static boolean isObject(String text, int mention) {
        return Word.lastBefore(text, mention)
                .filter(word -> Verb.isTransitive(word.text()) || OF_WRITING.contains(word.lower()))
                .isPresent();
    }

    private static boolean isUnlisted(String mention, Names listed) {
        List<String> words = ProcedureName.words(mention);
        boolean generic = GENERIC.contains(words.get(0))
                && (words.size() == 1 || words.get(0).length() < 5);
        List<String> telling =
                words.stream().filter(word -> !FILLING.contains(word)).toList();
        boolean isShorter = !telling.isEmpty() && telling.size() < words.size() && listed.include(telling);
        return !generic && !POINTING.contains(words.get(0)) && !isShorter && !listed.include(words);
    }
}
