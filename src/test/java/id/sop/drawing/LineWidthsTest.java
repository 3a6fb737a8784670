package id.sop.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testing.Effort;
import id.sop.testing.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineWidthsTest {
    private static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            width += letter == 'i' ? 0.222 : letter == ' ' ? 0.278 : 0.556;
        }
        return width;
    }

    /** Returns the least width by trying all ways to end the first line. */
    private static double narrowest(List<String> words, int lines) {
        double least = width(String.join(" ", words));
        for (int first = 1; lines > 1 && first < words.size(); first++) {
            double rest = narrowest(words.subList(first, words.size()), lines - 1);
            least = Math.min(least, Math.max(width(String.join(" ", words.subList(0, first))), rest));
        }
        return least;
    }

    @Test
    void noOtherWayToBreakLinesIsNarrower() {
        for (long seed : Seed.each(400)) {
            Random random = new Random(seed);
            List<String> words = new ArrayList<>();
            for (int i = random.nextInt(9); i >= 0; i--) {
                words.add("ia".repeat(random.nextInt(5)) + "a".repeat(1 + random.nextInt(4)));
            }
            LineWidths text = new LineWidths(String.join(" ", words), LineWidthsTest::width);
            for (int lines = 1; lines <= words.size(); lines++) {
                assertEquals(narrowest(words, lines), text.narrowest(lines), 1e-9, words + " in " + lines);
            }
        }
    }

    @Test
    void aThousandWordsAreSoonBroken() throws Exception {
        double narrowest = Effort.within(
                5, () -> new LineWidths("lengkap ".repeat(1000).strip(), LineWidthsTest::width).narrowest(9));
        assertEquals(width("lengkap ".repeat(112).strip()), narrowest, 1e-6);
    }
}
