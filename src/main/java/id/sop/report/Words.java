package id.sop.report;

import id.sop.diagnostic.Language;
import id.sop.diagnostic.Severity;

/** What reports say besides findings. */
final class Words {
    private Words() {}

    /** Returns the name of a severity for programs, in every language the same. */
    static String machine(Severity severity) {
        return Language.ENGLISH.word(severity);
    }

    /** Returns how many results there are of each severity: "3 galat, 1 peringatan, 0 catatan". */
    static String counts(Language language, long errors, long warnings, long notes) {
        return language == Language.INDONESIAN
                ? errors + " galat, " + warnings + " peringatan, " + notes + " catatan"
                : plural(errors, "error") + ", " + plural(warnings, "warning") + ", " + plural(notes, "note");
    }

    static String counts(Language language, Results results) {
        return counts(
                language, results.count(Severity.ERROR), results.count(Severity.WARNING), results.count(Severity.NOTE));
    }

    /** Returns the sum at the end of a report: "2 berkas diperiksa: …". */
    static String summary(Language language, Results results) {
        int files = results.files().size();
        String checked =
                language == Language.INDONESIAN ? files + " berkas diperiksa" : plural(files, "file") + " checked";
        return checked + ": " + counts(language, results);
    }

    /** Returns what tells that a report was cut. */
    static String cut(Language language, long shown, long all) {
        return language == Language.INDONESIAN
                ? "ditampilkan " + shown + " dari " + all + " temuan, yang terberat lebih dahulu"
                : shown + " of " + all + " findings are shown, the heaviest first";
    }

    private static String plural(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
