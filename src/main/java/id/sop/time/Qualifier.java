package id.sop.time;

import java.util.List;
import java.util.Optional;

/** What a word before a value makes of it; it changes neither the value nor its place in a sum. */
public enum Qualifier {
    NONE,
    ABOUT(
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
            "rerata",
            "krg lebih",
            "kurang lbh",
            "lbh kurang",
            "lbh krg",
            "kurleb",
            "diperkirakan",
            "l/k",
            "kl",
            "approx.",
            "approx",
            "perkiraan",
            "estimasi",
            "lk.",
            "lk",
            "l.k.",
            "kl.",
            "k.l."),
    AT_MOST(
            "paling lama",
            "paling lambat",
            "paling banyak",
            "selambatnya",
            "selambat lambatnya",
            "tidak lebih dari",
            "tidak melebihi",
            "kurang dari",
            "tak lebih dari",
            "tidak boleh lebih dari",
            "palinglama",
            "palinglambat",
            "selambat - lambatnya",
            "batas waktu",
            "up to",
            "sampai dengan",
            "sampai",
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
            "maximal",
            "maximum",
            "maksimun",
            "mak.",
            "mks.",
            "maks.",
            "maks",
            "max.",
            "max"),
    AT_LEAST(
            "paling singkat",
            "paling cepat",
            "paling sedikit",
            "paling kurang",
            "tidak kurang dari",
            "sekurang kurangnya",
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

    /** Words that announce a time and say nothing of it. */
    private static final List<String> ANNOUNCEMENTS = List.of(
            "selama",
            "dalam jangka waktu",
            "dalam kurun waktu",
            "dalam tempo",
            "kurun waktu",
            "tempo",
            "waktu yang dibutuhkan",
            "waktu yang diperlukan",
            "waktu penyelesaian",
            "waktu pelaksanaan",
            "waktu pengerjaan",
            "waktu pelayanan",
            "waktu proses",
            "total waktu",
            "total",
            "jumlah waktu",
            "jumlah",
            "target waktu",
            "target",
            "masing-masing",
            "masing masing",
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

    /** Before a value, such as "dalam waktu paling lama"; nobody writes more. */
    private static final int MOST_WORDS = 8;

    /** What sheets write, none hidden by a shorter one before it; the first is printed. */
    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> spellings;

    Qualifier(String... spellings) {
        this.spellings = List.of(spellings);
    }

    /** Returns the Indonesian word or sign that is printed before a value; empty for {@link #NONE}. */
    public String word() {
        return spellings.isEmpty() ? "" : spellings.get(0);
    }

    /**
     * Reads all words before a value, such as "dalam waktu paling lama"; {@link #NONE} when none of them is a qualifier, and
     * the stricter one of two.
     */
    static Qualifier takeAll(Cursor cursor) {
        Qualifier strictest = NONE;
        int end = cursor.position();
        boolean more = true;
        for (int words = 0; more && words < MOST_WORDS; words++) {
            cursor.skipSpaces();
            Optional<Qualifier> qualifier = take(cursor);
            more = qualifier.isPresent() || cursor.takeAny(ANNOUNCEMENTS).isPresent();
            if (more) {
                takeColon(cursor);
            }
            strictest = qualifier.filter(strictest::yieldsTo).orElse(strictest);
            end = more ? cursor.position() : end;
        }
        cursor.moveTo(end);
        return strictest;
    }

    private static void takeColon(Cursor cursor) {
        int end = cursor.position();
        cursor.skipSpaces();
        if (!cursor.take(':')) {
            cursor.moveTo(end);
        }
    }

    private boolean yieldsTo(Qualifier other) {
        return other.compareTo(this) > 0;
    }

    /** Reads what is said behind a value: "3 hari maksimal", "1 jam atau lebih"; leaves the cursor when there is nothing. */
    static Optional<Qualifier> takeBehind(Cursor cursor) {
        if (cursor.takeAny(List.of("kurang lebih", "lebih kurang")).isPresent()) {
            return Optional.of(ABOUT);
        }
        if (cursor.takeAny(List.of("atau lebih", "lebih", "ke atas")).isPresent()) {
            return Optional.of(AT_LEAST);
        }
        return cursor.takeAny(List.of("atau kurang", "kurang")).isPresent() ? Optional.of(AT_MOST) : take(cursor);
    }

    /** Reads a qualifier when one stands at the cursor, and otherwise leaves the cursor where it is. */
    static Optional<Qualifier> take(Cursor cursor) {
        for (Qualifier qualifier : values()) {
            if (cursor.takeAny(qualifier.spellings).isPresent()) {
                return Optional.of(qualifier);
            }
        }
        return Optional.empty();
    }
}
