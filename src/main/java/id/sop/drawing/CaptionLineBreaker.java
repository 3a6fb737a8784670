package id.sop.drawing;

import id.sop.geometry.Box;
import id.sop.routing.diagram.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * The ways to set a caption: in one line, in several, broken between words and behind slashes and hyphens, then in as many lines as it
 * has words, since a row can always be made taller but a column not always wider; then in smaller type, and at last with its
 * longest words parted by hyphens.
 */
final class CaptionLineBreaker {
    private static final double HEIGHT = 9;
    private static final double PADDING = 2;
    /** Nothing on a sheet is smaller than 8 pt, unless there is no room for it at all. */
    private static final double[] SCALES = {1, 0.875, 0.75};

    /** How unwilling a caption is to be set in each of these sizes, and how much more so to be parted; in points of way. */
    private static final double[] SHRINKING = {0, 100, 160};

    private static final double PARTING = 600;

    private static final int USUAL_LINES = 3;
    private static final int MOST_LINES = 9;

    /** No part of a word is shorter than this. */
    private static final int SHORTEST_PART = 3;

    /** A word without syllables, such as a number, that is longer than this is parted in its middle. */
    private static final int LONGEST_WHOLE = 20;

    /** A slash or a hyphen between two words, behind which a line may end. */
    private static final Pattern JOINT = Pattern.compile("(?<=\\p{L})[/-](?=\\p{L})");

    private static final String VOWELS = "aiueoAIUEO";

    /** A caption has some words; one of a hundred letters, which no sheet has room for, can be parted this often. */
    private static final int MOST_PARTINGS = 24;

    private final ToDoubleFunction<String> width;

    /** The ways to set what was asked for: the same few captions stand on every page, and each is asked for many times. */
    private final Map<String, List<Way>> known = new HashMap<>();

    /**
     * Prepares settings.
     *
     * @param width of a text in points, at the largest type size
     */
    CaptionLineBreaker(ToDoubleFunction<String> width) {
        this.width = width;
    }

    /** A text, perhaps parted, and the room for it. */
    private record Way(String text, Link.Label size, double scale) {}

    /** Returns the sizes in which a caption may be set, the best first. */
    List<Link.Label> sizes(String caption) {
        return ways(caption).stream().map(Way::size).toList();
    }

    /** Returns the caption as it is set in a box of one of its sizes. */
    Caption caption(String caption, Box box) {
        return ways(caption).stream()
                .filter(way -> Math.abs(way.size.width() - box.width()) < 1e-6
                        && Math.abs(way.size.height() - box.height()) < 1e-6)
                .findFirst()
                .map(way -> new Caption(way.text, box, way.scale * Caption.USUAL_SIZE))
                .orElseThrow();
    }

    private List<Way> ways(String caption) {
        return known.computeIfAbsent(caption, this::reckoned);
    }

    private List<Way> reckoned(String caption) {
        String text = caption.strip();
        List<LineWidths> whole = new ArrayList<>(List.of(new LineWidths(text, width)));
        String open = JOINT.matcher(text).replaceAll("$0 ");
        if (!open.equals(text)) {
            whole.add(new LineWidths(open, width));
        }
        List<LineWidths> parted = new ArrayList<>();
        String before = open;
        for (String after = part(before);
                !after.equals(before) && parted.size() < MOST_PARTINGS;
                after = part(before)) {
            parted.add(new LineWidths(after, width));
            before = after;
        }
        List<Way> ways = new ArrayList<>();
        for (int size = 0; size < SCALES.length; size++) {
            add(ways, whole, size, SHRINKING[size]);
        }
        for (int size = 0; size < SCALES.length; size++) {
            add(ways, parted, size, PARTING + SHRINKING[size]);
        }
        return ways;
    }

    private static void add(List<Way> ways, List<LineWidths> texts, int size, double reluctance) {
        texts.forEach(lines -> add(ways, lines, SCALES[size], reluctance, 1, USUAL_LINES));
        texts.forEach(lines -> add(ways, lines, SCALES[size], reluctance, USUAL_LINES + 1, MOST_LINES));
    }

    /** Adds the ways with so many lines, each narrower than those with fewer. */
    private static void add(List<Way> ways, LineWidths text, double scale, double reluctance, int fewest, int most) {
        double last = fewest == 1 ? Double.POSITIVE_INFINITY : text.narrowest(fewest - 1);
        for (int lines = fewest; lines <= Math.min(text.words(), most); lines++) {
            double narrowest = text.narrowest(lines);
            if (narrowest < last) {
                double height = scale * lines * HEIGHT;
                ways.add(
                        new Way(text.text(), new Link.Label(scale * (narrowest + PADDING), height, reluctance), scale));
                last = narrowest;
            }
        }
    }

    /** Parts the widest word that can be parted, between two syllables near its middle. */
    private String part(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("\\s+")));
        int widest = -1;
        for (int i = 0; i < words.size(); i++) {
            boolean wider = widest < 0 || width.applyAsDouble(words.get(i)) > width.applyAsDouble(words.get(widest));
            widest = place(words.get(i)) > 0 && wider ? i : widest;
        }
        if (widest < 0) {
            return text;
        }
        String word = words.get(widest);
        int place = place(word);
        words.set(widest, word.substring(0, place) + "- " + word.substring(place));
        return String.join(" ", words);
    }

    /**
     * Returns where the syllable nearest to the middle begins: before a consonant that a vowel follows; 0 for a word that stays
     * whole.
     */
    private static int place(String word) {
        int best = 0;
        for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
            boolean nasal = word.charAt(i) == 'n' && "gy".indexOf(word.charAt(i + 1)) >= 0;
            int vowel = nasal ? i + 2 : i + 1;
            boolean second = word.charAt(i - 1) == 'n' && "gy".indexOf(word.charAt(i)) >= 0;
            boolean begins = Character.isLetter(word.charAt(i))
                    && VOWELS.indexOf(word.charAt(i)) < 0
                    && VOWELS.indexOf(word.charAt(vowel)) >= 0
                    && !second;
            if (begins && Math.abs(2 * i - word.length()) < Math.abs(2 * best - word.length())) {
                best = i;
            }
        }
        return best == 0 && word.length() > LONGEST_WHOLE ? word.length() / 2 : best;
    }
}
