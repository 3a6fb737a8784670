package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.language.PlainWords;
import id.sop.language.WordEdges;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A law that stands twice in dasar_hukum, in long and in short form: "Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015" and
 * "Permendagri 80/2015".
 *
 * <p>Kind, number and year tell a law of the whole state. Of those that many offices issue they tell it together with the title, or
 * with the same name of the office.
 */
final class RepeatedLaw {
    /** Of these each number of a year is given once in Indonesia. */
    private static final Set<String> NATIONAL = Set.of(
            "undang undang", "peraturan pemerintah", "peraturan presiden", "keputusan presiden", "instruksi presiden");

    /** Parts of a law may be cited one by one. */
    private static final Pattern PART = Pattern.compile(
            WordEdges.BEGIN + "(?:pasal|ayat|lampiran|bab|bagian|diktum)" + WordEdges.END, Pattern.CASE_INSENSITIVE);

    private static final Pattern TITLE =
            Pattern.compile(WordEdges.BEGIN + "(?:tentang|ttg|perihal)" + WordEdges.END, Pattern.CASE_INSENSITIVE);

    private final List<Text> items;

    RepeatedLaw(List<Text> items) {
        this.items = items;
    }

    /** Kind and number of a law; there may be others of another office that have the same. */
    private record Designation(String kind, LegalCitation.Reference reference) {}

    private record Law(Text item, LegalCitation citation, String title, Designation designation) {
        static Optional<Law> of(Text item) {
            Matcher title = TITLE.matcher(item.value());
            String about = title.find() ? PlainWords.key(item.value().substring(title.end())) : "";
            return LegalCitation.of(item)
                    .filter(citation -> citation.numbered() && citation.dated())
                    .filter(citation -> !citation.references().isEmpty())
                    .filter(citation -> !PART.matcher(item.value()).find())
                    .map(citation -> new Law(
                            item,
                            citation,
                            about,
                            new Designation(
                                    citation.kind(), citation.references().get(0))));
        }

        /** Tells whether it is another one with the same designation. */
        boolean isSameAs(Law other) {
            boolean titled = !title.isEmpty() && title.equals(other.title);
            boolean untitled = title.isEmpty() || other.title.isEmpty();
            return NATIONAL.contains(designation.kind()) || titled || (untitled && isOfSameOffice(other));
        }

        private boolean isOfSameOffice(Law other) {
            return office().equals(other.office());
        }

        /** Returns what stands before the number. */
        private List<String> office() {
            return PlainWords.of(citation.head()).stream()
                    .takeWhile(
                            word -> !Set.of("nomor", "no", "nmr").contains(word) && !Character.isDigit(word.charAt(0)))
                    .toList();
        }
    }

    /** Returns each law that was cited before in other words. */
    Stream<Finding> findings() {
        Map<Designation, List<Law>> all = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        items.stream()
                .filter(item -> !item.open())
                .flatMap(item -> Law.of(item).stream())
                .forEach(law -> {
                    List<Law> seen = all.computeIfAbsent(law.designation(), unseen -> new ArrayList<>());
                    Optional<Law> first = seen.stream().filter(law::isSameAs).findFirst();
                    first.filter(other -> !RepeatedItem.key(other.item()).equals(RepeatedItem.key(law.item())))
                            .ifPresent(other -> findings.add(at(law.item(), other.item())));
                    if (first.isEmpty()) {
                        seen.add(law);
                    }
                });
        return findings.stream();
    }

    private static Finding at(Text item, Text first) {
        int line = first.span().from().line();
        return Finding.at(item.span(), new RepeatedItem.LawTwice(item.value(), line))
                .with(first.span());
    }
}
