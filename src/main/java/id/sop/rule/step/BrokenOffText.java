package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An activity, or a sentence of it, that ends where something must follow: at a preposition, a conjunction, a comma. */
public final class BrokenOffText implements Rule {
    @Message.Words("KG002")
    record BreaksOff(int step, String end) implements Message {}

    @Message.Words("KG002.koma")
    record EndsInComma(int step, String end) implements Message {}

    @Message.Words("KG002.catatan")
    record NoteBreaksOff(String end) implements Message {}

    /** Words such as "atas" or "dalam" are left out: "di atas" may end a sentence. */
    private static final Set<String> UNFINISHED = WordList.words(BrokenOffText.class, "unfinished.txt");

    private static final Set<String> PLACES = Set.of("titik", "lokasi", "tempat", "bagan", "nilai", "hasil");

    @Override
    public Stream<Finding> check(Sop sop) {
        Stream<Finding> notes = Stream.concat(
                        Stream.of(sop.remarks()), sop.parts().remarks())
                .flatMap(List::stream)
                .filter(text -> !text.open())
                .flatMap(
                        text -> end(text.value()).stream().map(end -> Finding.at(text.span(), new NoteBreaksOff(end))));
        Stream<Finding> steps = sop.steps().stream()
                .flatMap(step -> step.activity().filter(text -> !text.open()).stream()
                        .flatMap(text -> end(text.value()).stream()
                                .map(end -> Finding.at(
                                        text.span(),
                                        end.equals(",")
                                                ? new EndsInComma(step.number(), end)
                                                : new BreaksOff(step.number(), end)))));
        return Stream.concat(steps, notes);
    }

    /** "bagi" behind the name of a place is the verb: "titik bagi". */
    private static boolean isNoun(List<Word> words, int at) {
        return at > 0
                && words.get(at).lower().equals("bagi")
                && PLACES.contains(words.get(at - 1).lower());
    }

    /** Returns where the text breaks off first. */
    private static Optional<String> end(String text) {
        List<Word> words = Word.split(text);
        for (int i = 0; i < words.size(); i++) {
            boolean last = i + 1 == words.size() || words.get(i + 1).startsSentence();
            if (last && UNFINISHED.contains(words.get(i).lower()) && !isNoun(words, i)) {
                return Optional.of(words.get(i).text());
            }
        }
        return text.endsWith(",") ? Optional.of(",") : Optional.empty();
    }
}
