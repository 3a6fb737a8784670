package id.sop.batch;

import id.sop.source.ContentDigest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of results, such as {@code ${kode}/${berkas}.pdf}, that every file system takes and that stay inside the folder.
 *
 * <p>Values come from rosters that anybody may have written. What a name cannot hold on some system becomes a hyphen; names
 * that Windows keeps for devices, hidden names and those of the batch's own files get an underscore in front; long ones are
 * cut, with a digest of the whole at the end so that they stay apart.
 */
public final class NamePattern {
    /** What is used where nobody asked for another. */
    public static final String STANDARD = "${kode}/${berkas}.pdf";

    /** Stands for the path of an SOP below its folder, without its ending; the only value whose slashes part folders. */
    public static final String PATH = "jalur";

    /** Stands for the name of an SOP's file without its ending. */
    public static final String FILE = "berkas";

    /** In bytes of UTF-8, of one part of a name: most file systems allow 255. */
    static final int LONGEST_PART = 200;

    /** In characters, of one part of a name before it is cut. */
    private static final int LONGEST_READ = 2_000;

    private static final String ENDING = ".pdf";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9_]*)}");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    /** With any ending, as Windows reads them; the raised digits count as digits there. */
    private static final Pattern DEVICE = Pattern.compile(
            "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00B9\u00B2\u00B3])( *\\..*)?",
            Pattern.CASE_INSENSITIVE);

    private final String pattern;

    private NamePattern(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException when it is absolute, leads out of the folder, holds something else than placeholders
     *     after {@code $}, or does not end with {@code .pdf}
     */
    public static NamePattern of(String pattern) {
        String bare = PLACEHOLDER.matcher(pattern).replaceAll("x");
        boolean leadsOut = List.of(bare.split("/", -1)).stream()
                .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
        if (leadsOut
                || bare.contains("${")
                || FORBIDDEN.matcher(bare).find()
                || !pattern.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new IllegalArgumentException(pattern);
        }
        return new NamePattern(pattern);
    }

    /** Returns the names of the values that it uses. */
    public Set<String> placeholders() {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /**
     * Returns the name of a result, with forward slashes.
     *
     * @param values gives the value of each placeholder
     */
    public String name(UnaryOperator<String> values) {
        String filled = PLACEHOLDER.matcher(pattern).replaceAll(match -> {
            String value = values.apply(match.group(1));
            return Matcher.quoteReplacement(match.group(1).equals(PATH) ? value : value.replace('/', '-'));
        });
        List<String> parts = new ArrayList<>();
        for (String part : filled.split("/", -1)) {
            parts.add(safe(part));
        }
        if (fold(parts.get(0)).equals(Manifest.FILE)) {
            parts.set(0, "_" + parts.get(0));
        }
        return String.join("/", parts);
    }

    /** Tells whether results end like this name. */
    static boolean isResult(String name) {
        return fold(name).endsWith(ENDING);
    }

    /** Returns a name under which every file system finds the same file as under this one. */
    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static String safe(String whole) {
        // What comes behind is cut off anyway; the work of the patterns below is not linear in the length.
        boolean huge = whole.length() > LONGEST_READ;
        String part = huge ? whole.substring(0, LONGEST_READ) + digest(whole) : whole;
        String composed = Normalizer.normalize(part, Normalizer.Form.NFC);
        String plain =
                FORBIDDEN.matcher(SPACES.matcher(composed).replaceAll(" ")).replaceAll("-");
        String bare = withoutEnd(plain.strip());
        boolean guarded =
                bare.isEmpty() || bare.startsWith(".") || DEVICE.matcher(bare).matches();
        String named = guarded ? "_" + bare : bare;
        int ending = isResult(named) ? named.length() - ENDING.length() : named.length();
        return shortened(named.substring(0, ending), named.substring(ending));
    }

    /**
     * Returns one part of a name, cut where it is too long for some file systems, with a digest of the whole so that two stay apart.
     *
     * @param bare what is cut
     * @param ending what is kept
     */
    public static String shortened(String bare, String ending) {
        String part = bare + ending;
        if (bytes(part) <= LONGEST_PART) {
            return part;
        }
        String tail = "~" + digest(part) + ending;
        int length = 0;
        int bytes = tail.length();
        while (bytes <= LONGEST_PART) {
            String character = Character.toString(part.codePointAt(length));
            bytes += bytes(character);
            length += bytes <= LONGEST_PART ? character.length() : 0;
        }
        return withoutEnd(part.substring(0, length)) + tail;
    }

    /** Takes away the dots and spaces at the end, which Windows does not keep. */
    private static String withoutEnd(String part) {
        int end = part.length();
        while (end > 0 && ". ".indexOf(part.charAt(end - 1)) >= 0) {
            end--;
        }
        return part.substring(0, end);
    }

    private static String digest(String part) {
        return new ContentDigest.Pieces().add(part).digest().shortHex().substring(0, 8);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
