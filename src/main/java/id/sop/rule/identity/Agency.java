package id.sop.rule.identity;

import id.sop.language.PlainWords;
import id.sop.language.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The agency of a region for which an SOP is written, and those that it names as if they were that one.
 *
 * @param words of the lines of instansi
 */
record Agency(Set<String> words) {
    private static final Map<String, String> SHORT_NAMES = WordList.table(Agency.class, "agencies.txt");
    private static final Set<String> GENERAL = Set.of(
            "kepala",
            "dinas",
            "badan",
            "kantor",
            "daerah",
            "dan",
            "plt",
            "plh",
            "pj",
            "kabupaten",
            "kota",
            "provinsi",
            "selaku",
            "pada");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What an office says only of itself. */
    private static final Pattern OWN_MATTER = Pattern.compile(
            "(?<!\\p{L})(?i:kinerja|capaian|renstra|renja|lakip|lkjip|lkip|iku|dpa|rka|organisasi|tugas|tupoksi|fungsi|pelayanan|citra"
                    + "|tujuan|lingkungan|lingkup|visi|misi)\\s+(?i:(?:pelayanan|pokok|dan|fungsi|pada|di|kerja)\\s+){0,3}"
                    + "((?i:dinas|badan)\\s+\\p{Lu}[\\p{L}-]*(?:,?\\s+(?:dan\\s+)?\\p{Lu}[\\p{L}-]*){0,8}|\\p{L}{3,15})");

    private static final Pattern HEAD = Pattern.compile(
            "(?<!\\p{L})(?:kepala|sekretaris|inspektur)\\s+(?:\\p{L}+\\s+){0,2}?(\\p{L}{3,15})(?!\\p{L})", FLAGS);

    private static final Pattern AGENCY = Pattern.compile("(?<!\\p{L})kepala\\s+((?:dinas|badan)\\s+.{3,120})", FLAGS);

    static Agency of(List<String> institution) {
        return new Agency(institution.stream()
                .flatMap(line -> PlainWords.of(line).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns another agency that a text speaks of as if it were this one: "mengganggu kinerja pelayanan Bappeda". */
    Optional<String> otherWithMatter(String text) {
        return OWN_MATTER
                .matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .filter(this::isOther)
                .findFirst();
    }

    /** Returns another agency, by its short name, whose head or secretary a title means. */
    Optional<String> otherHeadedBy(String title) {
        return HEAD.matcher(title)
                .results()
                .map(MatchResult::group)
                .flatMap(head -> Stream.of(head.split("\\s+")))
                .filter(word -> SHORT_NAMES.containsKey(word.toLowerCase(Locale.ROOT)) && isOther(word))
                .findFirst();
    }

    /** Tells whether a title means the head of an agency whose name has nothing in common with this one. */
    boolean isHeadedByOther(String title) {
        Matcher agency = AGENCY.matcher(title);
        return agency.find() && isOther(agency.group(1));
    }

    private boolean isOther(String name) {
        List<String> named = PlainWords.of(name);
        String full = SHORT_NAMES.get(named.get(0));
        if (full != null) {
            return !words.contains(named.get(0)) && PlainWords.of(full).stream().noneMatch(words::contains);
        }
        boolean agency = named.get(0).equals("dinas") || named.get(0).equals("badan");
        Set<String> telling = new HashSet<>(named);
        telling.removeAll(GENERAL);
        // The name of a region, or letters for the words of the own name, tell nothing.
        boolean letters = telling.stream().anyMatch(word -> word.length() < 8 && isMadeOf(word));
        return agency && !telling.isEmpty() && telling.stream().noneMatch(words::contains) && !letters && isAgency();
    }

    private boolean isAgency() {
        return words.contains("dinas") || words.contains("badan");
    }

    private boolean isMadeOf(String letters) {
        Set<Character> initials = words.stream().map(word -> word.charAt(0)).collect(Collectors.toSet());
        return letters.chars().allMatch(letter -> initials.contains((char) letter));
    }
}
