package id.sop.rule.text;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.ListMarks;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Edit;
import id.sop.source.Quoting;
import id.sop.source.Source;
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list whose numbers or bullets are written by hand: in one text it prints as one line, an item that brings its own number is
 * printed with two, and the only one of a list with a number that none follows.
 */
public final class HandNumberedList implements Rule {
    @Message.Words("YM014")
    record ListInOneText(String first, int items) implements Message {}

    @Message.Words("YM014.satu-teks")
    record ListInSingleText(String first, int items) implements Message {}

    @Message.Words("YM014.butir")
    record MarkedItem(String mark, String item) implements Message {}

    @Message.Words("YM014.tunggal")
    record NumberedAlone(String mark, String item) implements Message {}

    @Message.Words("YM014.baris")
    public record UndashedLines(String first, int items) implements Message {}

    /** A number before an activity, beside that of the column No. */
    @Message.Words("YM014.kegiatan")
    record NumberedActivity(String mark, String activity) implements Message {}

    /** In characters; more of them are folded to fit into a window. */
    private static final int LONGEST_OF_SHORT_LINES = 60;

    /** Words behind which a text goes on. */
    private static final Set<String> GOING_ON = Set.of(
            "dan", "atau", "serta", "dari", "untuk", "di", "ke", "yang", "dengan", "pada", "oleh", "atas", "dalam",
            "tentang", "beserta", "para", "bagi");

    /** Words with which a text goes on though they begin with a capital: those of a citation. */
    private static final Set<String> CITED =
            Set.of("Nomor", "No", "No.", "Tahun", "Pasal", "Ayat", "Huruf", "Lampiran", "Tentang", "Dan", "Atau");

    /** A line that cites a regulation from its kind on. */
    private static final Pattern CITATION = Pattern.compile(
            "^(?:(?:Undang-Undang|UU|UUD|PP|Perpres|Peraturan|Permen[a-zA-Z-]{0,20}|Perda|Perbup|Perwal[a-z]{0,3}|Pergub|Perdes|Keputusan|Keppres"
                    + "|Kepmen[a-zA-Z-]{0,20}|Instruksi|Inpres|SE)\\s|Surat Edaran\\s)[^0-9]{0,80}[0-9]");

    @Override
    public Stream<Finding> check(Sop sop) {
        Stream<Finding> singles = SheetTexts.singles(sop).flatMap(HandNumberedList::single);
        return Stream.of(
                        SheetTexts.lists(sop).flatMap(HandNumberedList::list),
                        SheetTexts.lists(sop).flatMap(WrappedItems::findings),
                        singles,
                        activities(sop.steps()).stream())
                .flatMap(found -> found);
    }

    /** One finding for all activities that begin with a number: the column No has it already. */
    private static Optional<Finding> activities(List<Step> steps) {
        List<Span> places = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        Optional<Message> first = Optional.empty();
        for (Step step : steps) {
            Optional<Text> activity = step.activity();
            ListMarks.Mark mark =
                    activity.map(text -> ListMarks.at(text.value(), 0)).orElse(null);
            boolean numbered = mark != null
                    && mark.number() > 0
                    && Character.isDigit(activity.get().value().charAt(mark.start()));
            if (!numbered || ListMarks.of(activity.get().value()).size() > 1) {
                continue;
            }
            Text text = activity.get();
            String sign = text.value().substring(0, mark.end()).strip();
            first = first.or(
                    () -> Optional.of(new NumberedActivity(sign, text.value().substring(mark.end()))));
            places.add(firstLine(text.span()));
            unmarked(text, mark, mark.number() == step.number()).ifPresent(edits::add);
        }
        return first.map(found -> Finding.at(places, found).mendedBy(edits));
    }

