package id.sop.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.geometry.Box;
import id.sop.pdf.export.SvgExport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what a finding speaks of stands on a sheet, when it is no step. */
class PassageTest {
    private static final Box PAPER = new Box(0, 0, 842, 595);

    /** Two pages: a foot, a title and a text of two lines; and a table with an actor, whose only step says a word of the text. */
    private static final List<Drawn.Page> PAGES = List.of(
            page(
                    List.of(),
                    List.of(),
                    words(30, 570, "SOP Surat Masuk"),
                    words(100, 50, "Surat Masuk"),
                    words(40, 100, "Undang-Undang Nomor 23 Tahun 2014"),
                    words(40, 112, "tentang Pemerintahan Daerah"),
                    words(40, 130, "Surat Tugas")),
            page(
                    List.of(new Drawn.Spot(1, false, new Box(30, 80, 700, 40))),
                    List.of(new Drawn.Head("staf", new Box(200, 50, 60, 30))),
                    words(205, 60, "Staf"),
                    words(40, 90, "Menulis arsip"),
                    words(40, 200, "arsip")));

    @SafeVarargs
    private static Drawn.Page page(List<Drawn.Spot> spots, List<Drawn.Head> heads, List<SvgExport.Word>... lines) {
        List<SvgExport.Word> words = new ArrayList<>();
        for (List<SvgExport.Word> line : lines) {
            words.addAll(line);
        }
        return new Drawn.Page("key", new byte[0], PAPER, spots, heads, words);
    }

    /** Each letter is five points wide, and ten high. */
    private static List<SvgExport.Word> words(double x, double y, String line) {
        List<SvgExport.Word> words = new ArrayList<>();
        double left = x;
        for (String word : line.split(" ", -1)) {
            words.add(new SvgExport.Word(word, new Box(left, y, 5 * word.length(), 10)));
            left += 5 * word.length() + 5;
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource({
        "Surat Masuk, 0 100.0/50.0/55.0",
        "'\"surat  masuk\"', 0 100.0/50.0/55.0",
        "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah, 0 40.0/100.0/165.0 40.0/112.0/135.0",
        "Undang-Undang Nomor 23 Tahun 2014 diubah kemudian, 0 40.0/100.0/165.0",
        "Undang-Undang Nomor 99, none",
        "Surat Tugas, 0 40.0/130.0/55.0",
        "arsip, 1 40.0/200.0/25.0",
        "Menulis arsip, none",
        "'', none",
        "'\"\"', none"
    })
    void aTextIsFoundByItsWordsLineByLineOutsideTheRowsOfSteps(String text, String place) {
        assertEquals(place, written(Passage.of(text, PAGES)));
    }

    @Test
    void anActorIsFoundByTheColumn() {
        assertEquals("1 200.0/50.0/60.0", written(Passage.ofActor("staf", PAGES)));
        assertEquals("none", written(Passage.ofActor("camat", PAGES)));
    }

    private static String written(Optional<Passage> passage) {
        return passage.map(found -> {
                    StringBuilder text = new StringBuilder().append(found.page());
                    found.boxes().forEach(box -> text.append(' ').append(box.x() + "/" + box.y() + "/" + box.width()));
                    return text.toString();
                })
                .orElse("none");
    }
}
