package id.sop.report;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.source.Position;
import id.sop.source.Span;
import id.sop.wording.Phrase;
import id.sop.wording.Printable;
import java.util.List;

/**
 * A line for each finding, {@code file:line:column: severity[CODE] message}, with its advice and other places below,
 * indented. Editors and terminals make the places clickable.
 */
public final class ConciseReport implements Report {
    private final Handbook handbook;
    private final ReportWords words;
    private final boolean all;

    /**
     * Makes a report in the language of a handbook.
     *
     * @param all whether of findings that are alike in a file every one is told, or the first {@value Alike#MOST}
     */
    public ConciseReport(Handbook handbook, boolean all) {
        this.handbook = handbook;
        this.words = new ReportWords(handbook.language());
        this.all = all;
    }

    @Override
    public String print(Results results) {
        return print(results.diagnostics());
    }

    /** Returns the report, ending with a line break unless it is empty. */
    public String print(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (Alike file : Alike.byFile(diagnostics, all)) {
            file.shown().forEach(diagnostic -> print(diagnostic, text));
            file.rest().forEach(rest -> text.append(words.rest(rest)).append('\n'));
        }
        return text.toString();
    }

    private void print(Diagnostic diagnostic, StringBuilder text) {
        text.append(place(diagnostic.span()))
                .append(": ")
                .append(words.severity(diagnostic.severity()))
                .append('[')
                .append(diagnostic.code())
                .append("] ")
                .append(Printable.line(handbook.message(diagnostic)))
                .append('\n');
        for (Span related : diagnostic.finding().related()) {
            text.append("  ")
                    .append(place(related))
                    .append(": ")
                    .append(Printable.line(handbook.related(diagnostic)))
                    .append('\n');
        }
        handbook.hint(diagnostic).ifPresent(hint -> text.append("  ")
                .append(words.get(Phrase.REPORT_HINT))
                .append(": ")
                .append(Printable.line(hint))
                .append('\n'));
    }

    /** Returns a place as editors and terminals recognise it. */
    static String place(Span span) {
        Position from = span.from();
        return Printable.line(span.source().name()) + ":" + from.line() + ":" + from.column();
    }
}
