package id.sop.importing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Point;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Stroke;
import id.sop.importing.page.Symbol;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways in which Excel, Word and others draw rules, symbols and arrows. */
class DrawnPartsTest {
    private static final double[] XS = {50, 150, 250, 350, 450};
    private static final double[] YS = {60, 80, 160, 240, 320};

    private static Paper sheet() {
        return new Paper().table(XS, YS);
    }

    private static void assertLine(Stroke stroke, double... coordinates) {
        assertEquals(coordinates.length / 2, stroke.points().size(), () -> stroke.points()
                .toString());
        for (int i = 0; i < stroke.points().size(); i++) {
            Point point = stroke.points().get(i);
            assertEquals(coordinates[2 * i], point.x(), 0.7, stroke.points().toString());
            assertEquals(coordinates[2 * i + 1], point.y(), 0.7, stroke.points().toString());
        }
    }

    private static Stroke only(SourcePage page) {
        assertEquals(1, page.strokes().size(), () -> page.strokes().toString());
        return page.strokes().get(0);
    }

    private static Symbol symbol(SourcePage page) {
        assertEquals(1, page.symbols().size(), () -> page.symbols().toString());
        return page.symbols().get(0);
    }

    /** Excel paints the area that a connector covers, with its head in the same path. */
    @Test
    void theAreaOfABentConnectorIsItsCentreLineWithAHead() {
        SourcePage page = sheet().draw(
                        Paper.polygon("h", 100, 120, 100, 180, 190, 180, 190, 179.4, 100.6, 179.4, 100.6, 120))
                .draw(Paper.polygon("h f", 190, 182, 194, 179.7, 190, 177.4))
                .page();
        Stroke stroke = only(page);
        assertLine(stroke, 100.3, 120, 100.3, 179.7, 194, 179.7);
        assertTrue(stroke.headAtEnd() != stroke.headAtStart());
        assertEquals(16, page.cells().size());
    }

    @Test
    void twoBendsWithRoundedJointsAreStillOneLine() {
        SourcePage page = sheet().draw(Paper.polygon(
                        "h f", 300, 100, 300, 130, 299.9, 130.2, 299.7, 130.3, 120.6, 130.3, 120.6, 150, 120, 150, 120,
                        130, 120.1, 129.8, 120.3, 129.7, 299.4, 129.7, 299.4, 100))
                .page();
        Stroke stroke = only(page);
        assertEquals(4, stroke.points().size(), () -> stroke.points().toString());
        assertFalse(stroke.headAtEnd() || stroke.headAtStart());
    }

    @Test
    void aLineFromSymbolToSymbolOverRulesIsNoRule() {
        SourcePage page = sheet().draw("100 110 20 10 re S 400 110 20 10 re S 1 w")
                .draw("120 115 m 396 115 l S")
                .draw(Paper.polygon("h f", 394, 112.5, 400, 115, 394, 117.5))
                .page();
        assertLine(only(page), 120, 115, 400, 115);
        assertTrue(only(page).headAtEnd());
        assertEquals(16, page.cells().size());
        assertEquals(2, page.symbols().size());
    }

    /** In Word people draw an arrow of three lines that do not quite meet. */
    @Test
    void looseLinesStayLinesThoughTheyCrossRulesAndOneAnother() {
        SourcePage page = sheet().draw("80 90 40 20 re S 280 190 40 20 re S")
                .draw("100 111 m 100 125 l S 100 126 m 300 126 l S 300 127 m 300 185 l S")
                .draw(Paper.polygon("h f", 298, 184, 300, 190, 302, 184))
                .page();
        assertEquals(3, page.strokes().size(), () -> page.strokes().toString());
        assertEquals(
                1,
                page.strokes().stream()
                        .filter(stroke -> stroke.headAtEnd() || stroke.headAtStart())
                        .count());
        assertEquals(16, page.cells().size());
    }

    @Test
    void anOpenHeadAndOneWithANotchAreHeads() {
        Stroke open = only(sheet().draw("100 100 m 100 150 l S 97 145 m 100 150 l 103 145 l S")
                .page());
        assertTrue(open.headAtEnd());
        assertLine(open, 100, 100, 100, 150);
        Stroke notched = only(sheet().draw("100 100 m 100 146 l S")
                .draw(Paper.polygon("h f", 100, 146, 97.9, 144.6, 100, 149, 102.1, 144.6))
                .page());
        assertTrue(notched.headAtEnd());
        assertLine(notched, 100, 100, 100, 149);
    }

