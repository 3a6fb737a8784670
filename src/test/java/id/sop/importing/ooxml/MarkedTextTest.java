package id.sop.importing.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.language.EmphasisMarks;
import id.sop.testing.Seed;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static String bold(String... pieces) {
        MarkedText text = new MarkedText();
        for (int i = 0; i < pieces.length; i++) {
            text.add(pieces[i], i % 2 == 1, false);
        }
        return text.marked();
    }

    @Test
    void onlyWhatStandsOutInItsLineIsMarked() {
        assertEquals("**Asisten**: memetakan area", bold("", "Asisten", ": memetakan area"));
        assertEquals("Kegiatan", bold("", "Kegiatan"));
        assertEquals("DASAR HUKUM :", bold("", "DASAR HUKUM", " :"));
        assertEquals("Dasar hukum\n1. UU", bold("", "Dasar hukum", "\n1. UU"));
        assertEquals("isi **formulir A1** dan kirim", bold("isi ", "formulir", " ", "A1 ", "dan kirim"));
        assertEquals("a **b**\n**c** d", bold("a ", "b\nc", " d"));
        assertEquals(
                "ke *front office* ***segera***",
                new MarkedText()
                        .add("ke ", false, false)
                        .add("front office ", false, true)
                        .add("segera", true, true)
                        .marked());
    }

    @Test
    void asterisksOfTheTextStayAsterisks() {
        assertEquals("*) catatan", bold("*) catatan"));
        assertEquals("5 * 3", bold("5 * 3"));
        assertEquals("\\*miring\\*", bold("*miring*"));
        assertEquals("**wajib** isi \\*)", bold("", "wajib", " isi *)"));
    }

    @Test
    void endsOfLinesAndSignsThatNobodySees() {
        assertEquals("a\nb\nc\td", bold(" a\r\nb\rc\td\u0007 "));
    }

    @Test
    void whatIsWrittenIsReadBackAsTheSameWords() {
        long seed = Seed.fresh();
        Random random = new Random(seed);
        List<String> pieces = List.of("a", "front office", " ", "*", "**", ":", ")", "(", "\n", ".", "- ", "2", "\\");
        for (int round = 0; round < 2_000; round++) {
            MarkedText text = new MarkedText();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.add(pieces.get(random.nextInt(pieces.size())), random.nextInt(3) == 0, random.nextInt(4) == 0);
            }
            EmphasisMarks.Reading read = EmphasisMarks.read(text.marked());
            String which = "seed " + seed + ", round " + round + ": " + text.marked();
            assertTrue(read.slips().isEmpty(), which);
            if (!text.plain().contains("\\*")) {
                assertEquals(text.plain(), read.text(), which);
            }
        }
    }
}
