package id.sop.rule.standard;

import id.sop.language.ListMarks;
import id.sop.language.PlainWords;
import id.sop.language.WordEdges;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How one text names several documents, and how one document goes by several names. */
final class Naming {
    private static final Pattern JOINT = Pattern.compile(
            "(?<!\\s)\\s++(?:dan|serta|beserta|&)\\s++" + "|(?<!\\s)\\s*+&\\s*+", Pattern.CASE_INSENSITIVE);
    /** Behind "dan" such a word tells more of the name before it: "Instrumen monitoring dan evaluasi". */
    private static final Set<String> ACTS =
            Set.of("evaluasi", "konfirmasi", "koordinasi", "sosialisasi", "supervisi", "validasi", "verifikasi");

    /** A slash between two names; in "K/L" it stands between letters of one. */
    private static final Pattern SLASH =
            Pattern.compile("(?<!\\s)(?<!(?<!\\p{L})\\p{L})\\s*+/\\s*+(?!\\p{L}(?!\\p{L}))");

    private static final Pattern OR = Pattern.compile("(?<!\\s)\\s++atau\\s++", Pattern.CASE_INSENSITIVE);

    /** What begins the last of several names: "Lembar kerja, dan daftar hadir". */
    private static final Pattern LAST = Pattern.compile("^(?:dan|serta|&)\\s++", Pattern.CASE_INSENSITIVE);

    /** An address in the internet, whose slashes part no names. */
    private static final Pattern ADDRESS = Pattern.compile("://|(?<!\\p{L})www\\.", Pattern.CASE_INSENSITIVE);

    /** A remark behind a name: "SPPBJ (apabila ditolak, disampaikan kepada Pokja)", "Surat izin praktik (SIP)". */
    private static final Pattern BRACKET = Pattern.compile("^([^()]{2,200}+)\\(([^()]{1,300}+)\\)[\\s.,;:]*+");

    /** What belongs to a document and is none of its own: "Nota dinas beserta lampirannya". */
    private static final Pattern ENCLOSURE = Pattern.compile(
            "(?<!\\s)\\s{1,3}(?:dan|serta|beserta|berikut|dengan|disertai|&)\\s{1,3}(?:semua\\s|seluruh\\s)?(?:lampiran(?:nya)?|(?:kelengkapan|persyaratan|syarat|penjelasan)nya|(?:dokumen|berkas|data)"
                    + " pendukungnya)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}./-]{1,14}");
    private static final Pattern COPY = Pattern.compile(
            "^(?:foto ?(?:kopi|copy)|fc|salinan|copy|kopi|scan|softcopy|hardcopy|duplikat|tembusan)" + WordEdges.END
                    + "\\.?\\s+(?:dari\\s+)?|" + WordEdges.BEGIN + "(?:asli|rangkap\\s+\\p{Alnum}{1,9})$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HANDLING = Pattern.compile(
            "^(?:penyampaian|penyerahan|pengajuan|pengiriman|penerimaan|pelimpahan|legalisir|paraf pada)\\s{1,3}(?=\\p{L}+\\s)",
            Pattern.CASE_INSENSITIVE);

    private Naming() {}

