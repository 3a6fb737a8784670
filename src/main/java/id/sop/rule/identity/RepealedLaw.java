package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.PlainWords;
import id.sop.language.WordList;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.ReplacedLaw;
import id.sop.rule.Rule;
import id.sop.time.DateNotation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A dasar hukum that another one has replaced, after the table {@code repealed-laws.tsv} and that of the office.
 *
 * <p>It weighs less where it was replaced only after the SOP was last touched. An item that itself says that it was replaced
 * is in order.
 */
public final class RepealedLaw implements Rule {
    @Message.Words("ID021")
    record Repealed(String citation, String successor, String since, String source) implements Message {}

    /** The law was replaced only after the SOP was last touched. */
    @Message.Words("ID021.kemudian")
    public record RepealedSince(String citation, String successor, String since, String source) implements Message {}

    @Message.Words("ID021.kantor")
    record KnownToOffice(String citation, String successor) implements Message {}

    /** What has replaced it is cited too. */
    @Message.Words("ID021.ada")
    record RepealedBeside(String citation, String successor, int line) implements Message {}

    private static final Pattern BETWEEN_SUCCESSORS = Pattern.compile(",\\s*(?:lalu|dan|kini)\\s+");

    private static final Pattern SAYS_SO =
            Pattern.compile("(?<!\\p{L})(?:dicabut|diganti(?:kan)?)(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final List<Repeal> TABLE = read();

    /**
     * A line of the table.
     *
     * @param kinds how an item begins that may mean the repealed law
     * @param since the day from which it no longer holds
     */
    private record Repeal(
            List<String> kinds, LegalCitation.Reference reference, LocalDate since, String successor, String source) {
        boolean isMeantBy(LegalCitation citation) {
            String head = PlainWords.key(citation.head()) + " ";
            return citation.references().stream()
                            .findFirst()
                            .filter(reference::equals)
                            .isPresent()
                    && kinds.stream().anyMatch(kind -> head.startsWith(kind + " "));
        }
    }

    private final List<ReplacedLaw> own;

    /** Returns the regulations that have replaced others and hold, as the table calls them, in the order of their names. */
    public static List<String> inForce() {
        return TABLE.stream()
                .flatMap(repeal -> BETWEEN_SUCCESSORS.splitAsStream(repeal.successor()))
                .map(String::strip)
                .filter(law -> LegalCitation.of(law)
                        .filter(citation -> TABLE.stream().noneMatch(repeal -> repeal.isMeantBy(citation)))
                        .isPresent())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Makes the rule of an office.
     *
     * @param own what it knows to be replaced; of a law in both tables the office's own line is told
     */
    public RepealedLaw(List<ReplacedLaw> own) {
        this.own = List.copyOf(own);
    }

    /** Reads a citation such as "Perbup 5/2014"; nothing when it has no kind that is known, no number or no year. */
    public static Optional<ReplacedLaw> replaced(String citation, String successor) {
        return LegalCitation.of(Text.of(citation)).flatMap(law -> law.references().stream()
                .findFirst()
                .map(reference -> new ReplacedLaw(law.kind(), reference.number(), reference.year(), successor)));
    }

    /** What tells one law from another. */
    private record Law(String kind, LegalCitation.Reference reference) {
        static Optional<Law> of(LegalCitation citation) {
            return citation.references().stream().findFirst().map(first -> new Law(citation.kind(), first));
        }
    }

    private static boolean isMeant(ReplacedLaw law, LegalCitation citation) {
        return citation.kind().equals(law.kind())
                && citation.references().stream()
                        .findFirst()
                        .filter(new LegalCitation.Reference(law.number(), law.year())::equals)
                        .isPresent();
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        Optional<LocalDate> last = LastDay.of(sop.identity());
        List<Text> items = sop.identity().legalBasis();
        Map<Law, Text> cited = cited(items);
        return items.stream()
                .filter(item -> !SAYS_SO.matcher(item.value()).find())
                .flatMap(item -> LegalCitation.of(item).stream()
                        .flatMap(citation -> knownToOffice(item, citation, cited)
                                .or(() -> TABLE.stream()
                                        .filter(repeal -> repeal.isMeantBy(citation))
                                        .map(repeal -> at(item, citation, repeal, last, cited))
                                        .findFirst())
                                .stream()));
    }

    private Optional<Finding> knownToOffice(Text item, LegalCitation citation, Map<Law, Text> cited) {
        return own.stream()
                .filter(law -> isMeant(law, citation))
                .map(law -> beside(item, citation, law.successor(), cited)
                        .orElseGet(() -> Finding.at(item.span(), new KnownToOffice(citation.head(), law.successor()))))
                .findFirst();
    }

    private static Finding at(
            Text item, LegalCitation citation, Repeal repeal, Optional<LocalDate> last, Map<Law, Text> cited) {
        boolean later = last.filter(repeal.since()::isAfter).isPresent();
        String since = DateNotation.print(repeal.since());
        return beside(item, citation, repeal.successor(), cited)
                .orElseGet(() -> Finding.at(
                        item.span(),
                        later
                                ? new RepealedSince(citation.head(), repeal.successor(), since, repeal.source())
                                : new Repealed(citation.head(), repeal.successor(), since, repeal.source())));
    }

    /** Whoever cites the successor as well need not be told to cite it. */
    private static Optional<Finding> beside(Text item, LegalCitation citation, String successor, Map<Law, Text> cited) {
        return BETWEEN_SUCCESSORS
                .splitAsStream(successor)
                .flatMap(law -> LegalCitation.of(Text.of(law)).flatMap(Law::of).map(cited::get).stream())
                .min(Comparator.comparingInt(other -> other.span().start()))
                .map(other -> Finding.at(
                                item.span(),
                                new RepealedBeside(
                                        citation.head(),
                                        successor,
                                        other.span().from().line()))
                        .with(other.span()));
    }

    /** Returns where each law is cited first. */
    private static Map<Law, Text> cited(List<Text> items) {
        Map<Law, Text> cited = new HashMap<>();
        for (Text item : items) {
            LegalCitation.of(item).flatMap(Law::of).ifPresent(law -> cited.putIfAbsent(law, item));
        }
        return cited;
    }

    private static List<Repeal> read() {
        return WordList.lines(RepealedLaw.class, "repealed-laws.tsv").stream()
                .map(line -> repeal(line.split("\t", -1)))
                .toList();
    }

    private static Repeal repeal(String[] cells) {
        return new Repeal(
                Arrays.stream(cells[0].split("\\|")).map(PlainWords::key).toList(),
                new LegalCitation.Reference(cells[1], Integer.parseInt(cells[2])),
                LocalDate.parse(cells[3]),
                cells[4],
                cells[5]);
    }
}
