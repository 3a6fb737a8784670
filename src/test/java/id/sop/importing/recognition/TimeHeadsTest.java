package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftColumn;
import id.sop.importing.draft.DraftStep;
import id.sop.importing.draft.Found;
import id.sop.importing.page.UnreadableDocument;
import id.sop.importing.text.TextReader;
import id.sop.model.Keys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads that say in which unit the numbers below them count. */
class TimeHeadsTest {
    private static final String ROWS =
            """
            1\tMenerima surat\tX\t\tSurat\t10\tAgenda\t
            2\tMemeriksa surat\t\tX\tSurat\t15 - 20\tDisposisi\t
            """;

    private static Draft draft(String text) throws UnreadableDocument {
        return new Recogniser()
                .recognise(new TextReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                .drafts()
                .get(0);
    }

    private static String head(Draft draft) {
        DraftColumn time = draft.columns().stream()
                .filter(column -> column.key().equals(Keys.TIME))
                .findFirst()
                .orElseThrow();
        return time.head().map(Found::value).orElse("");
    }

    private static List<String> times(Draft draft) {
        return draft.steps().stream()
                .map(step -> step.cells().get(Keys.TIME).items().get(0).value())
                .toList();
    }

    @Test
    void theUnitStandsBesideTheWordOrInARowOfItsOwn() throws Exception {
        String group = "No\tKegiatan\tPelaksana\t\tMutu Baku\t\t\tKet\n\t\tStaf\tCamat\tKelengkapan\t";
        for (String[] heads : new String[][] {
            {group + "Waktu (Menit)\tOutput\t\n", "Waktu (Menit)"},
            {group + "Waktu\tOutput\t\n\t\t\t\t\t(Menit)\t\t\n", "Waktu (Menit)"},
            {group + "Waktu\tOutput\t\n\t\t\t\t\thari kerja\t\t\n", "Waktu hari kerja"},
            {group + "Menit\tOutput\t\n", "Menit"}
        }) {
            Draft draft = draft(heads[0] + ROWS);
            assertEquals(heads[1], head(draft));
            assertEquals(List.of("10", "15 - 20"), times(draft), heads[0]);
        }
    }

    /** What stands in the first row of the table is no unit, whatever it says. */
    @Test
    void aRowWithMoreThanAUnitIsARow() throws Exception {
        Draft draft = draft("No\tKegiatan\tStaf\tCamat\tKelengkapan\tWaktu\tOutput\tKet\n"
                + "1\tMenunggu\tX\t\tSurat\tHari\tAgenda\t\n" + ROWS);
        assertEquals("", head(draft));
        assertEquals(3, draft.steps().size());
    }

    /** An output that reads like a time does not move the numbers before it. */
    @Test
    void numbersUnderAUnitStandWhereTheyBelong() throws Exception {
        Draft draft = draft("No\tKegiatan\tStaf\tCamat\tKelengkapan\tWaktu (menit)\tOutput\tKet\n"
                + "1\tMenerima surat\tX\t\tSurat\t10\t2 hari\t\n"
                + ROWS.lines().skip(1).toList().get(0) + "\n");
        assertEquals(List.of("10", "15 - 20"), times(draft));
        assertTrue(draft.steps().stream().map(DraftStep::remarks).allMatch(List::isEmpty), draft.toString());
    }

    @Test
    void linesOfOurOwnFormatAboveATableNameNothing() throws Exception {
        String head = "No\tKegiatan\tStaf\tCamat\tKelengkapan\tWaktu (menit)\tOutput\tKet\n";
        assertTrue(draft("langkah:\n" + head + ROWS).name().isEmpty());
        assertEquals(
                "Pengelolaan Surat",
                draft("nama: \"Pengelolaan Surat\"\npelaksana:\n  staf: Staf\nlangkah:\n" + head + ROWS)
                        .name()
                        .orElseThrow()
                        .value());
        assertEquals(
                "Pengelolaan Surat Masuk",
                draft("Pengelolaan Surat Masuk\nLangkah kerja:\n" + head + ROWS)
                        .name()
                        .orElseThrow()
                        .value());
    }
}
