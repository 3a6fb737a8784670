package id.sop.time;

import java.util.List;
import java.util.Optional;

/** What a word before a value makes of it; it changes neither the value nor its place in a sum. */
public enum Qualifier {
    NONE(""),
    ABOUT("±"),
    AT_MOST("paling lama"),
    AT_LEAST("paling singkat");

    /** Words that announce a time and say nothing of it. */
    private static final List<String> ANNOUNCEMENTS = List.of(
            "selama",
            "dalam jangka waktu",
            "dalam waktu",
            "dalam",
            "jangka waktu",
            "lama waktu",
            "lamanya",
            "lama",
            "durasi",
            "waktu",
            "antara",
            "@");

    private final String word;

    Qualifier(String word) {
        this.word = word;
    }

    /** Returns the Indonesian word or sign that is printed before a value; empty for {@link #NONE}. */
    public String word() {
        return word;
    }

    /**
     * Reads all words before a value, such as "dalam waktu paling lama"; {@link #NONE} when none of them is a qualifier, and
     * the stricter one of two.
     */
    static Qualifier takeAll(Cursor cursor) {
        Qualifier strictest = NONE;
        int end = cursor.position();
        boolean more = true;
        while (more) {
            cursor.skipSpaces();
            Optional<Qualifier> qualifier = take(cursor);
            more = qualifier.isPresent() || takeAnnouncement(cursor);
            strictest = qualifier.filter(strictest::yieldsTo).orElse(strictest);
            end = more ? cursor.position() : end;
        }
        cursor.moveTo(end);
        return strictest;
    }

    private static boolean takeAnnouncement(Cursor cursor) {
        boolean found = cursor.takeAny(ANNOUNCEMENTS).isPresent();
        if (found) {
            cursor.take(':');
        }
        return found;
    }

    private boolean yieldsTo(Qualifier other) {
        return other.compareTo(this) > 0;
    }

    /** Reads what is said behind a value: "3 hari maksimal", "1 jam atau lebih"; leaves the cursor when there is nothing. */
    static Optional<Qualifier> takeBehind(Cursor cursor) {
        if (cursor.takeAny(List.of("atau lebih", "lebih", "ke atas")).isPresent()) {
            return Optional.of(AT_LEAST);
        }
        return cursor.takeAny(List.of("atau kurang", "kurang")).isPresent() ? Optional.of(AT_MOST) : take(cursor);
    }

    /** Reads a qualifier when one stands at the cursor, and otherwise leaves the cursor where it is. */
    static Optional<Qualifier> take(Cursor cursor) {
        for (Qualifier qualifier : values()) {
            if (cursor.takeAny(qualifier.spellings()).isPresent()) {
                return Optional.of(qualifier);
            }
        }
        return Optional.empty();
    }

    /** Returns what sheets write, none hidden by a shorter one before it. */
    private List<String> spellings() {
        return switch (this) {
            case NONE -> List.of();
            case ABOUT ->
                List.of(
                        "±",
                        "+/-",
                        "+-",
                        "-/+",
                        "-+",
                        "+",
                        "≈",
                        "~",
                        "kurang lebih",
                        "lebih kurang",
                        "kurang-lebih",
                        "kira-kira",
                        "kira kira",
                        "sekitar",
                        "rata-rata",
                        "rata rata",
                        "perkiraan",
                        "estimasi",
                        "lk.",
                        "lk",
                        "l.k.",
                        "kl.",
                        "k.l.");
            case AT_MOST ->
                List.of(
                        "paling lama",
                        "paling lambat",
                        "paling banyak",
                        "selambatnya",
                        "selambat lambatnya",
                        "tidak lebih dari",
                        "tidak melebihi",
                        "kurang dari",
                        "sampai dengan",
                        "s/d",
                        "s.d.",
                        "s.d",
                        "hingga",
                        "≤",
                        "<=",
                        "<",
                        "selambat-lambatnya",
                        "selama-lamanya",
                        "maksimal",
                        "maksimum",
                        "maks.",
                        "maks",
                        "max.",
                        "max");
            case AT_LEAST ->
                List.of(
                        "paling singkat",
                        "paling cepat",
                        "paling sedikit",
                        "paling kurang",
                        "sekurangnya",
                        "setidaknya",
                        "setidak-tidaknya",
                        "lebih dari",
                        "≥",
                        ">=",
                        ">",
                        "sekurang-kurangnya",
                        "minimal",
                        "minimum",
                        "min.",
                        "min");
        };
    }
}
