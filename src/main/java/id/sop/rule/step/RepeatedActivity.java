package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Word;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two steps with the same text and the same actors.
 *
 * <p>Different actors may well do the same one after the other: "Memberi paraf" on the way up is no repetition.
 */
public final class RepeatedActivity implements Rule {
    @Message.Words("KG009")
    record SameWords(String activity, int step, int earlier) implements Message {}

    private record Deed(String words, Set<String> actors) {}

    @Override
    public Stream<Finding> check(Sop sop) {
        Map<Deed, Step> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Step step : sop.steps()) {
            if (step.activity().filter(text -> !text.open()).isEmpty()
                    || step.performers().keys().stream().anyMatch(Text::open)) {
                continue;
            }
            Text text = step.activity().get();
            Step earlier = first.putIfAbsent(deed(text, step), step);
            if (earlier != null) {
                findings.add(Finding.at(text.span(), new SameWords(text.value(), step.number(), earlier.number()))
                        .with(earlier.activity().orElseThrow().span()));
            }
        }
        return findings.stream();
    }

    private static Deed deed(Text text, Step step) {
        String words = Word.split(text.value()).stream().map(Word::lower).collect(Collectors.joining(" "));
        Set<String> actors = new HashSet<>();
        step.performers().keys().forEach(key -> actors.add(key.value()));
        return new Deed(words, actors);
    }
}
