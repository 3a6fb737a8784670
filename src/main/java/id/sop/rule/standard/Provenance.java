package id.sop.rule.standard;

import id.sop.language.Verb;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.rule.standard.Chaining.Kind;
import id.sop.rule.standard.Chaining.Link;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is certain about a requirement that nothing supplies by name. It has come from nowhere when nothing before its step speaks of it
 * in any words; and it is an earlier output under a second name when the two differ by their state, which no step brings about, or by a
 * word that slipped in. Of anything between the two a reader knows better than a rule what was meant.
 */
final class Provenance {
    /** What anybody who leads gives, whether a sheet tells or not. */
    private static final Set<String> ORDERS = Set.of("disposisi", "arahan", "instruksi", "perintah", "petunjuk");

    /** What goes along with any papers, and is told only by a sheet that tells where its papers come from. */
    private static final Set<String> CARRIED = Set.of("perintah", "tugas", "pengantar", "undangan");

    /** What is known by what lies in it, or has been paid or proved outside. */
    private static final Set<String> COLLECTIONS = Set.of(
            "berkas",
            "dokumen",
            "data",
            "bahan",
            "kelengkapan",
            "persyaratan",
            "informasi",
            "bukti",
            "kuitansi",
            "kwitansi",
            "faktur",
            "resi",
            "slip",
            "tanda");

    /** What shows that somebody has marked a paper, said without a verb, and with what. */
    private static final Map<String, String> MARKS = Map.of(
            "ttd", "tanda",
            "paraf", "paraf",
            "bertanda", "tanda",
            "bertandatangan", "tanda",
            "bernomor", "nomor",
            "berparaf", "paraf",
            "berstempel", "stempel");

    /** What a decision says of the papers on which it is taken. */
    private static final Set<String> DECIDED =
            Set.of("menyetujui", "memverifikasi", "memvalidasi", "menerima", "memeriksa", "mengoreksi", "meneliti");

    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.75;

    /** So many take part in a step whose papers pass from one to another within it. */
    private static final int MANY = 3;

    private final Chaining chaining;
    private final Sop sop;
    private final boolean chained;
    private final boolean sound;

    Provenance(Chaining chaining) {
        this.chaining = chaining;
        this.sop = chaining.sop();
        double part = chained(chaining);
        this.chained = part >= HALF;
        this.sound = part >= NEARLY_ALL;
    }

    /** Tells whether at least half of the steps behind the first ones need something that has been there before them, by its name. */
    static boolean isChained(Chaining chaining) {
        return chained(chaining) >= HALF;
    }

    /**
     * Tells whether a sheet follows its documents from step to step with such care that what breaks the chain is a fault by itself: nearly
     * all steps take up by its name what was there before them. On others a document is often called otherwise, or not at all.
     */
    static boolean isSound(Chaining chaining) {
        return chained(chaining) >= NEARLY_ALL;
    }

    /** Returns the part of the steps behind the first ones, from 0 to 1, that need by its name what has been there before them. */
    private static double chained(Chaining chaining) {
        Set<Integer> linked = chaining.links(Kind.SUPPLIED, Kind.NEARLY, Kind.SOMETIMES)
                .filter(link -> link.source()
                        .filter(source -> source.step() != link.step().number())
                        .isPresent())
                .map(link -> link.step().number())
                .collect(Collectors.toSet());
        List<Step> behind = chaining.sop().steps().stream()
                .filter(step -> !chaining.sop().flow().isStart(step.number()))
                .toList();
        long count =
                behind.stream().filter(step -> linked.contains(step.number())).count();
        return behind.isEmpty() ? 1 : (double) count / behind.size();
    }

    /** Tells whether it is certain what became of an unsupplied requirement. */
    boolean isCertain(Link link) {
        String name = link.requirement().document().value();
        BitSet before = sop.flow().before(link.step().number());
        return link.source()
                .map(other -> isSecondName(link.step(), name, other))
                .orElseGet(() -> sound || isFromNowhere(link.step(), name, before));
    }

