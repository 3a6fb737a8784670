package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftStep;
import id.sop.importing.page.UnreadableDocument;
import id.sop.importing.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the columns of actors where nothing can be drawn. */
final class PastedMarksTest {
    private static final String HEAD =
            """
            NO\tKEGIATAN\tPELAKSANA\t\tMUTU BAKU\t\t\tKETERANGAN
            \t\tStaf\tCamat\tKELENGKAPAN\tWAKTU\tOUTPUT\t
            """;

    private static Draft draft(String text) throws UnreadableDocument {
        return new Recogniser()
                .recognise(new TextReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                .drafts()
                .get(0);
    }

    private static String steps(String one, String two) {
        return HEAD + "1\tMenerima surat\t" + one + "\t\tSurat\t5 menit\tAgenda\t\n"
                + "2\tMemeriksa surat\t" + one + "\t" + two + "\tSurat\t5 menit\tDisposisi\t\n"
                + "3\tMengirim surat\t\t" + two + "\tSurat\t5 menit\tArsip\t\n";
    }

    private static List<List<String>> performers(Draft draft) {
        return draft.steps().stream().map(step -> step.performers().keys()).toList();
    }

    private static List<String> remarks(DraftStep step) {
        return step.remarks().stream()
                .map(remark -> remark.message().toString())
                .toList();
    }

    @Test
    void ringsAreMarksThatAreToBeChecked() throws Exception {
        for (String ring : List.of("O", "o", "0", "○")) {
            Draft draft = draft(steps(ring, ring));
            assertEquals(List.of(List.of("staf"), List.of("staf", "camat"), List.of("camat")), performers(draft), ring);
            assertEquals(
                    List.of("StrangeSymbol[actor=Staf]"), remarks(draft.steps().get(0)), ring);
        }
    }

    @Test
    void whatIsNoMarkIsNamedWithItsColumn() throws Exception {
        Draft draft = draft(steps("ya", "paraf"));
        assertEquals(
                List.of("Performer[]", "ForeignMark[actor=Staf, text=ya]", "ForeignMark[actor=Camat, text=paraf]"),
                remarks(draft.steps().get(1)));
        assertEquals(
                List.of("Performer[]", "ForeignMark[actor=Camat, text=2]"),
                remarks(draft(steps("1", "2")).steps().get(2)));
    }

    @Test
    void numbersThatDoNotFollowEachOtherAreToBeChecked() throws Exception {
        Draft draft = draft(steps("x", "x").replace("\n2\t", "\n1\t").replace("\n3\t", "\n7\t"));
        assertEquals(List.of(), remarks(draft.steps().get(0)));
        assertEquals(
                List.of("OpenOrder[]", "OddNumber[number=1, above=1]"),
                remarks(draft.steps().get(1)));
        assertEquals(
                List.of("OddNumber[number=7, above=1]"), remarks(draft.steps().get(2)));
    }

    @Test
    void aTableWithoutAHeadOverItsActorsHasThemToo() throws Exception {
        Draft draft = draft(
                """
                | No | Kegiatan | Staf | Camat | Kelengkapan | Waktu | Output | Keterangan |
                |--|--|--|--|--|--|--|--|
                | 1 | Menyusun surat | O | | a | 5 menit | b | |
                | 2 | Menyusun lagi | | O | a | 5 menit | b | |
                """);
        assertEquals(List.of(List.of("staf"), List.of("camat")), performers(draft));
    }

    @Test
    void theTagOfAPictureStaysAsText() throws Exception {
        Draft draft = draft(steps("x", "x").replace("Menerima surat", "Menerima <b>surat</b> <img src=\"a.png\">"));
        assertEquals(
                "Menerima surat <img src=\"a.png\">",
                draft.steps().get(0).activity().value());
    }
}
