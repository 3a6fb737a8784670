package id.sop.rule.register;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Corpus;
import id.sop.rule.CorpusRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One nama on two SOPs of an office: the same activity has one SOP. */
public final class RepeatedName implements CorpusRule {
    @Message.Words("RG002")
    record NameTwice(String name) implements Message {}

    @Override
    public Stream<Finding> check(Corpus corpus) {
        return corpus.offices().stream().flatMap(RepeatedName::inOffice);
    }

    private static Stream<Finding> inOffice(List<Sop> office) {
        Map<List<String>, Text> seen = new HashMap<>();
        return office.stream()
                .flatMap(sop -> sop.identity().name().stream())
                .filter(name -> !name.open())
                .toList()
                .stream()
                .flatMap(name -> {
                    Text first = seen.putIfAbsent(ProcedureName.words(name.value()), name);
                    return first == null
                            ? Stream.empty()
                            : Stream.of(Finding.at(name.span(), new NameTwice(name.value()))
                                    .with(first.span()));
                });
    }
}
