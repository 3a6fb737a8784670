package id.sop.rule.identity;

import id.sop.language.PlainWords;
import id.sop.language.WordList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An office of a kind of which there are many, each named by its place: "Pengadilan Negeri Sragen", "Puskesmas Lawang".
 *
 * @param kind the number of its kind in the list of kinds
 * @param title as it is written
 * @param name its words that tell it from the others of its kind
 */
record Seat(int kind, String title, Set<String> name) {
    /** With these a name ends, or there is none: "Kecamatan Setempat", "CAMAT SELAKU PPATS", "Puskesmas Pembantu". */
    private static final String NO_NAME =
            "(?!(?i:kabupaten|kab|kota|provinsi|kecamatan|desa|kelurahan|nomor|tahun|tentang"
                    + "|dan|atau|serta|dengan|untuk|yang|di|ke|dari|oleh|dalam|pada|selaku|sebagai|atas|a\\.?n|setempat|lain|lainnya"
                    + "|se|asal|tujuan|terkait|tersebut|masing|pembantu|keliling|induk|jejaring|bidang|bagian|seksi|bersama)"
                    + "(?!\\p{L}))";

    /** The names of places begin with a capital; a class or a title may come before. */
    private static final String NAME = "\\s++(?:(?i:dr|prof)\\.?\\s++)*+(?:(?i:kelas)\\s++\\S++\\s++)?" + NO_NAME
            + "\\p{Lu}[\\p{L}'-]*+(?:\\s++" + NO_NAME + "\\p{Lu}[\\p{L}'-]*+){0,4}";

    private static final List<Pattern> KINDS = WordList.lines(Seat.class, "seats.txt").stream()
            .map(line -> Arrays.stream(line.split(",", -1))
                    .map(String::strip)
                    .map(kind ->
                            Character.isUpperCase(kind.charAt(0)) ? kind : "(?i:" + kind.replace(" ", "\\s+") + ")")
                    .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")")))
            .map(kind -> Pattern.compile(kind + "(" + NAME + ")"))
            .toList();

    /** These tell no place. */
    private static final Set<String> COMMON = Set.of("kelas", "negeri", "khusus", "tpi", "non");

    /** Returns the offices that a text names. */
    static List<Seat> namedIn(String text) {
        return Stream.iterate(0, kind -> kind < KINDS.size(), kind -> kind + 1)
                .flatMap(kind ->
                        KINDS.get(kind).matcher(text).results().map(found -> of(kind, found.group(), found.group(1))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Seat> of(int kind, String title, String name) {
        Set<String> words = new HashSet<>(PlainWords.of(name));
        words.removeIf(word -> word.length() < 3 || COMMON.contains(word));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Seat(kind, title, words));
    }

    /** Tells whether it is of the same kind, and nothing of its name is that of this one. */
    boolean isBeside(Seat other) {
        Set<String> shared = new HashSet<>(name);
        shared.retainAll(other.name);
        boolean joined = String.join("", PlainWords.of(title)).contains(String.join("", other.name))
                || String.join("", PlainWords.of(other.title)).contains(String.join("", name));
        return kind == other.kind && shared.isEmpty() && !joined;
    }
}
