package id.sop.report;

import id.sop.diagnostic.Severity;
import id.sop.wording.Language;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What reports say besides findings, in one language. */
final class ReportWords {
    private final Phrases phrases;

    ReportWords(Language language) {
        this.phrases = new Phrases(language);
    }

    /** Returns the name of a severity for programs, in every language the same. */
    static String machine(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the word for a severity, as it stands in front of a code. */
    String severity(Severity severity) {
        return phrases.get(Phrase.of("severity", machine(severity)));
    }

    /** Returns a phrase that needs no arguments. */
    String get(Phrase phrase) {
        return phrases.get(phrase);
    }

    /** Returns advice with the word that introduces it. */
    String hint(String advice) {
        return phrases.get(Phrase.REPORT_HINT) + ": " + advice;
    }

    /** Returns the head of a table in Markdown. */
    String tableHead(Phrase... columns) {
        String heads = Arrays.stream(columns).map(this::get).collect(Collectors.joining(" | "));
        return "| " + heads + " |\n|" + "---|".repeat(columns.length) + "\n";
    }

    /** Returns the word for the weight of a rule, which has none when it is switched off. */
    String weight(Optional<Severity> severity) {
        return severity.map(this::severity).orElseGet(() -> get(Phrase.SEVERITY_OFF));
    }

    /** Returns how many results there are of each severity: "3 galat, 1 peringatan, 0 catatan". */
    String counts(long errors, long warnings, long notes) {
        return phrases.get(
                Phrase.REPORT_COUNTS,
                count(errors, Phrase.REPORT_ONE_ERROR, Phrase.REPORT_ERRORS),
                count(warnings, Phrase.REPORT_ONE_WARNING, Phrase.REPORT_WARNINGS),
                count(notes, Phrase.REPORT_ONE_NOTE, Phrase.REPORT_NOTES));
    }

    /** Returns the sum at the end of a report: "2 berkas diperiksa: …". */
    String summary(Results results) {
        return phrases.get(
                Phrase.REPORT_SUMMARY,
                count(results.files().size(), Phrase.REPORT_ONE_FILE, Phrase.REPORT_FILES),
                counts(results.count(Severity.ERROR), results.count(Severity.WARNING), results.count(Severity.NOTE)));
    }

    /** Returns what tells that a report was cut. */
    String cut(long shown, long all) {
        return phrases.get(Phrase.REPORT_CUT, shown, all);
    }

    /** Returns the line that stands for findings that are like those above it. */
    String rest(Alike.Rest rest) {
        return ConciseReport.place(rest.first().span()) + ": "
                + phrases.get(Phrase.REPORT_ALIKE, rest.count(), rest.first().code(), rest.lastLine());
    }

    private String count(long number, Phrase one, Phrase several) {
        return phrases.get(number == 1 ? one : several, number);
    }
}
