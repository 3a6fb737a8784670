package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.SheetGeometry;
import id.sop.geometry.Box;
import id.sop.testing.Definitions;
import id.sop.testing.PageMarks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of the table as they are printed. */
@Tag("slow")
class PrintedRulesTest {
    private static final double SLACK = 0.05;

    /** Less than the least step from one place to another, a twentieth of a pixel. */
    private static final double ROUNDING = 0.02;

    @Test
    void connectorsStandInALowStripWithoutRules() {
        Sheet sheet = PrintedTableTest.print(PrintedTableTest.chain(4, 40, ""))
                .value()
                .orElseThrow();
        int strips = 0;
        for (SheetGeometry.Page page : sheet.geometry().pages()) {
            for (SheetGeometry.Row row : page.tables().stream()
                    .flatMap(table -> table.rows().stream())
                    .toList()) {
                if (row.kind() == SheetGeometry.RowKind.CONNECTORS) {
                    strips++;
                    assertTrue(row.box().height() <= 24, row::toString);
                    int index = sheet.geometry().pages().indexOf(page);
                    long inside = PageMarks.read(sheet.pdf()).get(index).uprights().stream()
                            .filter(rule -> rule.y() < row.box().centre().y()
                                    && row.box().centre().y() < rule.bottom()
                                    && rule.bottom() - rule.y() > 12
                                    && rule.x() > row.box().x() + 5)
                            .filter(rule -> rule.x() < page.paper().right() - 40)
                            .count();
                    assertEquals(0, inside, row::toString);
                }
            }
        }
        assertTrue(strips >= 2, "strips: " + strips);
    }

    @Test
    void rulesBesideHeadingsSumsAndConnectorsAreInOnePieceToo() {
        String steps = IntStream.range(0, 16)
                .mapToObj(step -> "      - {kegiatan: Memeriksa berkas, pelaksana: " + "abc".charAt(step % 3)
                        + ", waktu: 15 menit}\n")
                .collect(Collectors.joining());
        String part = "    jumlah_waktu: 240 menit\n    langkah:\n" + steps;
        String yaml = "nama: Berkas\npelaksana: {a: Agendaris, b: Sekretaris, c: Camat}\nbagian:\n"
                + ("  - judul: A. Persiapan\n" + part)
                + ("  - judul: B. Pelaksanaan\n" + part);
        Sheet sheet = PrintedTableTest.print(Definitions.parse(yaml)).value().orElseThrow();
        Set<SheetGeometry.RowKind> kinds = sheet.geometry().pages().stream()
                .flatMap(page -> page.tables().stream())
                .flatMap(table -> table.rows().stream())
                .map(SheetGeometry.Row::kind)
                .collect(Collectors.toSet());
        assertTrue(
                kinds.containsAll(List.of(
                        SheetGeometry.RowKind.CONNECTORS,
                        SheetGeometry.RowKind.PART,
                        SheetGeometry.RowKind.PART_TOTAL)),
                kinds::toString);
        assertEquals(List.of(), inPieces(sheet));
    }

    @Test
    void noRuleIsPaintedOverABoxThatGoesAcrossLanes() {
        Sheet sheet = PrintedTableTest.print(
                        Definitions.parse(
                                """
                        nama: Surat
                        pelaksana: {a: Agendaris, s: Sekretaris, k: Kasi, c: Camat}
                        langkah:
                          - {kegiatan: Mencatat surat, pelaksana: a}
                          - {kegiatan: Membahas surat, pelaksana: {bersama: [s, k, c], gambar: satu_kotak}}
                          - {kegiatan: Mengarsipkan surat, pelaksana: a}
                        """))
                .value()
                .orElseThrow();
        int last = sheet.geometry().pages().size() - 1;
        Box wide = sheet.geometry().pages().get(last).marks().stream()
                .map(mark -> mark.symbol().box())
                .max(Comparator.comparingDouble(Box::width))
                .orElseThrow();
        PageMarks page = PageMarks.read(sheet.pdf()).get(last);
        int painted = IntStream.range(0, page.shapes().size())
                .filter(i -> Math.abs(page.shapes().get(i).width() - wide.width()) < SLACK)
                .min()
                .orElseThrow();
        List<Integer> through = IntStream.range(0, page.shapes().size())
                .filter(i -> page.uprights().contains(page.shapes().get(i)))
                .filter(i -> page.shapes().get(i).overlaps(wide.grown(-2)))
                .boxed()
                .toList();
        assertEquals(2, through.size(), "rules under the box");
        assertTrue(through.stream().allMatch(i -> i < painted), through + " and the box " + painted);
    }

    /** Returns the rules that are painted twice somewhere, or in two pieces. */
    static List<String> inPieces(Sheet sheet) {
        List<String> faults = new ArrayList<>();
        for (PageMarks page : PageMarks.read(sheet.pdf())) {
            // Lines of the flow are strokes, whose paths have no width.
            pairs(page.uprights().stream().filter(box -> box.width() > 0).toList(), true, faults);
            pairs(page.levels().stream().filter(box -> box.height() > 0).toList(), false, faults);
        }
        return faults;
    }

    private static void pairs(List<Box> rules, boolean upright, List<String> faults) {
        for (int i = 0; i < rules.size(); i++) {
            for (int k = i + 1; k < rules.size(); k++) {
                Box one = rules.get(i);
                Box other = rules.get(k);
                double apart = upright ? one.x() - other.x() : one.y() - other.y();
                double common = upright
                        ? Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y())
                        : Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
                boolean pieces = Math.abs(apart) < ROUNDING && common > -ROUNDING;
                if (pieces || (Math.abs(apart) < SLACK && common > 1)) {
                    faults.add(one + " and " + other);
                }
            }
        }
    }
}
