package id.sop.lsp.answer;

import id.sop.lsp.text.Mention;
import id.sop.lsp.text.Study;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.source.Span;
import java.util.List;
import java.util.Optional;

/** Where what is named at a place is said to be, and where else it is named. */
public final class Places {
    private Places() {}

    /** Returns the step of a number or an id. */
    static Optional<Step> step(Sop sop, String name) {
        return sop.steps().stream()
                .filter(step -> step.id().filter(id -> id.value().equals(name)).isPresent())
                .findFirst()
                .or(() -> sop.steps().stream()
                        .filter(step -> String.valueOf(step.number()).equals(name))
                        .findFirst());
    }

    /** Returns where what stands at an offset is declared: a column, a step, the outputs of a name. */
    public static List<Span> declarations(Study study, int offset) {
        List<Mention> mentions = study.mentions();
        Optional<Mention> named = Renaming.mentionAt(mentions, offset);
        if (named.isEmpty()) {
            return List.of();
        }
        List<Span> declared = mentions.stream()
                .filter(mention -> mention.declares() && mention.isSame(named.get()))
                .map(Mention::span)
                .toList();
        boolean numbered = declared.isEmpty() && named.get().kind() == Mention.Kind.STEP;
        return numbered
                ? study.sop().flatMap(sop -> step(sop, named.get().name())).stream()
                        .map(step -> step.activity()
                                .map(Text::span)
                                .orElse(step.origin().span()))
                        .toList()
                : declared;
    }

    /** Returns where what stands at an offset is named. */
    public static List<Span> references(Study study, int offset, boolean withDeclarations) {
        List<Mention> mentions = study.mentions();
        return Renaming.mentionAt(mentions, offset).stream()
                .flatMap(named -> mentions.stream().filter(mention -> mention.isSame(named)))
                .filter(mention -> withDeclarations || !mention.declares())
                .map(Mention::span)
                .toList();
    }
}
