package id.sop.rule.standard;

import id.sop.language.PlainWords;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Texts that name several documents of which some are at hand, by their whole names, with a slip of the pen, or by the beginning of
 * the name. What such a text wants first is to be taken apart.
 */
final class JointNames {
    private static final int SHORTEST_BEGINNING = 2;

    /** A file made to occupy the machine is told of texts as a whole. */
    private static final int MOST_COMPARISONS = 100_000;

    /** What a paper is about together more often than not. */
    private static final Set<String> SUBJECTS = Set.of("arsip", "data", "dokumen", "dokumentasi", "informasi");

    private final Vocabulary vocabulary;
    private final Documents outputs;
    private final Documents external;
    private int comparisons;

    /**
     * Makes it for an SOP.
     *
     * @param external what came from outside; more may be added later
     */
    JointNames(Vocabulary vocabulary, Documents outputs, Documents external) {
        this.vocabulary = vocabulary;
        this.outputs = outputs;
        this.external = external;
    }

    /** Tells whether commas part several documents in a text, one of which has the very name of what an earlier step puts out. */
    boolean nameAnOutput(String name, BitSet before) {
        List<String> pieces = Naming.pieces(unfolded(name));
        return pieces.size() > 1
                && pieces.stream()
                        .anyMatch(piece -> outputs.same(piece, before::get).isPresent());
    }

    /** Tells whether commas or semicolons part several documents in a text. */
    static boolean areSeveral(String name) {
        return Naming.pieces(unfolded(name)).size() > 1;
    }

    /** Tells whether a text names several documents, also by "dan", one of which may be at hand. */
    boolean haveSomeAtHand(String name, BitSet before) {
        List<String> parts = Naming.pieces(unfolded(name)).stream()
                .flatMap(piece -> inFull(piece).stream())
                .toList();
        return parts.size() > 1 && parts.stream().anyMatch(part -> isAtHand(part, before));
    }

    /** Returns what "dan" joins, or one name where what stands behind it is no document: "Laporan pembinaan dan fasilitasi". */
    private static List<String> inFull(String piece) {
        List<String> joined = Naming.joined(piece);
        boolean all = joined.stream().skip(1).allMatch(Outcome::isNamedAsPaper);
        return all && !isOneSubject(joined) ? joined : List.of(piece);
    }

    /** Tells whether "dan" joins two subjects of one paper: "Laporan pendokumentasian data dan informasi", "Agenda surat masuk dan surat keluar". */
    private static boolean isOneSubject(List<String> joined) {
        List<String> first = PlainWords.of(joined.get(0));
        String next = joined.size() == 2 ? PlainWords.of(joined.get(1)).get(0) : "";
        return first.size() > 2
                && (first.subList(1, first.size()).contains(next)
                        || (SUBJECTS.contains(next) && SUBJECTS.contains(first.get(first.size() - 1))));
    }

    /** Tells whether a text names several documents, also by "dan", each of which is known. */
    static boolean areAll(String name, Predicate<String> known) {
        List<String> parts = Naming.pieces(name).stream()
                .flatMap(piece -> known.test(piece) ? Stream.of(piece) : Naming.joined(piece).stream())
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(known);
    }

    /** A text may also be folded between two of its words. */
    private static String unfolded(String name) {
        return name.replace('\n', ' ');
    }

    private boolean isAtHand(String part, BitSet before) {
        return outputs.same(part, before::get).isPresent()
                || external.same(part, any -> true).isPresent()
                || isBeginning(outputs, part, before::get)
                || isBeginning(external, part, any -> true);
    }

    private boolean isBeginning(Documents documents, String part, IntPredicate step) {
        List<String> words = vocabulary.words(part);
        return words.size() >= SHORTEST_BEGINNING
                && documents.all().stream()
                        .takeWhile(document -> ++comparisons < MOST_COMPARISONS)
                        .filter(document -> step.test(document.step()))
                        .flatMap(document -> Naming.pieces(document.text().value()).stream())
                        .map(vocabulary::words)
                        .anyMatch(
                                other -> Vocabulary.beginsWith(other, words) || vocabulary.isNearlySame(words, other));
    }
}
