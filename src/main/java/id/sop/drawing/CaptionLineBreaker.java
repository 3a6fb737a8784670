package id.sop.drawing;

import id.sop.geometry.Box;
import id.sop.routing.diagram.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The ways to set a caption: in one line, in several, with its longest words parted by hyphens, then in as many lines as
 * it has words, since a row can always be made taller but a column not always wider, and at last in smaller type.
 */
final class CaptionLineBreaker {
    private static final double HEIGHT = 9;
    private static final double PADDING = 2;
    /** Nothing on a sheet is smaller than 8 pt, unless there is no room for it at all. */
    private static final double[] SCALES = {1, 0.875, 0.75};

    private static final int USUAL_LINES = 3;
    private static final int MOST_LINES = 9;

    /** No part of a word is shorter than this. */
    private static final int SHORTEST_PART = 3;

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
    private record Way(String text, Link.Label size) {}

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
                .map(way -> new Caption(way.text, box))
                .orElseThrow();
    }

    private List<Way> ways(String caption) {
        return known.computeIfAbsent(caption, this::reckoned);
    }

    private List<Way> reckoned(String caption) {
        List<LineWidths> texts = new ArrayList<>();
        String text = caption.strip();
        String parted = text;
        do {
            text = parted;
            texts.add(new LineWidths(text, width));
            parted = texts.size() < MOST_PARTINGS ? part(text) : text;
        } while (!parted.equals(text));
        List<Way> ways = new ArrayList<>();
        for (double scale : SCALES) {
            texts.forEach(lines -> add(ways, lines, scale, 1, USUAL_LINES));
            texts.forEach(lines -> add(ways, lines, scale, USUAL_LINES + 1, MOST_LINES));
        }
        return ways;
    }

    /** Adds the ways with so many lines, each narrower than those with fewer. */
    private static void add(List<Way> ways, LineWidths text, double scale, int fewest, int most) {
        double last = fewest == 1 ? Double.POSITIVE_INFINITY : text.narrowest(fewest - 1);
        for (int lines = fewest; lines <= Math.min(text.words(), most); lines++) {
            double narrowest = text.narrowest(lines);
            if (narrowest < last) {
                ways.add(new Way(text.text(), new Link.Label(scale * narrowest + PADDING, scale * lines * HEIGHT)));
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

    /** Returns where the syllable nearest to the middle begins, or 0: before a consonant that a vowel follows. */
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
        return best;
    }
}
