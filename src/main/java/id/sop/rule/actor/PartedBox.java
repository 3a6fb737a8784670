package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Act;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Performers who are to share one box ({@code gambar: satu_kotak}) and whose columns do not stand side by side. */
public final class PartedBox implements Rule {
    @Message.Words("PL012")
    record NotSideBySide(String actors, int step, String between) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream()
                .filter(step -> step.performers().shareBox() && !Act.areSideBySide(sop.acts(step.number())))
                .map(step -> Finding.at(
                        step.origin().key(Keys.ACTORS).orElseThrow().name(),
                        new NotSideBySide(performers(step), step.number(), between(sop, step.number()))));
    }

    private static String performers(Step step) {
        return step.performers().keys().stream().map(Text::value).collect(Collectors.joining(", "));
    }

    /** Returns the keys of those whose columns stand between. */
    private static String between(Sop sop, int step) {
        List<Integer> columns = sop.acts(step).stream().map(Act::column).toList();
        return IntStream.range(
                        columns.stream().mapToInt(Integer::intValue).min().orElse(0),
                        columns.stream().mapToInt(Integer::intValue).max().orElse(0))
                .filter(column -> !columns.contains(column))
                .mapToObj(column -> sop.actors().get(column).key())
                .collect(Collectors.joining(", "));
    }
}
