package id.sop.rule.identity;

import id.sop.language.WordEdges;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The titles in the position of one who signs, each for itself. Behind "a.n. KEPALA DINAS" stands who signs for that head, and behind
 * "Plt. KEPALA DINAS" what its holder is otherwise: none of it is part of the name of the office.
 */
final class SigningTitles {
    /** What ends a title: for whom somebody signs, as what, and the rank. */
    private static final String PARTING = "(?:(?:a\\.?\\s?n|u\\.?\\s?b|plt|plh|pjs?|p\\.j)\\."
            + "|(?:plt|plh|pjs?|an|ub|[au]\\.\\s?[nb]|selaku|sebagai)(?=\\s))"
            + "|(?:pembina|penata)" + WordEdges.END;

    /** Words with which another title begins. */
    private static final String BEGINNING =
            "(?=(?:kepala|wakil|sekretaris|inspektur|asisten|camat|lurah|ketua|koordinator|direktur|pejabat|kabid|kabag|kasubbag|kasubag"
                    + "|kasi|sekdis|sekcam)" + WordEdges.END + ")";

    private static final Pattern EDGE = Pattern.compile(
            "(?<![\\p{L}.])(?:" + PARTING + "|" + BEGINNING + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SigningTitles() {}

    /** Returns the titles in order; a line that begins no other title continues the one above. */
    static List<String> of(String position) {
        return EDGE.splitAsStream(position.replaceAll("\\s+", " "))
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .toList();
    }
}
