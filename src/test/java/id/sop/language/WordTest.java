package id.sop.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordTest {
    @Test
    void whatAHyphenJoinsIsOneWord() {
        assertEquals(
                List.of(new Word("rata-rata", ""), new Word("nilai", " "), new Word("3", " (")),
                Word.split("rata-rata nilai (3)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "–",
                "Menyusun",
                "Menyusun ",
                "memeriksa (draf) ",
                "rata-rata ",
                "a--",
                "a--b ",
                "👍 ",
                "日 👍",
                "dan \u00a0"
            })
    void theLastWordBeforeAPositionIsTheLastOfThemAll(String before) {
        List<Word> words = Word.split(before);
        assertEquals(
                words.stream().reduce((first, second) -> second).map(Word::text),
                Word.lastBefore(before + "SOP Surat", before.length()).map(Word::text));
    }
}
