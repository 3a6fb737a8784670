package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.ListMarks;
import id.sop.language.WordList;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Edit;
import id.sop.source.Quoting;
import id.sop.source.Source;
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Commas that part what is one item, and such as part none though they stand between items: in brackets the title "Rincian Tugas, Fungsi, dan
 * Tata Kerja" becomes three items, and without brackets two laws behind one another are printed as one.
 */
public final class CommasOfItems implements Rule {
    /** The title of a law goes on behind a comma. */
    @Message.Words("ID032")
    record TornTitle(String item, String title, String whole) implements Message {}

    /** An item that begins with "dan". */
    @Message.Words("ID032.dan")
    public record ItemBehindAnd(String item, String word) implements Message {}

    @Message.Words("ID032.berderet")
    public record SeveralInOneText(String key, int items, String list) implements Message {}

    /** The same within a list. */
    @Message.Words("ID032.butir")
    public record SeveralInOneItem(String key, int items, String second) implements Message {}

    private static final Set<String> JOINING = Set.of("dan", "serta");

    /** First words of what an office acts upon besides laws that are known by number and year. */
    private static final Set<String> OPENINGS = WordList.words(CommasOfItems.class, "basis-openings.txt");

    private static final String SOP = "sop";

    @Override
    public Stream<Finding> check(Sop sop) {
        List<Text> laws = sop.identity().legalBasis();
        List<Text> related = sop.identity().related();
        Stream<Finding> torn = torn(laws);
        Stream<Finding> joined = Stream.concat(
                laws.stream().flatMap(item -> joined(Keys.LEGAL_BASIS, item, laws.size(), CommasOfItems::isLaw)),
                related.stream().flatMap(item -> joined(Keys.RELATED, item, related.size(), CommasOfItems::isSop)));
        Stream<Finding> others =
                sop.identity().lists().filter(list -> !list.equals(laws)).flatMap(CommasOfItems::behindAnd);
        return Stream.of(torn, joined, others).flatMap(found -> found);
    }

    private static Stream<Finding> torn(List<Text> laws) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < laws.size(); i++) {
            int last = i;
            boolean titled =
                    LegalCitation.of(laws.get(i)).filter(LegalCitation::titled).isPresent();
            while (titled
                    && last + 1 < laws.size()
                    && isBehindComma(laws.get(last), laws.get(last + 1))
                    && goesOn(laws.get(last + 1))) {
                last++;
            }
            if (last > i) {
                Span first = laws.get(i).span();
                Span whole =
                        first.source().span(first.start(), laws.get(last).span().end());
                String quoted = Quoting.quoted(whole.text().strip().replaceAll("\\s+", " "));
                found.add(Finding.at(
                                laws.get(i + 1).span(),
                                new TornTitle(
                                        laws.get(i + 1).value(), laws.get(i).value(), quoted))
                        .mendedBy(new Edit(whole, quoted, false)));
                i = last;
            }
        }
        return found.stream();
    }

    /** Tells whether two texts stand in brackets, with a comma and without quotation marks. */
    private static boolean isBehindComma(Text one, Text other) {
        Source source = one.span().source();
        int start = one.span().end();
        int end = other.span().start();
        return isPlain(one)
                && isPlain(other)
                && start < end
                && source.text(start, end).strip().equals(",");
    }

    private static boolean isPlain(Text text) {
        return !text.open() && text.span().text().strip().equals(text.value());
    }

    private static boolean goesOn(Text item) {
        String first = firstWord(item.value());
        boolean numbered = item.value().chars().anyMatch(Character::isDigit);
        return !numbered
                && LegalCitation.of(item).isEmpty()
                && OPENINGS.stream().noneMatch(first::startsWith);
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
    }

    private static Stream<Finding> behindAnd(List<Text> items) {
        List<Finding> found = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            String word = firstWord(items.get(i).value());
            if (JOINING.contains(word) && isBehindComma(items.get(i - 1), items.get(i))) {
                found.add(Finding.at(
                        items.get(i).span(), new ItemBehindAnd(items.get(i).value(), word)));
            }
        }
        return found.stream();
    }

    private static Stream<Finding> joined(String key, Text item, int items, Predicate<String> whole) {
        List<String> pieces =
                Stream.of(item.value().split("[,;]", -1)).map(String::strip).toList();
        List<String> listed = new ArrayList<>();
        for (String piece : pieces) {
            int last = listed.size() - 1;
            if (last < 0 || whole.test(piece)) {
                listed.add(piece);
            } else if (!piece.isEmpty()) {
                listed.set(last, listed.get(last) + ", " + piece);
            }
        }
        // Of a list that is numbered by hand YM014 speaks.
        if (item.open()
                || ListMarks.at(item.value(), 0) != null
                || listed.size() < 2
                || !listed.stream().allMatch(whole)) {
            return Stream.empty();
        }
        String list = listed.stream().map(Quoting::inBrackets).collect(Collectors.joining(", ", "[", "]"));
        if (items > 1 || !isBehindColon(item.span())) {
            return Stream.of(Finding.at(item.span(), new SeveralInOneItem(key, listed.size(), listed.get(1))));
        }
        Finding finding = Finding.at(item.span(), new SeveralInOneText(key, listed.size(), list));
        return Stream.of(isPlain(item) ? finding.mendedBy(new Edit(item.span(), list, false)) : finding);
    }

    private static boolean isBehindColon(Span span) {
        Source source = span.source();
        return source.text(source.offset(span.from().line(), 1), span.start())
                .strip()
                .endsWith(":");
    }

    private static boolean isLaw(String text) {
        return LegalCitation.of(text)
                .filter(citation -> citation.numbered() && citation.dated())
                .isPresent();
    }

    private static boolean isSop(String text) {
        return firstWord(text).equals(SOP) && text.length() > SOP.length() + 1;
    }
}
