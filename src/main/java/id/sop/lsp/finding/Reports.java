package id.sop.lsp.finding;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Severity;
import id.sop.lsp.text.Page;
import id.sop.source.Source;
import id.sop.source.Span;
import java.util.List;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;

/** Says findings as editors show them. */
public final class Reports {
    /** Under which name editors show findings. */
    static final String SOURCE = "sop";

    /** Of missing keys, so many are named with what to do about them. */
    private static final int MOST_KEYS = 4;

    private final Handbook handbook;

    public Reports(Handbook handbook) {
        this.handbook = handbook;
    }

    /** Returns what is found in a page. */
    List<org.eclipse.lsp4j.Diagnostic> of(Page page, List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(found -> of(page, found)).toList();
    }

    /** Returns a finding of a page. */
    private org.eclipse.lsp4j.Diagnostic of(Page page, Diagnostic found) {
        String hint = isBegun(found)
                ? ""
                : handbook.hint(found).map(words -> "\n" + words).orElse("");
        org.eclipse.lsp4j.Diagnostic said =
                new org.eclipse.lsp4j.Diagnostic(page.range(shown(found.span())), handbook.message(found) + hint);
        said.setCode(found.code());
        said.setSource(SOURCE);
        said.setSeverity(severity(found.severity()));
        List<Span> places = found.finding().related().stream()
                .filter(place -> place.source() == found.span().source())
                .toList();
        if (!places.isEmpty()) {
            String words = handbook.related(found);
            said.setRelatedInformation(places.stream()
                    .map(place ->
                            new DiagnosticRelatedInformation(new Location(page.uri(), page.range(shown(place))), words))
                    .toList());
        }
        return said;
    }

    /**
     * Tells whether much is not there yet, as in every file that somebody begins: its list would cover what is being typed, and what adds
     * it is offered.
     */
    private static boolean isBegun(Diagnostic found) {
        return found.finding().message() instanceof Message.Lacking lacking
                && lacking.keys().names().size() > MOST_KEYS;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case NOTE -> DiagnosticSeverity.Information;
        };
    }

    /** Returns what of a place is underlined: its first line, and at least one character where there is one. */
    public static Span shown(Span place) {
        Source source = place.source();
        int end = place.start();
        while (end < place.end() && source.characterAt(end) != '\n' && source.characterAt(end) != '\r') {
            end++;
        }
        while (end > place.start() + 1 && Character.isWhitespace(source.characterAt(end - 1))) {
            end--;
        }
        int next = source.characterAt(place.start());
        boolean empty = end == place.start() && next >= 0 && next != '\n' && next != '\r';
        return source.span(place.start(), empty ? end + 1 : end);
    }
}
