package id.sop.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.testing.Seed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {
    private static Checked<Roster> read(String csv) {
        return RosterReader.read("daftar.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the rows with their cells parted by bars. */
    private static List<String> rows(Checked<Roster> roster) {
        assertEquals(List.of(), said(roster));
        Roster found = roster.value().orElseThrow();
        List<String> rows = new ArrayList<>();
        for (Roster.Row row : found.rows()) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < found.columns().size(); column++) {
                cells.add(found.text(row, column));
            }
            rows.add(String.join("|", cells));
        }
        return rows;
    }

    private static List<String> said(Checked<Roster> roster) {
        return roster.faults().stream().map(RosterReaderTest::words).toList();
    }

    private static String words(Finding fault) {
        return fault.span().from().line()
                + ":" + fault.span().from().column()
                + " " + fault.code()
                + " " + fault.variant();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void cellsArePartedByWhatTheHeadHasMostOf(String delimiter) {
        String csv = "kode,nama,alamat\n1,\"a;b\tc,d\",e\n".replace(",", delimiter);
        assertEquals(List.of("1|a;b\tc" + delimiter + "d|e"), rows(read(csv)));
    }

    @Test
    void aByteOrderMarkAndForeignLineEndsAreNoPartOfCells() {
        assertEquals(List.of("1|a", "2|b"), rows(read("\uFEFFkode,nama\r\n1,a\r\n2,b")));
        assertEquals(List.of("1|a", "2|b"), rows(read("kode,nama\r1,a\r2,b\r")));
    }

    @Test
    void quotedCellsMayHoldEverything() {
        Checked<Roster> roster = read("kode;nama;x\n1;\"Suroto; \"\"S.H.\"\"\nBaris dua\"; \" y \" \n2;b;c\n");
        assertEquals(List.of("1|Suroto; \"S.H.\"\nBaris dua|y", "2|b|c"), rows(roster));
        Roster found = roster.value().orElseThrow();
        assertEquals(4, found.place(found.rows().get(1)).from().line(), "the line break in the cell counts");
        assertEquals(
                "\"Suroto; \"\"S.H.\"\"\nBaris dua\"",
                found.place(found.rows().get(0), 1).text());
    }

    @Test
    void rowsAndColumnsWithoutContentAreNotThere() {
        assertEquals(List.of("1|a", "2|"), rows(read("kode;nama;;\n\n;;;\n1;a;;\n  \n2\n;\n")));
    }

    @Test
    void whatStandsInTheSheetIsLeftAsItIs() {
        assertEquals(List.of("007|1e3|${x}|no|=1+1"), rows(read("kode,a,b,c,d\n007,1e3,${x},no,=1+1\n")));
    }

    @Test
    void aStrayQuoteEndsTheReadingWhereItStands() {
        assertEquals(List.of("3:3 DF001 kutip-terbuka"), said(read("kode,nama\n1,a\n2,\"b\n3,c\n")));
        assertEquals(List.of("2:6 DF001 kutip-sisa"), said(read("kode,nama\n1,\"a\"b\n2,\"c\"d\n")));
        assertEquals(List.of("2:4 DF001 kutip-tengah"), said(read("kode,nama\n1,a\"b\"\n")));
    }

    @Test
    void aFaultyRowIsLeftOutAndTheOthersStay() {
        Checked<Roster> roster = read("kode,nama\n1,a\n2,b,c\n,d\n3,e\n1,f\n4,g\n");
        assertEquals(
                List.of("3:5 DF001 lebar", "4:1 DF005 kosong", "6:1 DF005 "),
                said(roster).stream().toList());
        Roster found = roster.value().orElseThrow();
        assertEquals(
                List.of("3", "4"), found.rows().stream().map(Roster.Row::code).toList());
        assertEquals(4, found.skipped(), "of two rows of one kode neither is taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,1.96102E+17\\n1,a\\n2,b | [2:3 DF009 dibulatkan, 3:1 DF005 ]",
                "1,a\\n1,1.96102E+17\\n2,b | [3:1 DF005 , 3:3 DF009 dibulatkan]",
                "1,\"1,96102E+17\"\\n1,a\\n2,b | [2:3 DF009 dibulatkan, 3:1 DF005 ]",
                "1,a\\n1,\"1,96102E+17\"\\n2,b | [3:1 DF005 , 3:3 DF009 dibulatkan]",
                "1,a,x\\n1,a\\n2,b | [2:5 DF001 lebar, 3:1 DF005 ]",
                "1,a\\n1,a,x\\n2,b | [3:1 DF005 , 3:5 DF001 lebar]"
            })
    void aRowWithAFaultIsStillOneOfTwoThatNobodyCanTellApart(String rows, String expected) {
        Checked<Roster> roster = read("kode,nip\n" + rows.replace("\\n", "\n") + "\n");
        assertEquals(expected, said(roster).stream().toList().toString());
        Roster found = roster.value().orElseThrow();
        assertEquals(List.of("2"), found.rows().stream().map(Roster.Row::code).toList());
        assertEquals(2, found.skipped());
    }

    @Test
    void manyFaultyRowsAreNotToldOneByOne() {
        String rows = "1,a,b\n".repeat(1000);
        Checked<Roster> roster = read("kode,nama\n" + rows);
        assertEquals(40, roster.faults().size(), "twenty too wide, twenty of one kode");
        assertEquals(1000, roster.value().orElseThrow().skipped());
    }

    @Test
    void aRosterMayHaveAHundredThousandOfficesAndNotOneMore() {
        StringBuilder csv = new StringBuilder("kode,nama\n");
        for (int i = 0; i < RosterReader.MOST_ROWS; i++) {
            csv.append(i).append(",Kecamatan\n");
        }
        assertEquals(
                RosterReader.MOST_ROWS,
                read(csv.toString()).value().orElseThrow().rows().size());
        assertEquals(List.of("100003:1 DF001 baris"), said(read(csv + "x,Kecamatan\n")));
    }

    @Test
    void aCellOfTenMegabytesCostsItsRowOnly() {
        Checked<Roster> roster = read("kode,nama\n1,\"" + "x".repeat(10_000_000) + "\"\n2,b\n");
        assertEquals(List.of("2:3 DF009 panjang"), said(roster));
        assertEquals(
                List.of("2"),
                roster.value().orElseThrow().rows().stream()
                        .map(Roster.Row::code)
                        .toList());
    }

    @Test
    void aControlCharacterCostsItsRowOnly() {
        Checked<Roster> roster = read("kode,nama\n1,a\n2,b\u001B[31m\n3,\"c\u0007\nd\"\n4,e\n");
        assertEquals(List.of("3:3 DF009 kendali-teks", "4:3 DF009 kendali-teks"), said(roster));
        assertEquals(List.of("U+001B"), roster.faults().get(0).arguments());
        assertEquals(2, roster.value().orElseThrow().skipped());
        assertEquals(
                List.of("1", "4"),
                roster.value().orElseThrow().rows().stream()
                        .map(Roster.Row::code)
                        .toList());
    }

    @Test
    void aControlCharacterInTheHeadLeavesNoRoster() {
        Checked<Roster> roster = read("kode,na\u001Bma\n1,a\n");
        assertTrue(roster.value().isEmpty());
        assertEquals(List.of("1:6 DF002 "), said(roster));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertEquals(
                List.of("2:2 DF001 bukan-utf8"),
                said(RosterReader.read("d.csv", "kode,nama\n1\u00e9".getBytes(StandardCharsets.ISO_8859_1))));
        assertTrue(said(RosterReader.read("d.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .contains("1:1 DF001 xls"));
    }

    @Test
    void whateverIsWrittenIsReadBack() {
        long seed = Seed.fresh();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String delimiter = List.of(",", ";", "\t").get(random.nextInt(3));
            String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
            int columns = 2 + random.nextInt(4);
            List<List<String>> table = new ArrayList<>();
            List<String> head = new ArrayList<>(List.of("kode"));
            for (int i = 1; i < columns; i++) {
                head.add("k" + i);
            }
            for (int row = 0; row < 5; row++) {
                List<String> cells = new ArrayList<>(List.of("r" + row));
                for (int i = 1; i < columns; i++) {
                    cells.add(cell(random));
                }
                table.add(cells);
            }
            String csv = line(head, delimiter, random)
                    + lineEnd
                    + table.stream().map(row -> line(row, delimiter, random)).collect(Collectors.joining(lineEnd));
            List<String> expected = table.stream()
                    .map(row -> row.stream().map(String::strip).collect(Collectors.joining("|")))
                    .toList();
            assertEquals(expected, rows(read(csv)), "seed " + seed + ", round " + round + ":\n" + csv);
        }
    }

    private static String cell(Random random) {
        String letters = "ab,;\t\"\n é😀'-";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            int[] points = letters.codePoints().toArray();
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    private static String line(List<String> cells, String delimiter, Random random) {
        return cells.stream()
                .map(cell -> cell.matches("[a-z0-9]+") && random.nextBoolean()
                        ? cell
                        : "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(delimiter));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.4 a                             | DF001 pdf",
                "\u0089PNG                              | DF001 gambar",
                "PK\u0003\u0004 word/document.xml       | DF001 word",
                "PK\u0003\u0004 a.csv                   | DF001 arsip",
                "<html><body>a</body></html>            | DF001 halaman",
                "\u00FF\u00FEk\u0000o\u0000d\u0000e\u0000   | DF001 utf16",
                "nama: Penerbitan Surat                 | DF001 sop"
            })
    void whatIsNoTableIsNamed(String content, String said) {
        Checked<Roster> roster = RosterReader.read("daftar.csv", content.getBytes(StandardCharsets.ISO_8859_1));
        Finding fault = roster.faults().get(0);
        assertEquals(said, fault.code() + " " + fault.variant());
    }

    @Test
    void aRosterThatIsTooLargeIsNamed() {
        byte[] huge = new byte[RosterReader.MOST_BYTES + 1];
        Arrays.fill(huge, (byte) 'a');
        Checked<Roster> roster = RosterReader.read("daftar.csv", huge);
        assertEquals(
                "DF001 besar",
                roster.faults().get(0).code() + " " + roster.faults().get(0).variant());
    }
}
