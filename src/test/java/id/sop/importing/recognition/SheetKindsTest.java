package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftOfficial;
import id.sop.importing.draft.DraftTarget;
import id.sop.importing.draft.Found;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Stroke;
import id.sop.importing.page.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The kinds of sheets that offices have: what stands around the table, and tables without symbols or over several pages. */
class SheetKindsTest {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 60;
    private static final List<String> HEAD = List.of("No", "Kegiatan", "A", "Kelengkapan", "Waktu", "Output");
    private static final List<String> STEP = List.of("1", "Menerima surat", "", "", "", "");

    /** A page with cells of one size, and whatever else. */
    private static final class Sheet {
        private final int page;
        private final List<Cell> cells = new ArrayList<>();
        private final List<Symbol> symbols = new ArrayList<>();
        private final List<Stroke> strokes = new ArrayList<>();
        private final List<Caption> captions = new ArrayList<>();
        private double bottom = 40;

        Sheet(int page) {
            this.page = page;
        }

        private Place place(Box box) {
            return new Place(page, "di sini", box);
        }

        Sheet row(List<String> texts) {
            for (int column = 0; column < texts.size(); column++) {
                cells.add(new Cell(place(new Box(column * WIDTH, bottom, WIDTH, HEIGHT)), texts.get(column)));
            }
            bottom += HEIGHT;
            return this;
        }

        Sheet wide(String text, int columns) {
            cells.add(new Cell(place(new Box(0, bottom, columns * WIDTH, HEIGHT)), text));
            bottom += HEIGHT;
            return this;
        }

        Sheet symbol(Shape shape, double x, double y) {
            symbols.add(new Symbol(place(new Box(x - 20, y - 10, 40, 20)), shape, "", false));
            return this;
        }

        Sheet stroke(boolean head, Point from, Point to) {
            Box box = Box.around(from, 0, 0).and(Box.around(to, 0, 0));
            strokes.add(new Stroke(
                    place(box), List.of(from, to), false, head, false, OptionalInt.empty(), OptionalInt.empty()));
            return this;
        }

        Sheet line(String text, double x, double y) {
            captions.add(new Caption(place(new Box(x, y, 150, 10)), text));
            return this;
        }

        SourcePage page() {
            return new SourcePage("halaman " + (page + 1), cells, symbols, strokes, captions, false);
        }
    }

