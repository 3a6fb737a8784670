package id.sop.yaml.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.source.Source;
import id.sop.testing.FaultLines;
import id.sop.yaml.node.Limits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {
    private static final TextReader READER = new TextReader(Limits.STANDARD);

    private static Checked<Source> read(String text) {
        return READER.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Checked<Source> read(String before, int... bytes) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        Arrays.stream(bytes).forEach(content::write);
        return READER.read("a.yaml", content.toByteArray());
    }

    private static String text(Checked<Source> read) {
        Source source = read.value().orElseThrow();
        return source.text(0, source.length());
    }

    @Test
    void utf8IsReadAsItStands() {
        Checked<Source> read = read("nama: Kafé 😀\r\n\tx\n");
        assertEquals("nama: Kafé 😀\r\n\tx\n", text(read));
        assertEquals(List.of(), read.faults());
        assertEquals("a.yaml", read.value().orElseThrow().name());
    }

    @Test
    void aByteOrderMarkAtTheBeginningIsNotPartOfTheText() {
        Checked<Source> read = read("\uFEFFnama: a");
        assertEquals("nama: a", text(read));
        assertEquals(List.of(), read.faults());
    }

    @Test
    void aByteOrderMarkElsewhereIsAnInvisibleCharacter() {
        assertEquals(
                List.of("1:7 YM008.tak-tampak «\uFEFF» [U+FEFF]"),
                FaultLines.withArguments(read("nama: \uFEFFa").faults()));
    }

    @Test
    void theFirstByteThatIsNotUtf8IsNamedWithItsPlace() {
        Checked<Source> read = read("nama: a\n😀 b", 0xE9, 'c');
        assertTrue(read.value().isEmpty());
        assertEquals(List.of("2:4 YM008.ansi «» [0xE9, é]"), FaultLines.withArguments(read.faults()));
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndIsReported() {
        assertEquals(
                List.of("1:2 YM008 «» [0xF0]"),
                FaultLines.withArguments(read("a", 0xF0, 0x9F, 0x98).faults()));
    }

    @ParameterizedTest
    @CsvSource({"0xC0, 0xAF", "0xED, 0xA0", "0xF8, 0x88", "0x80, 0x80"})
    void overlongFormsSurrogatesAndStrayBytesAreNotUtf8(String first, String second) {
        List<String> faults = FaultLines.withArguments(
                read("", Integer.decode(first), Integer.decode(second), 0x80).faults());
        assertEquals(List.of("1:1 YM008 «» [" + first + "]"), faults);
    }

    @Test
    void aUtf16FileIsReportedAtItsFirstByte() {
        byte[] bytes = "nama: Camat\n".getBytes(StandardCharsets.UTF_16);
        Checked<Source> read = READER.read("a.yaml", bytes);
        assertTrue(read.value().isEmpty());
        assertEquals(List.of("1:1 YM008.utf16 «» []"), FaultLines.withArguments(read.faults()));
    }

    @Test
    void aUtf16FileWithoutAMarkIsReportedByItsNulCharacters() {
        Checked<Source> read = READER.read("a.yaml", "nama: Camat karena ia".getBytes(StandardCharsets.UTF_16LE));
        assertTrue(read.value().isEmpty());
        assertEquals(List.of("1:1 YM008.utf16 «» []"), FaultLines.withArguments(read.faults()));
    }

    @ParameterizedTest
    @CsvSource({"0", "7", "8", "11", "12", "27", "127", "128", "159"})
    void controlCharactersCannotBeUsed(int character) {
        Checked<Source> read = read("a: b" + (char) character + "c");
        assertTrue(read.value().isEmpty());
        String name = "U+%04X".formatted(character);
        assertEquals(
                List.of("1:5 YM008.kendali «" + (char) character + "» [" + name + "]"),
                FaultLines.withArguments(read.faults()));
    }

    @ParameterizedTest
    @CsvSource({"FFFE", "FFFF", "FDD0", "1FFFE"})
    void whatUnicodeHasSetAsideForeverIsNoText(String hex) {
        Checked<Source> read = read("a: b" + Character.toString(Integer.parseInt(hex, 16)));
        assertTrue(read.value().isEmpty());
        assertEquals(
                List.of("[U+" + hex + "]"),
                read.faults().stream()
                        .map(fault -> fault.arguments().toString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"200B", "200D", "200E", "202E", "2066", "2060", "E0041"})
    void invisibleCharactersAreReportedButTheTextIsRead(String hex) {
        Checked<Source> read = read("a: b" + Character.toString(Integer.parseInt(hex, 16)) + "c");
        assertTrue(read.value().isPresent());
        assertEquals(1, read.faults().size());
        assertEquals("tak-tampak", read.faults().get(0).variant());
        assertEquals(List.of("U+" + hex), read.faults().get(0).arguments());
    }

    @Test
    void softHyphensAndNoBreakSpacesAreOrdinaryTypography() {
        assertEquals(List.of(), read("a: b\u00ADc\u00A0d\u2011e").faults());
    }

    @Test
    void aFileOfTheLargestSizeIsReadAndOneByteMoreIsNot() {
        byte[] bytes = new byte[(1 << 20) + 1];
        Arrays.fill(bytes, (byte) 'a');
        Checked<Source> read = READER.read("a.yaml", bytes);
        assertTrue(read.value().isEmpty());
        assertEquals(List.of("1:1 YM009.ukuran «» [1048577, 1048576]"), FaultLines.withArguments(read.faults()));
        assertEquals(
                1 << 20,
                text(READER.read("a.yaml", Arrays.copyOf(bytes, 1 << 20))).length());
    }

    @Test
    void aBinaryFileEarnsTenFindingsAtMost() {
        assertEquals(10, read("\u0001".repeat(5000)).faults().size());
    }

    @Test
    void aControlCharacterIsNotedEvenAfterManyInvisibleOnes() {
        Checked<Source> read = read("\u200B".repeat(50) + "\0");
        assertTrue(read.value().isEmpty());
        assertTrue(FaultLines.of(read.faults()).contains("1:51 YM008.kendali «\0»"));
        assertEquals(11, read.faults().size());
    }
}
