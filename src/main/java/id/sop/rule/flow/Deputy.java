package id.sop.rule.flow;

import id.sop.language.Title;
import id.sop.language.Word;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of an activity that say who acts when somebody is away: "Menandatangani surat (apabila Camat tidak berada di tempat, oleh
 * Sekretaris)". The work is done all the same, and nothing is decided.
 */
final class Deputy {
    private static final Pattern AWAY = Pattern.compile(
            "(?<=\\P{L})(?:apabila|bilamana|bila|jika|kalau)\\s[^,.;()]{0,60}?(?<!\\p{L})"
                    + "(?:(?:tidak|belum)\\s+(?:ada\\s+|berada\\s+|hadir\\s+)?(?:di\\s?(?:tempat|kantor)|hadir|masuk\\s+kerja)"
                    + "|berhalangan(?:\\s+hadir)?|(?:sedang\\s+)?(?:cuti|dinas\\s+luar|tugas\\s+luar))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private Deputy() {}

    /** Returns a text without the conditions of this kind; one that a text begins with is the condition of the whole step, and stays. */
    static String without(String text) {
        return AWAY.matcher(text)
                .replaceAll(found -> isOfOutsider(found.group()) ? Matcher.quoteReplacement(found.group()) : "");
    }

    /** Nobody acts for one from outside: "bila pemohon tidak hadir, permohonan ditolak" decides. */
    private static boolean isOfOutsider(String condition) {
        return Word.split(condition).stream().anyMatch(word -> Title.isOutsider(word.text()));
    }
}
