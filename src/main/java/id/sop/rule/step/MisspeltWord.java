package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.language.Misspelling;
import id.sop.language.PlaceNames;
import id.sop.language.Word;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A word that is spelled as no word is, such as "Menghitungan", "VerifikasidanValidasi" or "Menanda tangani"; said once for all its places. Kelengkapan
 * is left out: it is held against the outputs by the rules of chaining.
 */
public final class MisspeltWord implements Rule {
    @Message.Words("KG013")
    record Misspelt(String word, String better, Places places) implements Message.Repeatable, Message.Proposal {
        @Override
        public String replaced() {
            return word;
        }

        @Override
        public String proposed() {
            return better;
        }

        @Override
        public Message at(Places others) {
            return new Misspelt(word, better, others);
        }
    }

    /** "di tanda tangani". */
    private static final int MOST_PARTED = 3;

    @Override
    public Stream<Finding> check(Sop sop) {
        Map<Text, String> passives = Openings.passives(sop);
        return Stream.of(
                        WaveringSpelling.texts(sop),
                        sop.parts().remarks().flatMap(List::stream),
                        sop.remarks().stream())
                .flatMap(texts -> texts)
                .filter(text -> !text.open())
                .flatMap(text -> in(text, passives.getOrDefault(text, "")));
    }

    /** Of the passive verb of an activity {@link PassiveVerb} speaks, which has an active one to propose. */
    private static Stream<Finding> in(Text text, String passive) {
        int line = text.span().from().line();
        return words(text.value())
                .distinct()
                .filter(word -> !word.equals(passive))
                .flatMap(word -> Misspelling.correct(word)
                        .map(better -> Finding.at(text.span(), new Misspelt(word, better, Places.of(line))))
                        .stream());
    }

    /** Returns every word, and every two or three that only spaces part. */
    private static Stream<String> words(String text) {
        List<Word> words = Word.split(text);
        BitSet names = PlaceNames.in(words);
        return IntStream.range(0, words.size())
                .filter(i -> !names.get(i))
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(Math.max(0, i - MOST_PARTED + 1), i)
                        .mapToObj(first -> words.subList(first, i + 1))
                        .filter(parts -> parts.stream().skip(1).allMatch(part -> part.gap()
                                .equals(" ")))
                        .map(Word::join));
    }
}
