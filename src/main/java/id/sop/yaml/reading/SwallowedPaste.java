package id.sop.yaml.reading;

import id.sop.diagnostic.Finding;
import id.sop.source.Edit;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.Pasted;
import id.sop.yaml.repair.Slipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines copied from a printed sheet that YAML reads as more of the text above them, because they are indented: a signature, the number
 * of a page, rows of a table, a heading above the next step.
 *
 * @param finding says so; with edits that make remarks of them, where nothing of a text stands below
 * @param text what stands above them
 */
record SwallowedPaste(Finding finding, Node.Scalar text) {
    /** Returns what is to be said of a text without quotation marks; nothing where it holds no such lines. */
    static Optional<SwallowedPaste> in(Span text) {
        Source source = text.source();
        int first = text.from().line();
        int last = source.position(Math.max(text.start(), text.end() - 1)).line();
        if (last == first || "\"'|>[{".indexOf(source.characterAt(text.start())) >= 0) {
            return Optional.empty();
        }
        for (int line = first + 1; line <= last; line++) {
            String written = source.line(line);
            boolean behindGap = source.line(line - 1).isBlank();
            if (Pasted.isRow(written)) {
                List<String> rows =
                        IntStream.rangeClosed(line, last).mapToObj(source::line).toList();
                return Optional.of(
                        of(text, line, last, new Slipped.TableRow(Pasted.shown(written), Pasted.step(rows)), false));
            }
            if (Pasted.isPageOfMany(written)) {
                return Optional.of(of(text, line, last, new Slipped.PageNumber(written.strip()), line == last));
            }
            boolean signs = behindGap
                    && Pasted.of(written).filter(Pasted.SIGNATURE::equals).isPresent();
            if (signs || Pasted.isSigned(written)) {
                int begin = first + 1;
                while (begin < line && goesOn(source.line(begin))) {
                    begin++;
                }
                Slipped message = new Slipped.SignatureBelow(Pasted.shown(source.line(begin)));
                return Optional.of(of(text, begin, last, message, true));
            }
        }
        String end = source.line(last);
        boolean heading = isHeading(source, first, last) && isAboveStep(source, last);
        return heading
                ? Optional.of(of(text, last, last, new Slipped.HeadingOfSteps(end.strip()), true))
                : Optional.empty();
    }

    /** Tells whether a line above a signature is empty, or goes on with the text above it. */
    private static boolean goesOn(String line) {
        return line.isBlank() || Character.isLowerCase(line.strip().codePointAt(0));
    }

    /** Tells whether the last line alone of a text is in capitals, and of several words. */
    private static boolean isHeading(Source source, int first, int last) {
        String text = source.line(last).strip();
        boolean capitals = Pasted.of(text).filter(Pasted.HEADING::equals).isPresent() && text.indexOf(' ') > 0;
        return capitals
                && text.codePoints().noneMatch(Character::isLowerCase)
                && IntStream.range(first, last)
                        .mapToObj(source::line)
                        .allMatch(line -> line.isBlank()
                                || line.substring(line.indexOf(':') + 1)
                                        .codePoints()
                                        .anyMatch(Character::isLowerCase));
    }

    private static boolean isAboveStep(Source source, int line) {
        int next = line + 1;
        while (next <= source.lines() && source.line(next).isBlank()) {
            next++;
        }
        return next <= source.lines() && source.line(next).strip().startsWith("- ");
    }

    private static SwallowedPaste of(Span text, int begin, int last, Slipped message, boolean mended) {
        Source source = text.source();
        String first = source.line(begin);
        int start =
                source.offset(begin, 1) + first.length() - first.stripLeading().length();
        Span place = source.span(
                start, start + first.strip().codePointCount(0, first.strip().length()));
        List<Edit> edits = new ArrayList<>();
        for (int line = begin; mended && line <= last; line++) {
            if (!source.line(line).isBlank()) {
                int from = source.offset(line, 1);
                edits.add(new Edit(source.span(from, from), "# ", false));
            }
        }
        Span above = source.span(text.start(), source.offset(begin, 1));
        String words = above.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        int end = text.start()
                + above.text()
                        .stripTrailing()
                        .codePointCount(0, above.text().stripTrailing().length());
        return new SwallowedPaste(
                Finding.at(place, message).mendedBy(edits), new Node.Scalar(words, source.span(text.start(), end)));
    }

    /** Returns it as something that a text has swallowed. */
    SwallowedItems asItems() {
        return new SwallowedItems(finding, List.of(text));
    }
}
