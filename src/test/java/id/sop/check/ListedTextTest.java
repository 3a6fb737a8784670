package id.sop.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.rule.Settings;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of one item, where one text is due, is made that text wherever it is written below its key. */
class ListedTextTest {
    private static final String FILE =
            """
            nama: Uji
            tanggal_efektif: "20 Desember 2014"
            pelaksana: {a: A}
            langkah:
              - kegiatan: Menulis surat
                pelaksana: a
                waktu:%s
                kelengkapan: Surat
                output: Surat
            jumlah_waktu:%s
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                " [5 menit]",
                "\n@- 5 menit",
                "\n@-   '5 menit'  # lama",
                "  # lama\n@- 5 menit",
                "\n\n@# lama\n@- 5 menit",
                "\n@- # lama\n@  5 menit",
                "\n@  - 5 menit",
                "\n@- |-\n@  5 menit"
            })
    void isMadeOneText(String value) {
        String text = FILE.formatted(value.replace("@", "    "), value.replace("@", ""));
        String after = corrected(text);
        CheckResult now = new Checker()
                .check("a.yaml", after.getBytes(StandardCharsets.UTF_8), Placeholders.NONE, false, Settings.STANDARD);
        assertTrue(now.sop().isPresent() && now.errors().isEmpty(), after);
        assertEquals(
                "5 menit",
                now.sop().get().steps().get(0).time().orElseThrow().text().toString(),
                after);
        assertEquals(text.split("# lama", -1).length, after.split("# lama", -1).length, after);
    }

    @Test
    void noCommentIsLostWithItsBrackets() {
        String text = FILE.formatted(" [  # lama\n      5 menit]", " 5 menit");
        assertEquals(text, corrected(text));
    }

    private static String corrected(String text) {
        return new Corrector(new Checker())
                .correct("a.yaml", text.getBytes(StandardCharsets.UTF_8), Settings.STANDARD, false)
                .after();
    }
}
