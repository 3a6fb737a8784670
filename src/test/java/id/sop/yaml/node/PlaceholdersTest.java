package id.sop.yaml.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.yaml.node.Placeholders.Filled;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
    private static final Placeholders VALUES = new Placeholders(
            Map.of("kecamatan", "Karangploso", "a_1", "[x, y]: {z}", "lagi", "${kecamatan}", "uang", "$"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CAMAT ${kecamatan}          | CAMAT Karangploso",
                "${kecamatan}${kecamatan}    | KarangplosoKarangploso",
                "${a_1}                      | [x, y]: {z}",
                "$${kecamatan}               | ${kecamatan}",
                "$$${kecamatan}              | $${kecamatan}",
                "${kecamatan}$${kecamatan}   | Karangploso${kecamatan}",
                "$${${kecamatan}}            | ${Karangploso}",
                "$${kecamatan} ${kecamatan}  | ${kecamatan} Karangploso",
                "$ {kecamatan} $kecamatan {} | $ {kecamatan} $kecamatan {}",
                "Rp$5 dan 100$               | Rp$5 dan 100$",
                "x}                          | x}"
            })
    void placeholdersAreReplacedAndNothingElse(String text, String filled) {
        assertEquals(new Filled(filled, List.of(), List.of()), VALUES.fill(text));
    }

    @Test
    void aValueIsNeverSearchedForPlaceholders() {
        assertEquals("${kecamatan}", VALUES.fill("${lagi}").text());
        assertEquals("${kecamatan}", VALUES.fill("${uang}{kecamatan}").text());
        assertEquals("$Karangploso", VALUES.fill("${uang}${kecamatan}").text());
    }

    @Test
    void whatHasNoValueStandsAsWritten() {
        assertEquals(
                new Filled("${x} Karangploso ${y} ${x}", List.of("x", "y", "x"), List.of()),
                VALUES.fill("${x} ${kecamatan} ${y} ${x}"));
        assertEquals(
                new Filled("${kecamatan}", List.of("kecamatan"), List.of()), Placeholders.NONE.fill("${kecamatan}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a ${} b                | ${}",
                "a ${ kecamatan } b     | ${ kecamatan }",
                "${kecamatan            | ${kecamatan",
                "${1a}                  | ${1a}",
                "${nama-kecamatan}      | ${nama-kecamatan}",
                "${kecamatan.upper()}   | ${kecamatan.upper()}",
                "${a ${kecamatan}       | ${a ${kecamatan}",
                "${café}                | ${café}",
                "${                     | ${"
            })
    void whatBeginsLikeAPlaceholderAndIsNoneStandsAsWritten(String text, String piece) {
        assertEquals(new Filled(text, List.of(), List.of(piece)), VALUES.fill(text));
    }

    @Test
    void fillingGoesOnBehindAMalformedPlaceholder() {
        assertEquals(new Filled("${} Karangploso", List.of(), List.of("${}")), VALUES.fill("${} ${kecamatan}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Kecamatan", "kode_wilayah", "a1_", "Z9"})
    void aNameIsALetterThenLettersDigitsAndUnderscores(String name) {
        assertTrue(Placeholders.isName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "_a", "a b", "a-b", "é", "a.b", "a\n"})
    void everythingElseIsNoName(String name) {
        assertFalse(Placeholders.isName(name));
    }

    @Test
    void aValueIsAnyTextWithoutControlCharacters() {
        assertTrue(Placeholders.isValue("[a]: ${b}\n\té 😀"));
        assertTrue(Placeholders.isValue(""));
        assertFalse(Placeholders.isValue("a\u0000"));
        assertFalse(Placeholders.isValue("\uD83D"));
    }

    @Test
    void theNamesWithAValueAreKnown() {
        assertEquals(Set.of("kecamatan", "a_1", "lagi", "uang"), VALUES.names());
    }
}
