package id.sop.rule.register;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.PlainWords;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Corpus;
import id.sop.rule.CorpusRule;
import id.sop.rule.identity.EmptyNumberSegment;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One nomor on two SOPs of an office; where a segment was left empty, it was just not yet given. */
public final class RepeatedNumber implements CorpusRule {
    @Message.Words("RG001")
    record NumberTwice(String number) implements Message {}

    /** A number was not yet given. */
    @Message.Words("RG001.ruas-kosong")
    public record UnfinishedTwice(String number) implements Message {}

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
                            : Stream.of(
                                    Finding.at(number.span(), message(number)).with(first.span()));
                });
    }

    private static Message message(Text number) {
        return EmptyNumberSegment.isIn(number) ? new UnfinishedTwice(number.value()) : new NumberTwice(number.value());
    }

    private static String key(Text number) {
        return number.value().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }
}
