package id.sop.cli.command;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for the files of imported SOPs: what the procedure is called, else what its document is; no two alike. */
final class ImportedNames {
    /** In characters; what is longer tells no more and troubles some file systems. */
    private static final int LONGEST = 60;

    /** A file that is called sop.yaml is a configuration, and the other names are those of devices on Windows. */
    private static final Pattern RESERVED = Pattern.compile("sop|con|prn|aux|nul|(?:com|lpt)[0-9]");

    private final Set<String> taken = new HashSet<>();

    /**
     * Returns the name of a file, without its ending.
     *
     * @param procedure what the procedure is called
     * @param document the name of the file it comes from, without folder
     */
    String next(Optional<String> procedure, String document) {
        String plain = procedure.map(ImportedNames::slug).orElse("");
        if (plain.isEmpty()) {
            int dot = document.lastIndexOf('.');
            plain = slug(dot > 0 ? document.substring(0, dot) : document);
        }
        String name = plain.isEmpty() ? "sop-baru" : plain;
        String free = RESERVED.matcher(name).matches() ? name + "-1" : name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    /** Returns the words of a text in small letters, joined by hyphens. */
    private static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (plain) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        while (slug.length() > LONGEST) {
            int cut = slug.lastIndexOf("-", LONGEST);
            slug.setLength(cut > 0 ? cut : LONGEST);
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }
}
