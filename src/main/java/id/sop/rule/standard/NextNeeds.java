package id.sop.rule.standard;

import id.sop.language.PlainWords;
import id.sop.language.Word;
import id.sop.language.WordEdges;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the steps right behind a step need. There an output may go by less than its whole name, because everybody knows which one is
 * meant: without its state ("SPP yang telah disetujui", then "SPP dan ADK"), with its short name, or in a list that does not repeat
 * what all have in front ("PKRT ADHB, ADHK, dan fenomena").
 */
final class NextNeeds {
    /** With these begins what a name says of its document besides. */
    private static final Set<String> BESIDES =
            Set.of("yang", "dari", "kepada", "untuk", "sudah", "telah", "siap", "oleh");

    private static final Pattern COLLECTION = Pattern.compile(
            "^(?:(?:dokumen|berkas|data) (?:pendukung|dukung|kelengkapan)|persyaratan|seluruh|semua|barang|hasil pekerjaan)"
                    + WordEdges.END,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PUTTING_AWAY =
            Pattern.compile("^(?:menyimpan|mengarsipkan)" + WordEdges.END, Pattern.CASE_INSENSITIVE);

    private static final Pattern SENDING = Pattern.compile(
            "^(?:mengajukan|mengirim|mengirimkan|menyampaikan|mengusulkan|meneruskan)" + WordEdges.END,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RECEIVING = Pattern.compile("^menerima" + WordEdges.END, Pattern.CASE_INSENSITIVE);

    private final Chaining chaining;
    private final CellContents contents;
    private final Sop sop;

    /** By steps; looked at for each output before them. */
    private final Map<Integer, List<List<List<String>>>> needs = new HashMap<>();

    NextNeeds(Chaining chaining) {
        this.chaining = chaining;
        this.sop = chaining.sop();
        this.contents = new CellContents(sop);
    }

    /** Tells whether a step right behind the one of an output needs it. */
    boolean take(Documents.Document output) {
        List<String> name = bare(output.text().value());
        // Beside the original its copy is a paper of its own.
        List<String> original = Naming.original(output.text().value())
                .filter(of -> chaining.outputs()
                        .called(of, step -> step == output.step())
                        .isEmpty())
                .map(this::bare)
                .orElse(name);
        return !name.isEmpty()
                && behind(output.step())
                        .flatMap(step -> needs.computeIfAbsent(step, this::needs).stream())
                        .anyMatch(pieces -> isAmong(name, pieces) || isAmong(original, pieces));
    }

    /** Returns what a step needs, each text with the pieces that it lists behind the whole. */
    private List<List<List<String>>> needs(int step) {
        return contents.requirements(step).stream()
                .map(Requirement::document)
                .filter(Documents::isDocument)
                .map(text -> Stream.concat(Stream.of(text.value()), Naming.listedParts(text.value()).stream())
                        .map(this::bare)
                        .toList())
                .toList();
    }

    /**
     * Tells whether a step right behind takes up anything that was at hand before it, so that the chain goes on there: an earlier
     * output, what has come from outside, or what the step before it needs too.
     */
    boolean takeUpAnything(int step) {
        Set<List<String>> own = new HashSet<>();
        contents.requirements(step).forEach(requirement -> own.add(words(requirement)));
        return behind(step)
                .flatMap(next -> chaining.linksOf(sop.step(next)))
                .anyMatch(link -> link.kind() == Chaining.Kind.LISTED
                        || (link.kind() != Chaining.Kind.UNSUPPLIED
                                && (link.source().isPresent() || own.contains(words(link.requirement())))));
    }

    /**
     * Tells whether a step right behind takes whatever there is: a collection that the output may well be in ("Dokumen pendukung"),
     * goods that the papers go with, what it puts away, or what comes back for what was sent ("Mengajukan permohonan", then "Menerima surat keputusan").
     */
    boolean takeAll(int step) {
        boolean sent = activity(step, SENDING);
        return behind(step)
                .anyMatch(next -> (activity(next, PUTTING_AWAY) && namesNothing(next))
                        || (sent && activity(next, RECEIVING))
                        || contents.requirements(next).stream()
                                .map(requirement -> requirement.document().value())
                                .anyMatch(name -> COLLECTION.matcher(name).find()));
    }

    /** Tells whether what a step needs says nothing of the documents that are at hand. */
    private boolean namesNothing(int step) {
        return chaining.linksOf(sop.step(step)).noneMatch(link -> link.source().isPresent());
    }

    private boolean activity(int step, Pattern beginning) {
        return sop.step(step)
                .activity()
                .filter(text -> !text.open())
                .filter(text -> beginning.matcher(text.value()).find())
                .isPresent();
    }

    private List<String> words(Requirement requirement) {
        return Documents.isDocument(requirement.document())
                ? chaining.vocabulary().words(requirement.document().value())
                : List.of();
    }

    private Stream<Integer> behind(int step) {
        return sop.flow().exits(step).stream()
                .flatMap(exit -> exit.to().stream().boxed());
    }

    private boolean isAmong(List<String> name, List<List<String>> pieces) {
        List<String> first = pieces.size() > 1 ? pieces.get(1) : pieces.get(0);
        return pieces.stream().anyMatch(piece -> isOne(name, piece) || isOne(name, completed(piece, first, name)));
    }

    private boolean isOne(List<String> name, List<String> other) {
        return name.equals(other)
                || chaining.vocabulary().isNearlySame(name, other)
                || (other.size() > 1 && (Vocabulary.beginsWith(name, other) || ImpliedSource.carries(name, other)))
                || (name.size() == 1 && other.size() > 1 && other.get(0).equals(name.get(0)))
                || (name.size() > 1 && Collections.indexOfSubList(other, name) >= 0)
                || NextNames.differByOne(name, other);
    }

    /** Returns a name with what the first one of its list has in front, as far as it takes to end as another name does. */
    private static List<String> completed(List<String> name, List<String> first, List<String> other) {
        int missing = other.size() - name.size();
        boolean all = missing > 0
                && missing < first.size()
                && !name.isEmpty()
                && first.subList(0, missing).equals(other.subList(0, missing));
        return all ? Stream.concat(first.stream().limit(missing), name.stream()).toList() : name;
    }

    /** Returns the words of a name up to what it says besides: its state, whence it comes, whither it goes. */
    private List<String> bare(String name) {
        List<Word> words = Word.split(Naming.unmarked(name));
        int end = IntStream.range(1, words.size())
                .filter(i -> BESIDES.contains(words.get(i).lower())
                        || Products.isState(words.get(i))
                        || (i > 1 && words.get(i).lower().equals("hasil")))
                .findFirst()
                .orElse(words.size());
        String kept = String.join(" ", words.stream().limit(end).map(Word::text).toList());
        return PlainWords.isEmpty(kept) ? List.of() : chaining.vocabulary().words(kept);
    }
}
