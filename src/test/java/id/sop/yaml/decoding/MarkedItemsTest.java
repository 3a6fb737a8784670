package id.sop.yaml.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.model.Text;
import id.sop.testing.Sops;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that stand in one text, each item on a line with its own mark. */
final class MarkedItemsTest {
    private static List<Text> outputs(String yaml) {
        return Sops.decode(
                        "nama: x\npelaksana: {a: A}\nlangkah:\n  - kegiatan: k\n    pelaksana: a\n    output: " + yaml)
                .value()
                .orElseThrow()
                .step(1)
                .outputs();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- A\\n- B              | - A; - B",
                "-A\\n-B                | - A; - B",
                "• A\\n• B              | • A; • B",
                "a. A\\nb. B            | a. A; b. B",
                "1) A\\n2) B\\n3) C      | 1) A; 2) B; 3) C",
                "(1) A\\n  (2) B        | (1) A; (2) B",
                "- A\\n  dan B\\n- C     | - A dan B; - C",
                "1. A\\n\\n2. B          | 1. A; 2. B",
                "1. A\\n3. B            | 1. A 3. B",
                "2. A\\n3. B            | 2. A 3. B",
                "- A\\n1. B             | - A 1. B",
                "A\\n- B\\n- C           | A - B - C",
                "- A                    | - A",
                "1. A 2. B              | 1. A 2. B",
                "A\\nB                  | A B"
            })
    void linesWithMarksAreItems(String written, String items) {
        List<String> found = outputs("\"" + written + "\"\n").stream()
                .map(text -> (text.mark().map(mark -> mark + " ").orElse("") + text.value()).replaceAll("\\s+", " "))
                .toList();
        assertEquals(items, String.join("; ", found));
    }

    @Test
    void eachItemKnowsItsPlace() {
        List<Text> outputs = outputs("|\n      - Notulensi rapat\n      - Daftar hadir\n");
        assertEquals("Notulensi rapat", outputs.get(0).span().text());
        assertEquals(7, outputs.get(0).span().from().line());
        assertEquals("Daftar hadir", outputs.get(1).span().text());
        assertEquals(8, outputs.get(1).span().from().line());
    }

    @Test
    void anItemOfAListMayHoldAList() {
        List<Text> outputs = outputs("[Surat, \"- A\\n- B\"]\n");
        assertEquals(
                List.of("Surat", "A", "B"), outputs.stream().map(Text::value).toList());
    }
}
