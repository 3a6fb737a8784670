package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Verb;
import id.sop.language.Word;
import id.sop.model.Actor;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Someone whose part in a step is told in its keterangan only ("Diparaf Sekretaris"), so that no symbol shows it. */
public final class HiddenActor implements Rule {
    @Message.Words("PL010")
    record ActsInNoteOnly(int step, String actor, String act) implements Message {}

    /** Names of acts behind which the one who acts may stand. */
    private static final Set<String> ACTS = Set.of("paraf", "tangan", "ttd", "persetujuan", "disposisi", "acc");

    @Override
    public Stream<Finding> check(Sop sop) {
        ActorNames names = new ActorNames(sop);
        return sop.steps().stream()
                .filter(step -> step.performers().keys().stream().noneMatch(Text::open))
                .flatMap(step ->
                        step.notes().stream().filter(note -> !note.open()).flatMap(note -> hidden(note, step, names)));
    }

    private static Stream<Finding> hidden(Text note, Step step, ActorNames names) {
        List<Word> words = Word.split(note.value());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!isAct(words.get(i))) {
                continue;
            }
            int name = i + (words.get(i + 1).lower().equals("oleh") ? 2 : 1);
            List<Actor> actors =
                    name < words.size() && words.get(name).gap().isBlank() ? names.named(words, name) : List.of();
            if (!actors.isEmpty() && !ActorNames.performs(step, actors)) {
                findings.add(Finding.at(
                        note.span(),
                        new ActsInNoteOnly(
                                step.number(),
                                actors.get(0).name().value(),
                                words.get(i).text())));
            }
        }
        return findings.stream();
    }

    private static boolean isAct(Word word) {
        return ACTS.contains(word.lower())
                || (word.lower().startsWith("di") && Verb.ofPassive(word.text()).isPresent());
    }
}
