package id.sop.rule.identity;

import id.sop.language.PlainWords;
import id.sop.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A kabupaten, kota or provinsi that a text names. Only names of the national list count, so that "Kota Layak Anak" is none.
 *
 * @param title as the list writes it
 * @param name its words without "kabupaten", "kota", "provinsi" and "administrasi"
 */
record Region(String title, String name) {
    private static final int MOST_WORDS = 5;

    /** In characters; long enough for each name of the list and the word behind it. */
    private static final int LONGEST_NAME = 60;

    private static final String PROVINCE = "provinsi";

    private static final Pattern MENTION = Pattern.compile("(?<!\\p{L})(Kabupaten|KABUPATEN|Kab\\.?|KAB\\.?|Kota|KOTA"
            + "|Provinsi|PROVINSI|Propinsi|PROPINSI|Gubernur|GUBERNUR)\\s+(?=\\p{Lu})");
    private static final Map<String, Region> BY_WORDS = read();

    /** Returns the regions that a text names, in order. */
    static List<Region> namedIn(String text) {
        List<Region> regions = new ArrayList<>();
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            longest(kind(mention.group(1).toLowerCase(Locale.ROOT)), PlainWords.of(beginning(text, mention.end())))
                    .ifPresent(regions::add);
        }
        return regions;
    }

    private static String kind(String word) {
        return switch (word.charAt(0)) {
            case 'p', 'g' -> PROVINCE;
            default -> word.equals("kota") ? word : "kabupaten";
        };
    }

    /** Tells whether the other one is a province if this one is, so that no text need name both. */
    boolean isBeside(Region other) {
        return isProvince() == other.isProvince();
    }

    private boolean isProvince() {
        return key().startsWith(PROVINCE);
    }

    private static String beginning(String text, int start) {
        return text.substring(start, Math.min(text.length(), start + LONGEST_NAME));
    }

    private static Optional<Region> longest(String kind, List<String> words) {
        for (int length = Math.min(MOST_WORDS, words.size()); length > 0; length--) {
            Region region = BY_WORDS.get(kind + " " + String.join(" ", words.subList(0, length)));
            if (region != null) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Region> read() {
        return WordList.lines(Region.class, "regions.txt").stream()
                .map(Region::of)
                .collect(Collectors.toUnmodifiableMap(Region::key, Function.identity()));
    }

    private static Region of(String title) {
        String words = PlainWords.key(title).replace(" administrasi ", " ");
        return new Region(title, words.substring(words.indexOf(' ') + 1));
    }

    private String key() {
        return PlainWords.key(title).replace(" administrasi ", " ");
    }
}