    /** Returns the names that a text lists, separated by commas, semicolons or line breaks that stand in no bracket. */
    static List<String> pieces(String listed) {
        String text = unmarked(listed);
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i == text.length() ? '\n' : text.charAt(i);
            depth = letter == '(' ? depth + 1 : letter == ')' ? Math.max(0, depth - 1) : depth;
            boolean parts = letter == '\n' || (depth == 0 && (letter == ',' || letter == ';') && !isDecimal(text, i));
            if (parts) {
                pieces.add(LAST.matcher(text.substring(start, i).strip()).replaceFirst(""));
                start = i + 1;
            }
        }
        return pieces.stream().filter(piece -> !PlainWords.isEmpty(piece)).toList();
    }

    /** Returns a text without the mark of an item of a list that was typed before it: "a. Nota dinas". */
    static String unmarked(String text) {
        ListMarks.Mark mark = ListMarks.at(text, 0);
        return mark == null ? text : text.substring(mark.end());
    }

    /** Tells whether a comma stands in a number: "Uang Rp30.000,00". */
    private static boolean isDecimal(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** Returns what a name joins by "dan" or the like: "BAST lelang dan Surat keputusan" are two, if both are known. */
    static List<String> joined(String name) {
        List<String> parts = split(JOINT, name);
        boolean one = parts.size() == 2
                && PlainWords.of(parts.get(0)).size() > 1
                && ACTS.contains(PlainWords.key(parts.get(1)));
        return one ? List.of(name.strip()) : parts;
    }

    /** Returns all that a text may list, joined and alternative things too: "Laptop/PC". */
    static List<String> smallest(String text) {
        return pieces(text).stream()
                .flatMap(piece -> split(JOINT, piece).stream())
                .flatMap(piece -> alternatives(piece).stream())
                .toList();
    }

    /** Returns the names of which one will do: "Laptop/PC", "Kuitansi atau faktur". */
    static List<String> alternatives(String name) {
        return split(OR, name).stream()
                .flatMap(piece -> ADDRESS.matcher(piece).find() ? Stream.of(piece) : split(SLASH, piece).stream())
                .toList();
    }

    /** Returns what a name is with each of two words between which a slash stands: "Surat persetujuan/penolakan pindah", "File/Hardfile surat". */
    static List<String> choices(String name) {
        int slash = name.indexOf('/');
        int begin = slash < 0 ? -1 : name.lastIndexOf(' ', slash);
        int end = slash < 0 ? -1 : name.indexOf(' ', slash);
        boolean inside = begin != 0 && end > slash + 1 && slash > begin + 1 && name.indexOf('/', slash + 1) < 0;
        return inside
                ? List.of(
                        name.substring(0, slash) + name.substring(end),
                        name.substring(0, begin + 1) + name.substring(slash + 1))
                : List.of();
    }

    /** Returns a name, or the several that "dan" joins when each behind it begins as documents do: "Form cuti dan nota dinas". */
    static List<String> inFull(String name) {
        List<String> joined = joined(name);
        boolean all = joined.stream().skip(1).allMatch(part -> AtHand.isForm(part) || Products.begins(part));
        return all ? joined : List.of(name);
    }

    /** Returns what a text lists, also by "dan" or the like. */
    static List<String> listedParts(String text) {
        return pieces(text).stream().flatMap(piece -> joined(piece).stream()).toList();
    }

    private static List<String> split(Pattern joint, String name) {
        return Arrays.stream(joint.split(name))
                .map(String::strip)
                .filter(piece -> !PlainWords.isEmpty(piece))
                .toList();
    }

    /** Returns the other names by which a text may be known that holds several documents, none when it holds one. */
    static Set<String> listed(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (String piece : pieces(text)) {
            names.add(piece);
            names.addAll(joined(piece));
        }
        names.remove(text.strip());
        return names;
    }

    /**
     * Returns a name without the remark or the enclosures behind it, and the short name if the remark is one; none when there is
     * nothing behind it.
     */
    static Set<String> withoutRemark(String name) {
        Set<String> names = new LinkedHashSet<>();
        Matcher enclosure = ENCLOSURE.matcher(name.strip());
        if (enclosure.find()) {
            names.add(name.strip().substring(0, enclosure.start()));
        }
        Matcher bracket = BRACKET.matcher(name);
        if (bracket.matches()) {
            names.add(bracket.group(1).strip());
            Optional.of(bracket.group(2).strip())
                    .filter(remark -> SHORT_NAME.matcher(remark).matches())
                    .filter(remark ->
                            remark.chars().filter(Character::isUpperCase).count() > 1)
                    .ifPresent(names::add);
        }
        return names;
    }

    /** Returns the name of the document with which a name says something was done: "Penyampaian berkas usulan". */
    static Optional<String> handled(String name) {
        String bare = HANDLING.matcher(unmarked(name).strip()).replaceFirst("");
        return bare.equals(unmarked(name).strip()) ? Optional.empty() : Optional.of(bare);
    }

    /** Returns the name of the document of which a name means a copy or the original; empty when it says neither. */
    static Optional<String> original(String name) {
        String bare = COPY.matcher(name.strip()).replaceAll("").strip();
        return bare.equals(name.strip()) || PlainWords.isEmpty(bare) ? Optional.empty() : Optional.of(bare);
    }
}