    private static Stream<Finding> single(Text text) {
        List<ListMarks.Mark> marks = ListMarks.of(text.value());
        return marks.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.at(
                        firstLine(text.span()), new ListInSingleText(first(text.value(), marks), marks.size())));
    }

    private static Stream<Finding> list(List<Text> texts) {
        List<Finding> findings = new ArrayList<>();
        boolean several = false;
        for (Text text : texts) {
            List<ListMarks.Mark> marks = ListMarks.of(text.value());
            if (!marks.isEmpty()) {
                several = true;
                Finding finding =
                        Finding.at(firstLine(text.span()), new ListInOneText(first(text.value(), marks), marks.size()));
                Optional<Edit> edit = text.open() || !text.emphasis().isEmpty()
                        ? Optional.empty()
                        : asList(text, ListMarks.items(text.value(), marks), true);
                findings.add(edit.map(finding::mendedBy).orElse(finding));
            } else if (texts.size() == 1) {
                undashed(text).ifPresent(findings::add);
            }
        }
        if (!several) {
            numbered(texts).ifPresent(findings::add);
        }
        return findings.stream();
    }

    /** Short lines below a key that each begin with a capital: nobody folds a text that would have found room on one line. */
    private static Optional<Finding> undashed(Text text) {
        List<String> lines =
                Spans.stripped(text.span()).text().lines().map(String::strip).toList();
        boolean items = lines.size() > 1
                && lines.stream().skip(1).noneMatch(line -> CITED.contains(line.split(" ", 2)[0]))
                && !text.open()
                && (text.value().length() <= LONGEST_OF_SHORT_LINES
                        || lines.stream().allMatch(CITATION.asPredicate()))
                && String.join(" ", lines).equals(text.value())
                && lines.stream().allMatch(HandNumberedList::isItem);
        if (!items) {
            return Optional.empty();
        }
        Finding finding = Finding.at(firstLine(text.span()), new UndashedLines(lines.get(0), lines.size()));
        // Who pastes a text that was wrapped has such lines too.
        return Optional.of(asList(text, lines, false).map(finding::mendedBy).orElse(finding))
                .filter(found -> !found.edits().isEmpty());
    }

    private static boolean isItem(String line) {
        int last = line.lastIndexOf(' ') + 1;
        return Character.isUpperCase(line.codePointAt(0))
                && Character.isLetterOrDigit(line.codePointBefore(line.length()))
                && !GOING_ON.contains(line.substring(last));
    }

    private static String first(String text, List<ListMarks.Mark> marks) {
        return text.substring(0, marks.get(0).end())
                + ListMarks.items(text, marks).get(0);
    }

    /** One finding for a list, at its first item with a mark: whoever numbers one numbers all. */
    private static Optional<Finding> numbered(List<Text> texts) {
        boolean ordered = false;
        List<Span> places = new ArrayList<>();
        Optional<Message> first = Optional.empty();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            ListMarks.Mark mark = ListMarks.at(text.value(), 0);
            if (mark == null) {
                continue;
            }
            // A single text that begins with "2." or "1)" may point to something that has this number.
            boolean alone = texts.size() == 1 && mark.number() > 0;
            ordered |= mark.number() == 0
                    || (mark.number() == i + 1 && !(alone && mark.kind().endsWith(")")));
            String sign = text.value().substring(0, mark.end()).strip();
            String item = text.value().substring(mark.end());
            first = first.or(() -> Optional.of(alone ? new NumberedAlone(sign, item) : new MarkedItem(sign, item)));
            places.add(text.span());
            unmarked(text, mark, true).ifPresent(edits::add);
        }
        boolean numbered = ordered;
        return first.filter(found -> numbered)
                .map(found -> Finding.at(places, found).mendedBy(edits));
    }

    private static Optional<Edit> unmarked(Text text, ListMarks.Mark mark, boolean safe) {
        Span span = Spans.stripped(text.span());
        String written = span.text();
        boolean quoted = !written.isEmpty() && "\"'".indexOf(written.charAt(0)) >= 0;
        int start = quoted ? 1 : 0;
        if (!written.startsWith(text.value().substring(0, mark.end()), start)) {
            return Optional.empty();
        }
        int from = span.start() + start;
        int length = text.value().codePointCount(0, mark.end());
        return Optional.of(new Edit(span.source().span(from, from + length), "", safe));
    }

    /** Writes a text as a list of YAML, one item on a line, below its key or in the place of the item that it was. */
    private static Optional<Edit> asList(Text text, List<String> entries, boolean safe) {
        Span span = Spans.stripped(text.span());
        Source source = span.source();
        int line = span.from().line();
        String before = source.text(source.offset(line, 1), span.start());
        String indent =
                before.substring(0, before.length() - before.stripLeading().length());
        String head = before.strip();
        if (head.indexOf('{') >= 0 || head.indexOf('[') >= 0 || head.indexOf('"') >= 0) {
            return Optional.empty();
        }
        boolean item = head.equals("-");
        boolean below = head.isEmpty();
        String dashes = item || below ? indent : indent + " ".repeat(head.startsWith("- ") ? 4 : 2);
        StringBuilder list = new StringBuilder();
        for (String entry : entries) {
            String newLine = list.isEmpty() && (item || below) ? "" : source.lineBreak(0) + dashes;
            list.append(newLine).append(list.isEmpty() && item ? "" : "- ").append(plain(entry));
        }
        int start = span.start();
        while (!item && !below && source.characterAt(start - 1) == ' ') {
            start--;
        }
        return Optional.of(new Edit(source.span(start, span.end()), list.toString(), safe));
    }

    private static String plain(String item) {
        boolean special = item.isEmpty() || Quoting.isNeededInside(item) || !Character.isLetterOrDigit(item.charAt(0));
        return special ? Quoting.quoted(item) : item;
    }

    private static Span firstLine(Span span) {
        Span line = Spans.restOfLine(span.source().span(span.start(), span.start()));
        return span.source().span(span.start(), Math.min(span.end(), line.end()));
    }
}