    @Test
    void dashesOfOnePathAreOneDashedLine() {
        Paper paper = sheet();
        for (int x = 100; x < 200; x += 8) {
            paper.draw("%d 120 5 0.6 re".formatted(x));
        }
        for (int y = 120; y < 150; y += 8) {
            paper.draw("203 %d 0.6 5 re".formatted(y + 3));
        }
        Stroke stroke = only(paper.draw("f").page());
        assertTrue(stroke.dashed());
        assertLine(stroke, 100, 120.3, 203.3, 120.3, 203.3, 152);
    }

    @Test
    void framesMayBeStrokesOrRingsOrTheSameTwice() {
        String ring = "180 100 m 220 100 l 220 120 l 180 120 l h 181 101 m 219 101 l 219 119 l 181 119 l h f*";
        String keyhole = Paper.polygon(
                "h f", 180, 100, 220, 100, 220, 120, 180, 120, 180, 101, 181, 101, 181, 119, 219, 119, 219, 101, 180,
                101);
        for (String frame : List.of("180 100 40 20 re S", ring, keyhole, ring + " 180.3 100.2 39.5 19.6 re S")) {
            Symbol symbol = symbol(sheet().draw(frame).page());
            assertEquals(Shape.BOX, symbol.shape(), frame);
            assertEquals(200, symbol.box().centre().x(), 0.6, frame);
            assertEquals(40, symbol.box().width(), 1.2, frame);
        }
    }

    @Test
    void shapesAreToldByTheirCorners() {
        assertEquals(
                Shape.RHOMBUS,
                symbol(sheet().draw(Paper.polygon("h S", 200, 100, 220, 110, 200, 120, 180, 110))
                                .page())
                        .shape());
        assertEquals(
                Shape.PENTAGON,
                symbol(sheet().draw(Paper.polygon("h S", 190, 100, 210, 100, 210, 112, 200, 119, 190, 112))
                                .page())
                        .shape());
        String capsule = "190 100 m 210 100 l 215.5 100 220 104.5 220 110 c 220 115.5 215.5 120 210 120 c 190 120 l "
                + "184.5 120 180 115.5 180 110 c 180 104.5 184.5 100 190 100 c h S";
        assertEquals(Shape.CAPSULE, symbol(sheet().draw(capsule).page()).shape());
        double[] corners = new double[160];
        for (int i = 0; i < 80; i++) {
            double angle = 2 * Math.PI * i / 80;
            corners[2 * i] = 200 + Math.signum(Math.cos(angle)) * 12 + 10 * Math.cos(angle);
            corners[2 * i + 1] = 110 + 10 * Math.sin(angle);
        }
        assertEquals(
                Shape.CAPSULE,
                symbol(sheet().draw(Paper.polygon("h S", corners)).page()).shape());
        assertTrue(symbol(sheet().draw("[3 2] 0 d 180 100 40 20 re S").page()).dashed());
    }

    @Test
    void aPentagonOutsideTheTableIsASymbolToo() {
        SourcePage page = sheet().draw(Paper.polygon("h S", 190, 330, 210, 330, 210, 340, 200, 346, 190, 340))
                .text(198, 337, "1")
                .page();
        assertEquals(Shape.PENTAGON, symbol(page).shape());
        assertEquals("1", symbol(page).text());
    }

    @Test
    void answersBesideArrowsAreCaptionsAndWordsInSymbolsAreTheirs() {
        SourcePage page = sheet().draw(Paper.polygon("h S", 200, 100, 220, 110, 200, 120, 180, 110))
                .draw("220 110 m 300 110 l S")
                .text(262, 107, "Tidak")
                .text(222, 101, "Ya")
                .text(54, 100, "Memeriksa draf")
                .draw("380 100 40 20 re S")
                .text(386, 113, "Mulai")
                .page();
        assertEquals(
                List.of("Ya", "Tidak"),
                page.captions().stream()
                        .map(caption -> caption.text())
                        .sorted(Comparator.reverseOrder())
                        .toList());
        assertEquals(
                List.of("", "Mulai"), page.symbols().stream().map(Symbol::text).toList());
        assertEquals("Memeriksa draf", page.cells().get(4).text());
    }

    /** Merged cells, and head cells between which a rule was left out. */
    @Test
    void missingRulesMergeCellsButNotTheHeadsOfColumns() {
        SourcePage page = new Paper()
                .draw("50 60 400 0.5 re 50 80 400 0.5 re 50 160 400 0.5 re f")
                .draw("50 60 0.5 100 re 450 60 0.5 100 re 150 80 0.5 80 re 250 80 0.5 80 re f")
                .text(60, 72, "Kegiatan")
                .text(170, 72, "Camat")
                .text(300, 72, "Kelengkapan")
                .page();
        assertEquals(
                List.of("Kegiatan", "Camat", "Kelengkapan", "", "", ""),
                page.cells().stream().map(cell -> cell.text()).toList());
    }

