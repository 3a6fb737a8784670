package id.sop.rule.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sop.language.ListMarks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarksTest {
    /** Returns the items of a list with slashes between them; empty when the text is none. */
    private static String items(String text) {
        return String.join("/", ListMarks.items(text, ListMarks.of(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. UU       | 1 | 1. | UU",
                "9) UU       | 9 | 1) | UU",
                "12. UU      | 12 | 1. | UU",
                "(2) UU      | 2 | (1) | UU",
                "a. KTP      | 1 | a. | KTP",
                "z) KTP      | 26 | a) | KTP",
                "(b) KTP     | 2 | (a) | KTP",
                "1.\u00a0 UU | 1 | 1. | UU",
                "- KTP       | 0 | -  | KTP",
                "-KTP        | 0 | -  | KTP",
                "•KTP        | 0 | •  | KTP",
                "•2 lembar   | 0 | •  | 2 lembar",
                "– 2 lembar  | 0 | –  | 2 lembar",
                "\uf0b7 KTP  | 0 | \uf0b7 | KTP",
            })
    void aMarkHasItsNumberItsKindAndItsItem(String text, int number, String kind, String item) {
        ListMarks.Mark mark = ListMarks.at(text, 0);
        assertEquals(new ListMarks.Mark(0, text.length() - item.length(), number, kind), mark);
        assertEquals(
                new ListMarks.Mark(3, 3 + text.length() - item.length(), number, kind), ListMarks.at("x, " + text, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.",
                "1. ",
                "1.5 jam",
                "1 UU",
                "123. UU",
                "0. UU",
                "A. UU",
                "ab. UU",
                "{. UU",
                "`. UU",
                "(1. UU",
                "(1",
                "(",
                "a",
                "-",
                "- ",
                "-2 derajat",
                "•",
                "• ",
                "- ,",
                "UU 25",
                ":. UU",
                "/. UU"
            })
    void otherBeginningsAreNoMarks(String text) {
        assertNull(ListMarks.at(text, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. KTP 2. KK                | KTP/KK",
                "1. KTP; 2. KK; 3. Foto,     | KTP/KK/Foto",
                "1. KTP,2. KK                | KTP/KK",
                "a) KTP b) KK c) Foto        | KTP/KK/Foto",
                "(1) KTP (2) KK              | KTP/KK",
                "- KTP - KK                  | KTP/KK",
                "•KTP •KK                    | KTP/KK",
                "1. KTP 2. KK 4. Foto        | KTP/KK 4. Foto",
                "1. KTP 2) KK 2. Foto        | KTP 2) KK/Foto",
                "1. Pasal 1. Ayat 2. UU      | Pasal 1. Ayat/UU",
                "2. KTP 3. KK                | ''",
                "1. KTP                      | ''",
                "KTP 1. KK 2. Foto           | ''",
                "1. UU1. KTP                 | ''",
            })
    void aListInOneTextIsPartedAtItsMarks(String text, String items) {
        assertEquals(items, items(text));
    }

    @Test
    void marksOfOneListAreInOrder() {
        assertEquals(
                List.of(1, 2, 3),
                ListMarks.of("1. a 2. b 3. c").stream()
                        .map(ListMarks.Mark::number)
                        .toList());
    }
}
