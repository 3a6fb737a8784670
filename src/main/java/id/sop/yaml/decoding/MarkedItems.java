package id.sop.yaml.decoding;

import id.sop.language.Emphasis;
import id.sop.language.ListMarks;
import id.sop.model.Text;
import id.sop.source.Origin;
import id.sop.source.Source;
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The items of a list that was written as the lines of one text, each with its own mark, as in the cells of real sheets. */
public final class MarkedItems {
    private MarkedItems() {}

    /** Returns the items of a text, or the text when it is no such list. */
    public static List<Text> of(Text text) {
        List<ListMarks.Mark> marks = ListMarks.ofLines(text.value());
        if (marks.isEmpty()) {
            return List.of(text);
        }
        List<Text> items = new ArrayList<>();
        Span rest = text.span();
        for (int i = 0; i < marks.size(); i++) {
            ListMarks.Mark mark = marks.get(i);
            int end = i + 1 < marks.size()
                    ? marks.get(i + 1).start()
                    : text.value().length();
            String sign = text.value().substring(mark.start(), mark.end()).strip();
            String item = text.value().substring(mark.end(), end).strip();
            int start = text.value().indexOf(item, mark.end());
            Optional<Span> place = place(item, rest);
            items.add(new Text(
                    item,
                    text.open(),
                    Origin.of(place.orElse(text.span())),
                    Optional.of(sign),
                    Emphasis.within(text.emphasis(), start, start + item.length())));
            if (place.isPresent()) {
                rest = rest.source().span(place.get().end(), text.span().end());
            }
        }
        return items;
    }

    /** Returns where an item stands, when it stands there as it reads. */
    private static Optional<Span> place(String item, Span rest) {
        Source source = rest.source();
        String written = rest.text();
        int start = written.indexOf(item);
        if (start < 0) {
            return Optional.empty();
        }
        int from = rest.start() + written.codePointCount(0, start);
        return Optional.of(source.span(from, from + item.codePointCount(0, item.length())));
    }
}
