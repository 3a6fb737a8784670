package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.language.Title;
import id.sop.language.Word;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.rule.actor.ActorNames.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An actor whom a text calls otherwise than the column does: "Kasubag Evapor" where the column says "Sub. Evapor" or
 * "Kasubag Renvapor".
 *
 * <p>Compared are heads of units: the kind of unit must be the same, and the word behind it the same or nearly so. An
 * abbreviation that stands for the same words ("Kasi" for "Kepala Seksi") is no other name. Where the text names the unit and
 * not its head, nothing is said: a document may well belong to the unit.
 */
public final class RenamedActor implements Rule {
    @Message.Words("PL011")
    record OtherName(String phrase, String column) implements Message {}

    private static final Set<String> UNITS = Set.of("sub", "seksi", "bidang", "bagian");
    private static final int SHORTEST = 6;

    @Override
    public Stream<Finding> check(Sop sop) {
        ActorNames names = new ActorNames(sop);
        return sop.steps().stream()
                .flatMap(step -> texts(step).filter(text -> !text.open()).flatMap(text -> otherNames(text, names)));
    }

    private static Stream<Text> texts(Step step) {
        return Stream.concat(step.activity().stream(), step.notes().stream());
    }

    private static Stream<Finding> otherNames(Text text, ActorNames names) {
        List<Word> words = Word.split(text.value());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            Optional<Head> head = head(words, i);
            if (head.isPresent() && names.named(words, i).isEmpty()) {
                String phrase = head.get().phrase();
                names.all().stream()
                        .filter(column -> isOtherName(column, head.get()))
                        .findFirst()
                        .ifPresent(column -> findings.add(Finding.at(
                                        text.span(),
                                        new OtherName(
                                                phrase, column.actor().name().value()))
                                .with(column.actor().name().span())));
            }
        }
        return findings.stream();
    }

    /**
     * The head of a unit as a text names it.
     *
     * @param unit its kind: "sub bagian", "seksi"
     * @param name the first word of its name
     * @param phrase all of it, as written
     */
    private record Head(List<String> unit, String name, String phrase) {}

    private static Optional<Head> head(List<Word> words, int at) {
        List<String> title = new ArrayList<>();
        StringBuilder phrase = new StringBuilder();
        for (int i = at; i < words.size() && i < at + 4; i++) {
            boolean named = title.size() > 1 && !UNITS.contains(words.get(i).lower()) && isUnit(title);
            phrase.append(i == at ? "" : words.get(i).gap()).append(words.get(i).text());
            if (named) {
                return Optional.of(
                        new Head(title.subList(1, title.size()), words.get(i).lower(), phrase.toString()));
            }
            title.addAll(Title.words(words, i));
            if (!title.isEmpty() && !title.get(0).equals("kepala")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isUnit(List<String> title) {
        return UNITS.contains(title.get(1));
    }

    private static boolean isOtherName(Column column, Head head) {
        List<String> name = column.name();
        List<String> unit = name.get(0).equals("kepala") ? name.subList(1, name.size()) : name;
        int size = head.unit().size();
        return unit.size() > size && unit.subList(0, size).equals(head.unit()) && isNearly(unit.get(size), head.name());
    }

    private static boolean isNearly(String one, String other) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) >= SHORTEST && Spelling.isWithin(2, one, other));
    }
}