    private static List<Draft> read(Sheet... sheets) {
        List<SourcePage> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            pages.add(sheet.page());
        }
        return new Recogniser().recognise(new SourceDocument("a.pdf", pages)).drafts();
    }

    private static List<String> values(List<Found<String>> found) {
        return found.stream().map(Found::value).toList();
    }

    @Test
    void aTextInARowThatBeginsLikeAHeadBeginsNoTable() {
        Draft draft = read(new Sheet(0)
                        .row(HEAD)
                        .row(List.of("1", "Bersiap", "", "", "1 jam", "Rencana"))
                        .row(List.of("2", "Berolahraga", "", "Kegiatan terlaksana", "Waktu senggang", "Output baik"))
                        .row(List.of("3", "Melapor", "", "Bahan", "2 jam", "Laporan")))
                .get(0);
        assertEquals(
                List.of("Bersiap", "Berolahraga", "Melapor"),
                draft.steps().stream().map(step -> step.activity().value()).toList());
        assertEquals(3, draft.columns().size());
    }

    @Test
    void namesInASolePerformersColumnAreTheActors() {
        List<String> head = List.of("No", "Kegiatan", "Pelaksana", "Kelengkapan", "Waktu", "Output");
        Draft draft = read(new Sheet(0)
                        .row(head)
                        .row(List.of("1", "Menerima surat", "Petugas Loket", "Surat", "1 jam", "Agenda"))
                        .row(List.of("2", "Menelaah", "Kepala\nSeksi", "Surat", "1 jam", "Telaah"))
                        .row(List.of("3", "Membalas", "Petugas loket", "Telaah", "1 jam", "Balasan")))
                .get(0);
        assertEquals(
                List.of("Petugas Loket", "Kepala Seksi"),
                draft.actors().stream().map(actor -> actor.name().value()).toList());
        assertEquals(
                List.of(List.of("petugas_loket"), List.of("kepala_seksi"), List.of("petugas_loket")),
                draft.steps().stream().map(step -> step.performers().keys()).toList());
        assertTrue(draft.steps().stream().allMatch(step -> step.remarks().isEmpty()));
        assertEquals(3, draft.columns().size());
    }

    @Test
    void aLineThatTheEndOfAPageCutsLeadsOnToTheNextPage() {
        double middle = 2.5 * WIDTH;
        Draft draft = read(
                        new Sheet(0)
                                .row(HEAD)
                                .row(STEP)
                                .symbol(Shape.CAPSULE, middle, 130)
                                .stroke(false, new Point(middle, 140), new Point(middle, 165)),
                        new Sheet(1)
                                .row(List.of("2", "Membalas surat", "", "", "", ""))
                                .symbol(Shape.CAPSULE, middle, 70)
                                .stroke(true, new Point(middle + 5, 30), new Point(middle + 5, 60)))
                .get(0);
        assertEquals(1, draft.arrows().near());
        assertEquals(0, draft.arrows().loose());
        assertEquals(List.of(), draft.allRemarks().filter(r -> !r.isGap()).toList());
        assertEquals(List.<DraftTarget>of(), draft.steps().get(0).next());
    }

    @Test
    void anElbowOfTwoStrokesThatTheEndOfAPageCutsIsOneLine() {
        double middle = 2.5 * WIDTH;
        Draft draft = read(
                        new Sheet(0)
                                .row(HEAD)
                                .row(STEP)
                                .symbol(Shape.CAPSULE, middle, 130)
                                .stroke(false, new Point(middle - 20, 130), new Point(middle - 60, 130))
                                .stroke(true, new Point(middle - 60.2, 130.1), new Point(middle - 60, 175)),
                        new Sheet(1)
                                .row(List.of("2", "Membalas surat", "", "", "", ""))
                                .symbol(Shape.CAPSULE, middle, 70)
                                .stroke(false, new Point(middle - 58, 30), new Point(middle - 58, 71))
                                .stroke(true, new Point(middle - 58, 70), new Point(middle - 20, 70)))
                .get(0);
        assertEquals(0, draft.arrows().loose());
        assertEquals(1, draft.arrows().near());
        assertEquals(List.of(), draft.allRemarks().filter(r -> !r.isGap()).toList());
    }

    @Test
    void theOnlySlantingLineThatTheEndOfAPageCutsLeadsOnAndOneOfTwoDoesNot() {
        double middle = 2.5 * WIDTH;
        for (boolean second : List.of(false, true)) {
            Sheet lower = new Sheet(1)
                    .row(List.of("2", "Membalas surat", "", "", "", ""))
                    .symbol(Shape.CAPSULE, middle, 70)
                    .stroke(true, new Point(middle - 25, 30), new Point(middle, 60));
            if (second) {
                lower.stroke(true, new Point(middle + 50, 30), new Point(middle + 5, 60));
            }
            Draft draft = read(
                            new Sheet(0)
                                    .row(HEAD)
                                    .row(STEP)
                                    .symbol(Shape.CAPSULE, middle, 130)
                                    .stroke(true, new Point(middle, 140), new Point(middle + 10, 165)),
                            lower)
                    .get(0);
            assertEquals(second ? 0 : 1, draft.arrows().near());
            assertEquals(second ? 3 : 0, draft.arrows().loose());
        }
    }

    /** In a worksheet it is one cell, merged over some of the table or over none. */
    @Test
    void aLetteredLineBetweenTwoTablesIsTheHeadingOfAPart() {
        for (int columns : List.of(1, 3, 6)) {
            List<Draft> drafts = read(new Sheet(0)
                    .row(HEAD)
                    .row(STEP)
                    .wide("B. Penyelesaian", columns)
                    .row(HEAD)
                    .row(List.of("1", "Membalas surat", "", "", "", "")));
            assertEquals(1, drafts.size(), columns + " columns");
            assertEquals(2, drafts.get(0).steps().size());
        }
    }

    @Test
    void aNameWithoutTitlesBelowAWholeOfficeIsThatOfAPerson() {
        DraftOfficial official = ApproverReading.read("Kepala Dinas Arsip Sumber Jaya\nBudi Santoso", HERE, false)
                .orElseThrow();
        assertEquals("Budi Santoso", official.name().orElseThrow().value());
        assertEquals(List.of("Kepala Dinas Arsip Sumber Jaya"), values(official.position()));
    }

    @Test
    void theSecondLineOfAnOfficeIsNoPerson() {
        for (String office : List.of(
                "Direktur Jenderal\nBina Marga",
                "Kepala Dinas Pendidikan Kabupaten\nSumber Jaya",
                "Kepala Badan Pusat Statistik\nProvinsi Sumber Jaya",
                "Kepala Dinas Arsip Sumber Jaya\nSumber Jaya")) {
            DraftOfficial official = ApproverReading.read(office, HERE, false).orElseThrow();
            assertTrue(official.name().isEmpty(), office);
            assertEquals(2, official.position().size(), office);
        }
    }

    private static final Place HERE = new Place(0, "di sini", new Box(0, 0, 1, 1));

    @Test
    void aSoleSignatureBelowTheTableIsTheApproverAndFootersAreNoNotes() {
        Draft draft = read(new Sheet(0)
                        .row(HEAD)
                        .row(STEP)
                        .line("Catatan:", 0, 200)
                        .line("Surat dicatat pada hari yang sama.", 0, 212)
                        .line("Kepala Dinas Arsip Sumber Jaya", 400, 230)
                        .line("Budi Santoso", 400, 270)
                        .line("Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat BSrE", 0, 300)
                        .line("Halaman 1 dari 1", 0, 320)
                        .line("Jl. Merdeka 1 Telp. 021 www.contoh.go.id", 0, 330))
                .get(0);
        DraftOfficial approver = draft.approver().orElseThrow();
        assertEquals("Budi Santoso", approver.name().orElseThrow().value());
        assertTrue(approver.below());
        assertEquals(List.of("Surat dicatat pada hari yang sama."), values(draft.notes()));
    }

    @Test
    void aCoverSaysWhatSeveralProceduresHaveInCommonButNotTheirNumber() {
        Sheet cover = new Sheet(0)
                .row(List.of("NOMOR SOP", "12/2025"))
                .row(List.of("TANGGAL EFEKTIF", "2 Januari 2025"))
                .row(List.of("NAMA SOP", "Penerimaan Surat"))
                .row(List.of("DASAR HUKUM", "UU 43 Tahun 2009"));
        List<Draft> drafts = read(
                cover,
                new Sheet(1).line("SOP Penerimaan Surat", 0, 20).row(HEAD).row(STEP),
                new Sheet(2).line("SOP Pengiriman Surat", 0, 20).row(HEAD).row(STEP));
        assertEquals(2, drafts.size());
        Draft second = drafts.get(1);
        assertEquals("Pengiriman Surat", second.name().orElseThrow().value());
        assertEquals(List.of("2 Januari 2025"), values(second.identity().get("tanggal_efektif")));
        assertEquals(0, second.identity().get("tanggal_efektif").get(0).place().page());
        assertTrue(!second.identity().containsKey("nomor"));
        assertEquals(List.of("12/2025"), values(drafts.get(0).identity().get("nomor")));
    }
}
