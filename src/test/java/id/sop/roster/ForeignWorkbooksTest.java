package id.sop.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.diagnostic.Checked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Workbooks as other programs write them, with what offices put into them. */
class ForeignWorkbooksTest {
    static final Path FOLDER = Path.of("src/test/resources/workbooks");

    /** What libreoffice.fods holds, and what is wrong with its last four rows. */
    static final List<String> ROWS = List.of(
            "007|Karangploso|2026-01-31|9|Suroto, S.H. & rekan",
            "0123|Kecamatan Dau|2014-12-20|9.5|Baris satu\nbaris dua",
            "35.07.23|Singosari||TRUE|",
            "196102191981031007||31 Januari 2026|0|_x0041_ 😀");

    static final List<String> FAULTS = List.of(
            "8: DF009 format [B8]", "9: DF009 format [B9]", "10: DF009 galat [B10]", "11: DF009 angka-panjang [A11]");

    static Checked<Roster> read(byte[] bytes) {
        return RosterReader.read("daftar.xlsx", bytes);
    }

    /** Returns the rows with their cells parted by bars. */
    static List<String> rows(Checked<Roster> roster) {
        Roster found = roster.value().orElseThrow();
        return found.rows().stream()
                .map(row -> String.join(
                        "|",
                        IntStream.range(0, found.columns().size())
                                .mapToObj(column -> found.text(row, column))
                                .toList()))
                .toList();
    }

    static List<String> said(Checked<Roster> roster) {
        return roster.faults().stream()
                .map(finding -> finding.span().from().line() + ": " + finding.code() + " " + finding.variant() + " "
                        + finding.arguments())
                .toList();
    }

    /** Written by version 7.4; {@link LibreOfficeTest} tells how. */
    @Test
    void whatLibreOfficeWroteIsReadAsItShowsIt() throws IOException {
        Checked<Roster> roster = read(Files.readAllBytes(FOLDER.resolve("libreoffice.xlsx")));
        assertEquals(ROWS, rows(roster));
        assertEquals(FAULTS, said(roster));
    }

    /** Returns a workbook of fastexcel, which writes its parts as Excel does. */
    private static byte[] workbook(Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Microsoft Excel", "16.0300")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Worksheet headed(Workbook workbook, String... columns) {
        Worksheet sheet = workbook.newWorksheet("Daftar");
        for (int column = 0; column < columns.length; column++) {
            sheet.value(0, column, columns[column]);
        }
        return sheet;
    }

    @Test
    void numbersAndDatesAreReadAsTheirFormatsShowThem() {
        Checked<Roster> roster = read(workbook(workbook -> {
            Worksheet sheet = headed(workbook, "kode", "tanggal", "nilai", "tetap");
            sheet.value(1, 0, 7);
            sheet.style(1, 0).format("000").set();
            sheet.value(1, 1, LocalDate.of(2026, 1, 31));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
            sheet.value(1, 2, 0.1);
            sheet.value(1, 3, true);
            sheet.value(2, 0, "007.1");
            sheet.value(2, 1, LocalDate.of(2014, 12, 20));
            sheet.style(2, 1).format("[$-421]dd mmmm yyyy;@").set();
            sheet.value(2, 2, 1_500_000);
            sheet.value(2, 3, false);
        }));
        assertEquals(List.of("007|2026-01-31|0.1|TRUE", "007.1|2014-12-20|1500000|FALSE"), rows(roster));
        assertEquals(List.of(), said(roster));
    }

    @Test
    void aNumberWhoseFormatShowsMoreThanDigitsCostsItsRow() {
        Checked<Roster> roster = read(workbook(workbook -> {
            Worksheet sheet = headed(workbook, "kode", "nilai");
            List<String> formats = List.of("0.00", "0%", "#,##0", "0.00E+00", "h:mm", "[h]:mm", "\"Rp\"#,##0", "?/?");
            for (int i = 0; i < formats.size(); i++) {
                sheet.value(1 + i, 0, "k" + i);
                sheet.value(1 + i, 1, 0.25);
                sheet.style(1 + i, 1).format(formats.get(i)).set();
            }
            sheet.value(9, 0, "baik");
        }));
        assertEquals(List.of("baik|"), rows(roster));
        assertEquals(
                IntStream.range(2, 10)
                        .mapToObj(row -> row + ": DF009 format [B" + row + "]")
                        .toList(),
                said(roster));
    }

    @Test
    void aFormulaThatNobodyHasReckonedYetHasNoValue() {
        Checked<Roster> roster = read(workbook(workbook -> {
            Worksheet sheet = headed(workbook, "kode", "nilai");
            sheet.value(1, 0, "1");
            sheet.formula(1, 1, "1+1");
        }));
        assertEquals(List.of(), rows(roster));
        assertEquals(List.of("2: DF009 rumus [B2]"), said(roster));
    }

    @Test
    void textsMayStandInTheirCellsOrBesideTheSheet() {
        Checked<Roster> roster = read(workbook(workbook -> {
            Worksheet sheet = headed(workbook, "kode", "nama", "alamat");
            sheet.inlineString(1, 0, "0042");
            sheet.inlineString(1, 1, "  A & B <Tbk>\n\"x\"  ");
            sheet.value(1, 2, "Jl. Raya 1\nMalang é 😀");
            sheet.value(2, 0, "43");
            sheet.value(2, 1, "_x0041_");
            sheet.value(2, 2, "Jl. Raya 1\nMalang é 😀");
        }));
        assertEquals(
                List.of("0042|A & B <Tbk>\n\"x\"|Jl. Raya 1\nMalang é 😀", "43|A|Jl. Raya 1\nMalang é 😀"),
                rows(roster));
        assertEquals(List.of(), said(roster));
    }

    /** Rows that a filter hides are offices like the others; only a whole sheet can be put away. */
    @Test
    void theFirstVisibleSheetCountsWithAllItsRowsAndNoOther() {
        Checked<Roster> roster = read(workbook(workbook -> {
            Worksheet away = workbook.newWorksheet("Catatan");
            away.value(0, 0, "bukan daftar");
            away.setVisibilityState(VisibilityState.VERY_HIDDEN);
            Worksheet sheet = headed(workbook, "kode", "nama");
            sheet.value(2, 0, "1");
            sheet.value(2, 1, "a");
            sheet.hideRow(2);
            sheet.value(7, 0, "2");
            sheet.value(7, 1, "b");
            sheet.range(7, 1, 8, 1).merge();
            sheet.value(8, 0, "3");
            sheet.style(20, 0).bold().set();
            workbook.newWorksheet("Lain").value(0, 0, "lembar lain");
        }));
        assertEquals(List.of("1|a", "2|b", "3|"), rows(roster));
        assertEquals(List.of(), said(roster));
        assertEquals(
                8,
                roster.value()
                        .orElseThrow()
                        .place(roster.value().orElseThrow().rows().get(1))
                        .from()
                        .line());
    }
}
