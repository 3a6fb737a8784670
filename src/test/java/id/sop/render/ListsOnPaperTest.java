package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.SheetGeometry;
import id.sop.geometry.Box;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.PageMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers and marks before the items of a cell: between the rule and the words, each in one line with its item. */
class ListsOnPaperTest {
    /** What a number keeps off the rule before it, and the words off the number, in points. */
    private static final double CLEAR = 1;

    private static final double SAME_LINE = 0.5;

    @ParameterizedTest
    @CsvSource({"9, %d., butir", "10, %d., butir", "12, %d., butir", "12, %d., teks", "12, %d), teks", "12, (%d), teks"
    })
    void aNumberStandsBetweenTheRuleAndItsItem(int items, String mark, String kind) {
        String cell = IntStream.rangeClosed(1, items)
                .mapToObj(item -> kind.equals("teks") ? mark.formatted(item) + " Berkas" : "Berkas")
                .collect(Collectors.joining(kind.equals("teks") ? "\\n" : ", "));
        Sheet sheet = Definitions.print(
                Definitions.parse("nama: Daftar\npelaksana: {a: Pemohon, b: Petugas}\nlangkah:\n"
                        + "  - {kegiatan: Mengajukan, pelaksana: a, waktu: 1 hari, kelengkapan: "
                        + (kind.equals("teks") ? "\"" + cell + "\"" : "[" + cell + "]") + "}\n"
                        + "  - {kegiatan: Menerima, pelaksana: b, waktu: 1 hari}\n"),
                Definitions.standard(Paper.F4));
        int page = sheet.pages() - 1;
        SheetGeometry.Table table = sheet.geometry().pages().get(page).tables().get(0);
        double rule = table.columns().get(1).right();
        Box row = table.rows().get(0).box();
        Map<Integer, List<PageMarks.Letter>> lines = new TreeMap<>();
        PageMarks.read(sheet.pdf()).get(page).letters().stream()
                .filter(letter -> letter.box().x() > rule - 12 && letter.box().x() < rule + 80)
                .filter(letter ->
                        letter.box().bottom() > row.y() && letter.box().bottom() < row.bottom())
                .filter(letter -> !letter.text().isBlank())
                .forEach(letter -> lines.computeIfAbsent(
                                (int) Math.round(letter.box().bottom() / SAME_LINE), line -> new ArrayList<>())
                        .add(letter));
        List<String> expected = IntStream.rangeClosed(1, items)
                .mapToObj(item -> mark.formatted(item) + "Berkas")
                .toList();
        assertEquals(
                expected,
                lines.values().stream()
                        .map(line -> line.stream().map(PageMarks.Letter::text).collect(Collectors.joining()))
                        .toList());
        lines.values().forEach(line -> {
            int word = line.size() - "Berkas".length();
            assertTrue(line.get(0).box().x() > rule + CLEAR, () -> "over the rule: " + line);
            assertTrue(
                    line.get(word).box().x() > line.get(word - 1).box().right() + CLEAR,
                    () -> "the number touches: " + line);
        });
    }
}
