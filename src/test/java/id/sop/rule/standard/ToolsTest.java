package id.sop.rule.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Tools, rooms and networks")
final class ToolsTest {
    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({
        "Komputer, true",
        "Printer dan scanner, true",
        "Laptop/PC, true",
        "Surat pengantar, false",
        "Komputer dan surat pengantar, false", // one of the two is a document
        "'', false", // nothing is named
    })
    void areNamedAlone(String text, boolean tools) {
        assertEquals(tools, Tools.names(text));
    }
}