    private boolean isFromNowhere(Step step, String name, BitSet before) {
        List<String> words = chaining.vocabulary().words(name);
        Gist gist = Gist.of(words);
        boolean given = words.stream().limit(1).anyMatch(word -> COLLECTIONS.contains(word) || ORDERS.contains(word));
        boolean carried = !gist.isSpecific() || CARRIED.contains(gist.head());
        boolean within = sop.columns(step.number()).size() >= MANY;
        return Outcome.isNamedAsPaper(name)
                && (gist.draft() || (!given && !within && (chained || !carried)))
                && !chaining.traces().leadTo(step, name, before);
    }

    private boolean isSecondName(Step step, String name, Documents.Document other) {
        Vocabulary vocabulary = chaining.vocabulary();
        List<String> words = vocabulary.words(name);
        if (sound && !vocabulary.isInOtherState(words, other.words())) {
            return true;
        }
        boolean neededToo = step.requirements().stream()
                .map(Requirement::document)
                .filter(Documents::isDocument)
                .anyMatch(document -> vocabulary.words(document.value()).equals(other.words()));
        return !neededToo
                && !Vocabulary.beginsWith(other.words(), words)
                && (vocabulary.isSlippedIn(words, other.words())
                        ? chaining.traces().isOfTitle(words, other.words())
                        : isUnbroughtState(step, words, other.words()));
    }

    /** Tells whether a requirement is told in a state which the other name has not and nothing up to its step brings about. */
    private boolean isUnbroughtState(Step step, List<String> words, List<String> others) {
        Optional<String> act = words.stream()
                .skip(1)
                .map(Verb::ofPassive)
                .flatMap(Optional::stream)
                .findFirst();
        boolean brought = act.isPresent()
                ? (DECIDED.contains(act.get()) && isDecidedBefore(step))
                        || isBroughtAbout(step, act.get())
                        || isDoneElsewhere(step, words)
                : words.stream()
                        .skip(1)
                        .flatMap(word -> Optional.ofNullable(MARKS.get(word)).stream())
                        .allMatch(mark -> isPutOn(step, mark));
        return !brought
                && !others.containsAll(words)
                && words.stream().skip(1).noneMatch(word -> Vocabulary.isState(word) && others.contains(word))
                && chaining.vocabulary().isInOtherState(words, others);
    }

    /** Tells whether a name says by whom something was done, and nobody of that name acts up to a step. */
    private boolean isDoneElsewhere(Step step, List<String> words) {
        int by = words.indexOf("oleh");
        return by > 0
                && by + 1 < words.size()
                && sop.steps().stream()
                        .filter(earlier -> earlier.number() <= step.number())
                        .flatMap(earlier ->
                                sop.columns(earlier.number()).stream().map(sop.actors(earlier.number())::get))
                        .noneMatch(actor -> chaining.vocabulary()
                                .words(actor.name().value())
                                .contains(words.get(by + 1)));
    }

    /** Tells whether a step up to this one says that it puts a mark on a paper. */
    private boolean isPutOn(Step step, String mark) {
        return sop.steps().stream()
                .filter(earlier -> earlier.number() <= step.number())
                .anyMatch(earlier -> Making.putsOn(mark, Making.activity(earlier, chaining.vocabulary())));
    }

    /** Tells whether somebody decides before a step, so that what comes there has been found good. */
    private boolean isDecidedBefore(Step step) {
        BitSet before = sop.flow().before(step.number());
        return sop.steps().stream().anyMatch(other -> other.decision().isPresent() && before.get(other.number()));
    }

    /** Tells whether a step up to this one does what makes the state by which a requirement is called. */
    private boolean isBroughtAbout(Step step, String act) {
        return sop.steps().stream()
                .filter(earlier -> earlier.number() <= step.number())
                .anyMatch(earlier -> Making.acts(earlier, chaining.vocabulary()).contains(act));
    }
}
