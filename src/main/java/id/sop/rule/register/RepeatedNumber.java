package id.sop.rule.register;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Corpus;
import id.sop.rule.CorpusRule;
import id.sop.rule.PlainWords;
import id.sop.rule.identity.EmptyNumberSegment;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One nomor on two SOPs of an office; where a segment was left empty, it was just not yet given. */
public final class RepeatedNumber implements CorpusRule {
    @Override
    public Stream<Finding> check(Corpus corpus) {
        return corpus.offices().stream().flatMap(RepeatedNumber::inOffice);
    }

    private static Stream<Finding> inOffice(List<Sop> office) {
        Map<String, Text> seen = new HashMap<>();
        return office.stream()
                .flatMap(sop -> sop.identity().number().stream())
                .filter(number -> !number.open() && !PlainWords.isEmpty(number.value()))
                .toList()
                .stream()
                .flatMap(number -> {
                    Text first = seen.putIfAbsent(key(number), number);
                    return first == null
                            ? Stream.empty()
                            : Stream.of(Finding.at(number.span(), number.value())
                                    .as(EmptyNumberSegment.isIn(number) ? "ruas-kosong" : "")
                                    .with(first.span()));
                });
    }

    private static String key(Text number) {
        return number.value().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }
}
