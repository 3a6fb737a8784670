package id.sop.report;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.source.Span;
import id.sop.wording.Phrase;
import id.sop.wording.Printable;
import java.util.List;

/**
 * For people at a terminal: the line of {@link ConciseReport}, then the line of the file with marks under the place, other
 * places and advice.
 */
public final class TextReport implements Report {
    private final Handbook handbook;
    private final ReportWords words;
    private final Palette palette;
    private final boolean all;

    /**
     * Makes a report in the language of a handbook.
     *
     * @param colours whether it is for a terminal that shows them
     * @param all whether of findings that are alike in a file every one is told, or the first {@value Alike#MOST}
     */
    public TextReport(Handbook handbook, boolean colours, boolean all) {
        this.handbook = handbook;
        this.words = new ReportWords(handbook.language());
        this.palette = new Palette(colours);
        this.all = all;
    }

    @Override
    public String print(Results results) {
        StringBuilder text = new StringBuilder();
        for (Alike file : Alike.byFile(results.diagnostics(), all)) {
            for (Diagnostic diagnostic : file.shown()) {
                print(diagnostic, text);
                text.append('\n');
            }
            for (Alike.Rest rest : file.rest()) {
                text.append(palette.bold(words.rest(rest))).append("\n\n");
            }
        }
        return text.toString();
    }

    private void print(Diagnostic diagnostic, StringBuilder text) {
        String weight = words.severity(diagnostic.severity()) + "[" + diagnostic.code() + "]";
        text.append(palette.bold(ConciseReport.place(diagnostic.span())))
                .append(": ")
                .append(palette.weight(diagnostic.severity(), weight))
                .append(' ')
                .append(palette.bold(Printable.line(handbook.message(diagnostic))))
                .append('\n');
        List<Span> related = diagnostic.finding().related();
        Excerpt excerpt = Excerpt.of(diagnostic.span());
        int gutter = related.stream()
                .mapToInt(span -> digits(span.from().line()))
                .reduce(digits(excerpt.number()), Math::max);
        String marks = palette.weight(diagnostic.severity(), "^".repeat(excerpt.length()));
        print(excerpt, gutter, marks, text);
        for (Span place : related) {
            text.append(" ".repeat(gutter + 1))
                    .append(palette.faint("=>"))
                    .append(' ')
                    .append(ConciseReport.place(place))
                    .append(": ")
                    .append(Printable.line(handbook.related(diagnostic)))
                    .append('\n');
            Excerpt other = Excerpt.of(place);
            print(other, gutter, palette.faint("-".repeat(other.length())), text);
        }
        handbook.hint(diagnostic).ifPresent(hint -> text.append(" ".repeat(gutter + 1))
                .append(palette.faint("="))
                .append(' ')
                .append(palette.advice(words.get(Phrase.REPORT_HINT)))
                .append(": ")
                .append(Printable.line(hint))
                .append('\n'));
    }

    private void print(Excerpt excerpt, int gutter, String marks, StringBuilder text) {
        String number = String.valueOf(excerpt.number());
        text.append(palette.faint(" ".repeat(gutter - number.length()) + number + " |"))
                .append(excerpt.line().isEmpty() ? "" : " ")
                .append(excerpt.line())
                .append('\n')
                .append(palette.faint(" ".repeat(gutter) + " |"))
                .append(' ')
                .append(" ".repeat(excerpt.indent()))
                .append(marks)
                .append('\n');
    }

    private static int digits(int number) {
        return String.valueOf(number).length();
    }
}