    @Test
    void columnNumbersPartTheHeadsAboveThem() {
        SourcePage page = new Paper()
                .table(new double[] {50, 150, 350}, new double[] {60, 80, 92, 160})
                .text(160, 72, "Camat")
                .text(270, 72, "Sekretaris")
                .text(98, 89, "1")
                .text(198, 89, "2")
                .text(298, 89, "3")
                .page();
        assertEquals(
                List.of("", "Camat", "Sekretaris", "1", "2", "3", "", ""),
                page.cells().stream().map(cell -> cell.text()).toList());
    }

    /** A connector that begins and ends at one side of a symbol is drawn as two heads under it, and cannot be seen. */
    @Test
    void whatASymbolHidesIsNoPartOfAnArrow() {
        SourcePage page = sheet().draw("0 g " + Paper.polygon("h", 175, 103, 178, 109, 181, 103))
                .draw(Paper.polygon("h f", 175, 107, 178, 101, 181, 107))
                .draw(Paper.polygon("h f", 177, 104.6, 260, 104.6, 260, 105.4, 177, 105.4))
                .draw(Paper.polygon("h f", 260, 102, 266, 105, 260, 108))
                .draw("1 g 160 95 22 20 re f 160 95 22 20 re S 266 95 22 20 re S")
                .page();
        Stroke stroke = only(page);
        assertFalse(stroke.headAtStart());
        assertTrue(stroke.headAtEnd());
    }

    /** A head under the symbol where its line ends still says where that goes. */
    @Test
    void aHeadUnderASymbolStillBelongsToItsLine() {
        SourcePage page = sheet().draw("0 g " + Paper.polygon("h", 199.6, 90, 199.6, 110, 200.4, 110, 200.4, 90))
                .draw(Paper.polygon("h f", 197, 110, 200, 116, 203, 110))
                .draw("1 g 180 108 40 20 re f 180 108 40 20 re S")
                .page();
        assertTrue(only(page).headAtEnd());
    }

    /** An arrow down past several rows crosses their rules, but begins and ends far from them. */
    @Test
    void aLineThatReachesFarBeyondTheRulesThatItCrossesIsNoRule() {
        SourcePage page = new Paper()
                .table(XS, new double[] {60, 80, 160, 190, 220, 320})
                .draw(Paper.area(200, 100, 0.5, 180))
                .page();
        assertLine(only(page), 200.25, 100, 200.25, 280);
        assertEquals(20, page.cells().size());
    }

    @Test
    void anAnswerThatBeginsInTheEmptyCellBesideItsArrowIsWhole() {
        SourcePage page = sheet().draw(Paper.polygon("h S", 280, 100, 300, 110, 280, 120, 260, 110))
                .text(238, 128, "Rusak ringan")
                .text(54, 100, "Memeriksa")
                .page();
        assertEquals(
                List.of("Rusak ringan"),
                page.captions().stream().map(caption -> caption.text()).toList());
        assertEquals("Memeriksa", page.cells().get(4).text());
    }

    /** The middle one of the three lines of an arrow crosses as many rules as a rule does. */
    @Test
    void theMiddleOfAnArrowInPiecesIsNoRule() {
        SourcePage page = sheet().draw("220 64 25 12 re S 220 280 25 15 re S")
                .draw(Paper.polygon("h f", 200, 69.7, 220, 69.7, 220, 70.3, 200, 70.3))
                .draw(Paper.polygon("h f", 199.6, 70, 200.2, 70, 200.6, 287.5, 200, 287.5))
                .draw(Paper.polygon("h", 200.3, 287.2, 216, 287.2, 216, 287.8, 200.3, 287.8))
                .draw(Paper.polygon("h f", 215, 285, 220, 287.5, 215, 290))
                .page();
        assertTrue(
                page.strokes().stream().anyMatch(stroke -> stroke.place().box().height() > 210),
                () -> page.strokes().toString());
        assertEquals(16, page.cells().size());
    }

    /** A flow that was pasted at a smaller scale has heads of less than two points. */
    @Test
    void aTinyHeadIsOneOnlyWhereALineEnds() {
        String head = Paper.polygon("h f", 180.4, 119.1, 182, 120, 180.4, 120.9);
        assertTrue(only(sheet().draw("160 120 m 180.6 120 l S" + head).page()).headAtEnd());
        assertEquals(List.of(), sheet().draw(head).page().strokes());
    }
}
