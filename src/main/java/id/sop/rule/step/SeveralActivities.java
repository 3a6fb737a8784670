package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Verb;
import id.sop.language.Word;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A step that holds several activities: active verbs joined by "dan", a comma, or put into sentences of their own. */
public final class SeveralActivities implements Rule {
    @Message.Words("KG007")
    record Several(int step, String verbs) implements Message {}

    private static final Set<String> JOINTS = Set.of("dan", "serta", "lalu", "kemudian", "selanjutnya");

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream().flatMap(step -> step.activity().filter(text -> !text.open()).stream()
                .flatMap(text -> Stream.of(verbs(text.value()))
                        .filter(verbs -> verbs.size() > 1)
                        .map(verbs ->
                                Finding.at(text.span(), new Several(step.number(), String.join("`, `", verbs))))));
    }

    private static List<String> verbs(String text) {
        List<String> verbs = new ArrayList<>();
        boolean joint = true;
        for (Word word : Word.split(text)) {
            if ((joint || word.startsClause() || word.gap().contains("/")) && Verb.isActive(word.text())) {
                verbs.add(word.text());
            }
            joint = JOINTS.contains(word.lower());
        }
        return verbs;
    }
}
