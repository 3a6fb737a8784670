package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootnoteMarksTest {
    private static List<String> split(String... notes) {
        return FootnoteMarks.split(List.of(notes).stream().map(Text::of).toList()).stream()
                .map(note -> note.mark().orElse("-") + "|" + note.value())
                .toList();
    }

    @Test
    void marksBeforeNotesAreTheMarksOfAList() {
        assertEquals(List.of("*)|asli", "**)|salinan"), split("*) asli", "**) salinan"));
        assertEquals(List.of("*|asli", "**|salinan"), split("*asli", "** salinan"));
        assertEquals(List.of("¹|asli", "²|salinan", "³)|kopi"), split("¹ asli", "² salinan", "³) kopi"));
        assertEquals(List.of("(*)|asli"), split("(*) asli"));
    }

    @Test
    void theLinesOfOneTextAreNotes() {
        assertEquals(List.of("*)|asli,\ndilegalisir", "**)|salinan"), split("*) asli,\ndilegalisir\n**) salinan"));
    }

    @Test
    void notesWithoutAMarkStandUnnumberedAmongOthers() {
        assertEquals(List.of("*)|asli", "|berkas lengkap"), split("*) asli", "berkas lengkap"));
        assertEquals(List.of("|berkas lengkap", "*)|asli"), split("berkas lengkap", "*) asli"));
        assertEquals(List.of("|berkas\nlengkap", "*)|asli"), split("berkas\nlengkap\n*) asli"));
    }

    @Test
    void notesOfWhichNoneHasAMarkStayAsTheyAre() {
        assertEquals(List.of("-|Ket: *) asli"), split("Ket: *) asli"));
        assertEquals(List.of("-|*)"), split("*)"));
        assertEquals(List.of("-|satu\nbaris", "-|dua"), split("satu\nbaris", "dua"));
    }
}
