package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @BeforeEach
    void namesAreBytes() {
        assumeTrue(Path.of("/").toString().equals("/"), "names are bytes on Unix only");
    }

    private static Path path(String address) {
        return Path.of(URI.create("file:///" + address));
    }

    @ParameterizedTest
    @CsvSource({
        "caf%E9.yaml, /caf\\xE9.yaml",
        "%C3.yaml, /\\xC3.yaml",
        "a/%FF%FE/b%80.yaml, /a/\\xFF\\xFE/b\\x80.yaml",
        "%C3%A9%E9.yaml, /é\\xE9.yaml",
        "%F0%9F%98%80%F0%9F%98.yaml, /😀\\xF0\\x9F\\x98.yaml",
        "%ED%A0%80.yaml, /\\xED\\xA0\\x80.yaml",
        "%C0%AF.yaml, /\\xC0\\xAF.yaml"
    })
    void bytesThatAreNoTextAreShown(String address, String shown) {
        assertFalse(FileNames.isText(path(address)));
        assertEquals(shown, FileNames.shown(path(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "é/ñ.yaml", "😀.yaml", "a b.yaml", "\uFFFD.yaml", "a\\b.yaml", "100%.yaml"})
    void aNameThatIsTextIsShownAsItIs(String name) {
        assumeTrue(System.getProperty("sun.jnu.encoding").equalsIgnoreCase("UTF-8"), "the tests run without UTF-8");
        assertTrue(FileNames.isText(Path.of("/", name)));
        assertEquals("/" + name, FileNames.shown(Path.of("/", name)));
    }
}
