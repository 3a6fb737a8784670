package id.sop.yaml.repair;

import id.sop.source.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a line was copied from that is no key, no value and no item: it comes along when the text of a printed sheet is copied. */
public enum Pasted {
    /** A row of a table: cells with tabs, bars or wide gaps between them. */
    ROW,

    /** The number of a page. */
    PAGE,

    /** A line under which somebody signs, or that of his name and number. */
    SIGNATURE,

    /** A heading. */
    HEADING;

    private static final int LEAST_CELLS = 3;

    /** In characters; shorter ones are rather an abbreviation within a text. */
    private static final int SHORTEST_HEADING = 5;

    private static final int LONGEST_HEADING = 80;

    /** In characters. */
    private static final int LONGEST_SHOWN = 60;

    /** Words of the head of a table. */
    private static final Set<String> HEADS = Set.of("no", "kegiatan", "uraian", "aktivitas", "langkah", "pelaksana");

    private static final Set<String> OF_TABLE = Set.of(
            "no",
            "kegiatan",
            "uraian",
            "aktivitas",
            "pelaksana",
            "mutu",
            "kelengkapan",
            "waktu",
            "output",
            "keterangan",
            "ket");

    private static final Pattern GAP = Pattern.compile("\\t+| {3,}");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern RULE = Pattern.compile("[|+][-|+:= ]+");
    private static final Pattern NUMBERED_PAGE =
            Pattern.compile("(?i)(?:halaman|hal|hlm|page)[.:]? ?\\d{1,4}(?: ?(?:dari|of|/|-) ?\\d{1,4})?");
    private static final Pattern BARE_PAGE = Pattern.compile("[-–—] ?\\d{1,3} ?[-–—]|\\d{1,3}(?: ?/ ?\\d{1,3})?");
    private static final Pattern NUMBER_OF_OFFICER = Pattern.compile("NIP[.: ]{0,3}\\d[\\d ]{7,30}");
    private static final Pattern PLACE_AND_DATE =
            Pattern.compile("\\p{Lu}[\\p{L}. ]{1,40}, ?\\d{1,2} \\p{L}{3,12} \\d{4}");
    private static final Pattern LETTERED = Pattern.compile("(?:[A-Z]|[IVX]{1,5})[.)] ?\\p{Lu}.*");
    private static final Pattern PART = Pattern.compile("(?i)(?:tahap|tahapan|bagian|bab) [\\p{L}\\d]+.*");

    private static final Set<String> SIGNED =
            Set.of("ttd", "ttd.", "(ttd)", "(ttd.)", "t.t.d", "t.t.d.", "tanda tangan");
    private static final Set<String> SIGNING = Set.of(
            "mengetahui",
            "menyetujui",
            "mengesahkan",
            "disahkan oleh",
            "disetujui oleh",
            "ditetapkan oleh",
            "ditetapkan di",
            "dibuat oleh",
            "disusun oleh",
            "diperiksa oleh",
            "yang mengesahkan",
            "pada tanggal");

    /** Returns what a line alone shows that it is; nothing for other text. */
    public static Optional<Pasted> of(String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (isRow(text)) {
            return Optional.of(ROW);
        }
        if (NUMBERED_PAGE.matcher(text).matches() || BARE_PAGE.matcher(text).matches()) {
            return Optional.of(PAGE);
        }
        if (isSigned(text)
                || SIGNING.contains(withoutEnd(text).toLowerCase(Locale.ROOT))
                || isBracketedName(text)
                || PLACE_AND_DATE.matcher(text).matches()) {
            return Optional.of(SIGNATURE);
        }
        return isHeading(text) ? Optional.of(HEADING) : Optional.empty();
    }

    /** Tells whether a line can be nothing else but part of a signature, even within a text: the number of an officer, or "ttd". */
    public static boolean isSigned(String line) {
        String text = line.strip();
        return SIGNED.contains(text.toLowerCase(Locale.ROOT))
                || NUMBER_OF_OFFICER.matcher(text).matches();
    }

    /** Tells whether a line can be nothing else but the number of a page, even within a text. */
    public static boolean isPageOfMany(String line) {
        String text = line.strip();
        return NUMBERED_PAGE.matcher(text).matches()
                && text.chars().filter(c -> c == ' ' || c == '/').count() > 1;
    }

    /** Tells whether a line is a row of a table. */
    public static boolean isRow(String line) {
        String text = line.strip();
        boolean barred = cells(text, BAR).size() >= LEAST_CELLS && (text.startsWith("|") || text.contains(" | "));
        return barred
                || cells(text, GAP).size() >= LEAST_CELLS
                || RULE.matcher(text).matches();
    }

    /** Returns a line as a message names it: the cells of a row with bars between them. */
    public static String shown(String line) {
        String text = String.join(" | ", isRow(line) ? cells(line) : List.of(line.strip()));
        String whole = text.isEmpty() ? line.strip() : text;
        return whole.length() <= LONGEST_SHOWN ? whole : whole.substring(0, LONGEST_SHOWN) + "…";
    }

    /** Returns how a step is to be written, with the activity of the first row that has one. */
    public static String step(List<String> rows) {
        String activity = rows.stream()
                .map(Pasted::cells)
                .filter(cells -> cells.stream().map(KeyWords::normal).noneMatch(HEADS::contains))
                .flatMap(List::stream)
                .filter(cell -> Character.isLetter(cell.charAt(0)) && cell.indexOf(' ') > 0)
                .findFirst()
                .map(Quoting::inBrackets)
                .orElse("…");
        return "- {kegiatan: " + activity + ", pelaksana: …, kelengkapan: …, waktu: …, output: …}";
    }

    /** Returns the cells of a row, without those that are empty. */
    private static List<String> cells(String line) {
        String text = line.strip();
        return cells(text, text.indexOf('|') >= 0 ? BAR : GAP);
    }

    private static List<String> cells(String text, Pattern between) {
        return new ArrayList<>(Stream.of(between.split(text))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList());
    }

    private static boolean isBracketedName(String text) {
        return text.startsWith("(") && text.endsWith(")") && text.length() > 2 && Character.isUpperCase(text.charAt(1));
    }

    private static boolean isHeading(String text) {
        boolean capitals = text.length() > SHORTEST_HEADING
                && text.codePoints().noneMatch(Character::isLowerCase)
                && Character.isLetter(text.charAt(0));
        return text.length() <= LONGEST_HEADING
                && text.indexOf(": ") < 0
                && (capitals
                        || isHeadOfTable(text)
                        || LETTERED.matcher(text).matches()
                        || (Character.isUpperCase(text.charAt(0))
                                && PART.matcher(text).matches())
                        || text.startsWith("SOP "));
    }

    /** {@code No. Uraian Prosedur Pelaksana Mutu Baku Ket.}: the heads of columns, copied without what stood between them. */
    private static boolean isHeadOfTable(String text) {
        List<String> named = Stream.of(KeyWords.normal(text).split("_", -1))
                .filter(OF_TABLE::contains)
                .distinct()
                .toList();
        return named.size() >= LEAST_CELLS && Character.isUpperCase(text.charAt(0));
    }

    private static String withoutEnd(String text) {
        return ",:;.".indexOf(text.charAt(text.length() - 1)) >= 0 ? text.substring(0, text.length() - 1) : text;
    }
}
