package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.language.Misspelling;
import id.sop.language.Word;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A word that is spelled as no word is, such as "Menghitungan", "VerifikasidanValidasi" or "Menanda tangani"; said once for all its places. Kelengkapan
 * is left out: it is held against the outputs by the rules of chaining.
 */
public final class MisspeltWord implements Rule {
    @Message.Words("KG013")
    record Misspelt(String word, String better, Places places) implements Message.Repeatable {
        @Override
        public Message at(Places others) {
            return new Misspelt(word, better, others);
        }
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        return Stream.concat(WaveringSpelling.texts(sop), sop.remarks().stream())
                .filter(text -> !text.open())
                .flatMap(MisspeltWord::in);
    }

    private static Stream<Finding> in(Text text) {
        int line = text.span().from().line();
        return words(text.value())
                .distinct()
                .flatMap(word -> Misspelling.correct(word)
                        .map(better -> Finding.at(text.span(), new Misspelt(word, better, Places.of(line))))
                        .stream());
    }

    /** Returns every word, and every two that only a space parts. */
    private static Stream<String> words(String text) {
        List<Word> words = Word.split(text);
        return IntStream.range(0, words.size()).boxed().flatMap(i -> {
            Word word = words.get(i);
            return i > 0 && word.gap().equals(" ")
                    ? Stream.of(words.get(i - 1).text() + " " + word.text(), word.text())
                    : Stream.of(word.text());
        });
    }
}
