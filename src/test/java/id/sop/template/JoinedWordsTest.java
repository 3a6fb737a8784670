package id.sop.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.diagnostic.Finding;
import id.sop.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of words that belong together and have no room in one line. */
class JoinedWordsTest {
    /** Tells what is found of a text in letters that are as wide as the type is large. */
    private static List<String> found(String text, double letters) {
        BrokenWords broken = new BrokenWords((words, bold) -> words.length());
        broken.look(Text.of(text), "Dasar", 9, false, 9 * letters);
        return broken.found().stream().map(JoinedWordsTest::said).toList();
    }

    private static String said(Finding finding) {
        return finding.variant() + ": " + finding.arguments().get(0);
    }

    @Test
    void wordsThatArePartedAtTheirSpaceAreNotSaidToBeBroken() {
        assertEquals(List.of("spasi: Pasal 4"), found("Pasal 4", 6));
        assertEquals(List.of(": Pasal 4"), found("Pasal 4", 4));
        assertEquals(List.of(), found("Pasal 4", 7));
    }

    @Test
    void aWordThatHasNoRoomIs() {
        assertEquals(List.of("kata: menyerahkan"), found("menyerahkan izin", 8));
    }
}
