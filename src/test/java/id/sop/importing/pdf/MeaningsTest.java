package id.sop.importing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sop.testing.Seed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** What the codes of fonts mean by their own tables. */
class MeaningsTest {
    private static final String TABLE =
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            << /Registry (Adobe) /Ordering (UCS) >> % <0001> is no code here
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            3 beginbfchar
            <0003> <0020>
            <0005><00660069>
            <07> <41>
            endbfchar
            3 beginbfrange
            <0010> <0012> <0061>
            <0020> <0022> [<0078> <0079> <D83DDE00>]
            <00FE> <0101> <00FE>
            endbfrange
            endcmap end end""";

    private static Meanings of(String table) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(table.getBytes(StandardCharsets.ISO_8859_1));
        }
        return Meanings.of(stream);
    }

    @Test
    void singleCodesAndRangesHaveTheirMeanings() throws IOException {
        Meanings meanings = of(TABLE);
        assertEquals(" ", meanings.of(3));
        assertEquals("fi", meanings.of(5));
        assertEquals("A", meanings.of(7));
        assertEquals("a", meanings.of(0x10));
        assertEquals("c", meanings.of(0x12));
        assertEquals("y", meanings.of(0x21));
        assertEquals("\uD83D\uDE00", meanings.of(0x22));
        assertEquals("\u0100", meanings.of(0x100));
        for (int code : new int[] {1, 0x13, 0x23, 0x102}) {
            assertNull(meanings.of(code));
        }
    }

    /** The library reads these. */
    @Test
    void aTableThatNamesAnotherOneSaysNothingByItself() throws IOException {
        assertNull(of("/Identity-H usecmap"));
        assertNull(of("begincmap endcmap"));
    }

    @Test
    void brokenTablesAreReadAsFarAsTheyGo() throws IOException {
        Random random = new Random(Seed.or(31));
        for (int i = 0; i < 300; i++) {
            StringBuilder table = new StringBuilder(TABLE);
            for (int k = 0; k < 4; k++) {
                table.setCharAt(random.nextInt(table.length()), (char) (' ' + random.nextInt(95)));
            }
            table.setLength(random.nextInt(table.length()));
            Meanings meanings = of(table.toString());
            if (meanings != null) {
                meanings.of(random.nextInt(0x110));
            }
        }
        assertNotNull(of("beginbfchar <01> <0041"));
    }
}
